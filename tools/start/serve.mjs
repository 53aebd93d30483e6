import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/**
 * Serves a folder on this machine alone. `port` 0 takes a free one.
 * @param {string} folder
 * @param {number} [port]
 */
export async function serveFolder(folder, port = 0) {
  const server = createServer((request, response) => void send(folder, request.url ?? '/', response));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${at}`, close };
}

/** @param {string} folder @param {string} url @param {import('node:http').ServerResponse} response */
async function send(folder, url, response) {
  const path = join(folder, normalize(new URL(url, 'http://localhost').pathname));
  const found = path.startsWith(folder) && (await stat(path).catch(() => null))?.isFile();
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES.get(extname(path)) ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}
