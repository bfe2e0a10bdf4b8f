import { type Issue, isRecord } from '@osee/core';
import { unless } from '../check/problem.ts';
import { nearestWord } from '../forms/nearest-word.ts';
import type { SelectionOptions } from './selection-options.ts';

/** The names of the options of a function; the type sees to it that none is left out. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, true>>;

/** The options of `evaluateApplications`. */
export const selectionOptionNames: OptionNames<SelectionOptions> = {
  weights: true,
  preset: true,
  policies: true,
  conflicts: true,
  facts: true,
  regionScheme: true,
  incomeFiscalYear: true,
  asOf: true,
};

/** Options that do not exist: a misspelt one must never be passed over in silence. */
export const optionNameIssues = (
  options: object,
  names: Readonly<Record<string, true>>,
): readonly Issue[] => {
  const known = Object.keys(names);
  if (!isRecord(options)) return unless(false, 'wrong-type', ['options'], 'an object with options', options);
  return Object.keys(options).flatMap((name) => {
    const nearest = nearestWord(name, known);
    const hint = nearest === null ? '' : ` (probably "${nearest}")`;
    const expected = `one of the options ${known.join(', ')}${hint}`;
    return unless(known.includes(name), 'unknown-option', [name], expected, name);
  });
};
