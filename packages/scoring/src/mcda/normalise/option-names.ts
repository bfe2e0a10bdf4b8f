import { checkLength } from '../internal/check-length.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkFunction, checkOptions, type OptionNames } from '../internal/check-options.ts';
import type { NormaliseOptions } from './normalise-options.ts';

export const normaliseOptionNames: OptionNames<NormaliseOptions> = {
  goalposts: true,
  truncate: true,
  targets: true,
  categories: true,
  deviation: true,
  moments: true,
  ties: true,
  range: true,
  costs: true,
  onIssue: true,
};

/** Refuses options that no method could use. */
export function checkNormaliseOptions(options: NormaliseOptions): void {
  checkOptions(options, normaliseOptionNames);
  const { goalposts, targets, categories, deviation, moments, range, costs, onIssue } = options;
  for (const [name, list] of Object.entries({ goalposts, targets, categories })) {
    if (list !== undefined) checkList(list, [name]);
  }
  for (const [name, pair] of Object.entries({ moments, range })) {
    if (pair === undefined) continue;
    checkLength(pair, 2, [name]);
    for (const [index, value] of pair.entries()) checkNumber(value, [name, index]);
  }
  if (deviation !== undefined) checkOneOf(deviation, ['population', 'sample'], ['deviation']);
  if (costs !== undefined) checkOneOf(costs, ['negate', 'reciprocal', 'complement', 'keep'], ['costs']);
  if (onIssue !== undefined) checkFunction(onIssue, ['onIssue']);
}
