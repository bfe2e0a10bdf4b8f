import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['OSEE_REAL_INPUTS'];

/** A file of a real project. */
export interface RealInput {
  readonly name: string;
  readonly text: string;
}

interface Describe {
  skipIf(condition: boolean): (name: string, suite: () => void) => void;
}

/** Runs a suite over files of real projects; skipped, with one line, where no folder of them is given. */
export const describeRealInputs = (
  describe: Describe,
  subfolder: string,
  isWanted: (name: string) => boolean,
  suite: (files: readonly RealInput[]) => void,
): void => {
  const path = folder === undefined ? undefined : join(folder, subfolder);
  const isThere = path !== undefined && existsSync(path);
  describe.skipIf(!isThere)(`files of real projects: ${subfolder} (set OSEE_REAL_INPUTS to run it)`, () => {
    if (!isThere) return;
    const names = readdirSync(path).filter(isWanted).sort();
    suite(names.map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') })));
  });
};
