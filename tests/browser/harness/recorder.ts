import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server that stands in for every host there is, answers nothing and remembers who was asked for. */
export type Recorder = {
  port: number;
  /** Host names asked for, in order: from the TLS greeting, the Host header or a proxy's CONNECT line. */
  hosts: readonly string[];
  close(): Promise<void>;
};

export async function startRecorder(): Promise<Recorder> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', (greeting) => {
      hosts.push(hostOf(greeting));
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: isPort(address) ? address.port : 0,
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Nothing of the page, the notes or the look-ups ever leaves the reader's machine. */
export function assertNothingLeaked(leaks: readonly string[]): void {
  if (leaks.length > 0) throw new Error(`Requests left the browser: ${leaks.join(', ')}`);
}

function isPort(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** Byte that begins a TLS handshake. */
const TLS_HANDSHAKE = 22;

function hostOf(greeting: Buffer): string {
  if (greeting[0] === TLS_HANDSHAKE) return serverName(greeting) ?? '(TLS without a name)';
  const text = greeting.toString('latin1');
  return /^CONNECT ([^\s:]+)/.exec(text)?.[1] ?? /^host: *([^\s:]+)/im.exec(text)?.[1] ?? `(unknown: ${text.slice(0, 40)})`;
}

/** The server name extension of a ClientHello (RFC 8446, 4.1.2; RFC 6066, 3). */
function serverName(hello: Buffer): string | null {
  let at = 5 + 4 + 2 + 32; // record header, handshake header, version, random
  at += 1 + (hello[at] ?? 0); // session id
  if (at + 2 > hello.length) return null;
  at += 2 + hello.readUInt16BE(at); // cipher suites
  at += 1 + (hello[at] ?? 0); // compression methods
  at += 2; // length of all extensions
  while (at + 4 <= hello.length) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    // Within the extension: list length, name type, name length, name.
    if (type === 0) return hello.toString('latin1', at + 9, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
