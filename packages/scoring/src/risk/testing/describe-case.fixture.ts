import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['OSEE_REFERENCE_CASES'];

interface Describe {
  skipIf(condition: boolean): (name: string, suite: () => void) => void;
}

/** Runs a suite over a published case of costs; skipped, with one line, where no folder of reference cases is given. */
export const describeCase = <Case>(
  describe: Describe,
  name: string,
  suite: (reference: Case) => void,
): void => {
  describe.skipIf(folder === undefined)(`${name} (set OSEE_REFERENCE_CASES to run it)`, () => {
    if (folder === undefined) return;
    suite(JSON.parse(readFileSync(join(folder, 'costs', `${name}.json`), 'utf8')) as Case);
  });
};
