/** The packages as the stores get them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesUnder } from '../../../tools/package/files.mjs';
import { zipOf } from '../../../tools/package/zip.mjs';

/**
 * Runs `work` with the package's zip, and with a folder that this zip was unpacked into, as Chromium's store does it.
 * @param built folder of the built package
 */
export async function withZip(built: string, work: (zip: string, unpacked: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-zip-'));
  try {
    const bytes = zipOf(filesUnder(built));
    const zip = join(folder, 'assay.zip');
    await writeFile(zip, bytes);
    const unpacked = join(folder, 'unpacked');
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      await mkdir(dirname(join(unpacked, path)), { recursive: true });
      await writeFile(join(unpacked, path), content);
    }
    await work(zip, unpacked);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
