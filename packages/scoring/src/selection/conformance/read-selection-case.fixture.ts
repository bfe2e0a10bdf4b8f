import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['OSEE_REFERENCE_CASES'];

/** Whether the published cases are there. */
export const hasCases = folder !== undefined && existsSync(join(folder, 'selection'));

/** One worked figure or rule of others. */
export interface SelectionCase<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** The case of that id in a file of the folder. */
export const readSelectionCase = <Inputs, Expected>(
  file: string,
  id: string,
): SelectionCase<Inputs, Expected> => {
  const text = readFileSync(join(folder ?? '', 'selection', `${file}.json`), 'utf8');
  const { cases } = JSON.parse(text) as { readonly cases: readonly SelectionCase<Inputs, Expected>[] };
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Expected the case ${id} in ${file}, got none.`);
  return found;
};
