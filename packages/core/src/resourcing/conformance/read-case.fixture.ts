import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures that others published, kept outside this repository; they are checked where the folder is given. */
const folder = join(process.env['OSEE_REFERENCE_CASES'] ?? '', 'costs');

/** Whether the folder is there. */
export const areCasesThere = existsSync(join(folder, 'allocation.json'));

/** One file. */
export const readCase = <Case>(name: string): Case =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Case;
