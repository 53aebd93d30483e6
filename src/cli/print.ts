// A reader that closes early ("| head") ends the command quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Writes to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}
