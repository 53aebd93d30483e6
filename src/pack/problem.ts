/** One thing wrong in the annotations: where it stands and what it is. */
export type Problem = {
  /** File path within annotations/. */
  file: string;
  /** Path to the field: `patterns.0.slots.who`. */
  field: string;
  message: string;
  line?: number;
};

/** `claims/x.yaml:12 patterns.0: message` */
export function problemText({ file, field, message, line }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${field ? ` ${field}` : ''}: ${message}`;
}
