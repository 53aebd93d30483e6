import { ImportError } from '../../notes/import/problem.ts';

/** What a backup of a format needs to be one of the next: by the older format's number. Tested from each. */
const MIGRATIONS: Readonly<Record<number, (file: object) => object>> = {};

/**
 * A backup of any earlier format as one of the present.
 * @throws ImportError where it is of a later one
 */
export function migrated(file: object, present: number): object {
  let current = file;
  for (let format = formatOf(current); format !== null && format !== present; format = formatOf(current)) {
    const migrate = MIGRATIONS[format];
    if (format > present || migrate === undefined) throw new ImportError([{ entry: null, field: 'format', reason: format > present ? 'newer' : 'wrong' }]);
    current = { ...migrate(current), format: format + 1 };
  }
  return current;
}

function formatOf(file: object): number | null {
  return 'format' in file && typeof file.format === 'number' ? file.format : null;
}
