import { OseeError } from '@osee/core';
import { isEqual } from '../../number/compare.ts';
import { checkLength } from './check-length.ts';
import { checkFilledList } from './check-list.ts';
import { checkNumber } from './check-number.ts';
import { shown } from './shown.ts';

/** Checked answers of the best-worst method. */
export interface BestWorstInput {
  readonly toOthers: readonly number[];
  readonly toWorst: readonly number[];
  readonly best: number;
  readonly worst: number;
}

/** Checks the two lists and finds the best and the worst criterion when they are not named. */
export function checkBestWorst(
  toOthers: readonly number[],
  toWorst: readonly number[],
  named: { readonly best?: number; readonly worst?: number },
): BestWorstInput {
  checkFilledList(toOthers, ['bestToOthers']);
  checkLength(toWorst, toOthers.length, ['othersToWorst']);
  checkRatios(toOthers, 'bestToOthers');
  checkRatios(toWorst, 'othersToWorst');
  checkPosition(named.best, toOthers.length, 'best');
  checkPosition(named.worst, toOthers.length, 'worst');
  const best = named.best ?? extreme(toOthers, toWorst, -1);
  const worst = named.worst ?? extreme(toWorst, toOthers, best);
  const isOne = toOthers[best] === 1 && toWorst[worst] === 1;
  const isOneRatio = isOne && isEqual(toOthers[worst] as number, toWorst[best] as number);
  if (!isOneRatio || (best === worst && toOthers.length > 1)) {
    throw new OseeError(
      'contradictory-comparisons',
      'Expected the best to be 1 against itself, the worst 1 against itself, and one ratio between them.',
      { path: ['bestToOthers'], details: { best, worst } },
    );
  }
  return { toOthers, toWorst, best, worst };
}

function checkPosition(position: number | undefined, count: number, name: string): void {
  if (position === undefined || (Number.isInteger(position) && position >= 0 && position < count)) return;
  throw new OseeError(
    'unknown-criterion',
    `Expected a position from 0 to ${count - 1}, got ${shown(position)}.`,
    {
      path: [name],
      details: { got: position },
    },
  );
}

function checkRatios(ratios: readonly number[], name: string): void {
  for (const [index, ratio] of ratios.entries()) {
    if (checkNumber(ratio, [name, index]) < 1) {
      throw new OseeError('out-of-range', `Expected a ratio of 1 or more, got ${ratio}.`, {
        path: [name, index],
        details: { got: ratio },
      });
    }
  }
}

/** Among the criteria that are 1 in `own`, the one that is furthest out in the other list. */
function extreme(own: readonly number[], other: readonly number[], taken: number): number {
  let found = -1;
  for (const [index, ratio] of own.entries()) {
    if (ratio !== 1 || (index === taken && own.length > 1)) continue;
    if (found < 0 || (other[index] as number) > (other[found] as number)) found = index;
  }
  return found;
}
