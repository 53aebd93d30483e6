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
    process.exitCode = 1;
    if (error instanceof PlainError) console.error(error.message);
    else if (!wasShown(error)) console.error(error);
  }
}

/** esbuild prints what it finds itself. @param {unknown} error */
function wasShown(error) {
  return error instanceof Error && error.message.startsWith('Build failed with');
}
