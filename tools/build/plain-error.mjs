/** An error whose message says all that a person needs: shown without a stack. */
export class PlainError extends Error {}

/**
 * Runs a tool's main function; a plain error ends it with its message alone.
 * @param {() => Promise<void>} main
 */
export async function runTool(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
