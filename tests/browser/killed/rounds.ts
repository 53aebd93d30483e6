import { randomFrom } from '../../../src/cli/random.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { killWhileEditing, killWhileImporting, killWhileSaving } from './killed.ts';

/** Ends worker or page at random moments: half of the rounds while saving, a quarter each while editing and importing. */
export async function killInRounds(rounds: number, seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const chromium = await launchWithExtension();
  const wrong: string[] = [];
  try {
    // Opens the database at its present version.
    const own = await chromium.openOwnPage('notes.html');
    await own.getByText('No notes yet').waitFor();
    for (let round = 0; round < rounds; round++) {
      const kill = [killWhileSaving, killWhileEditing, killWhileSaving, killWhileImporting][round % 4] ?? killWhileSaving;
      wrong.push(...(await kill(chromium, own, random)));
    }
  } finally {
    await chromium.close();
  }
  return wrong;
}
