import { fail } from '../compile/fail.ts';
import type { Quorum } from './combined-assessment.ts';

const words: readonly unknown[] = ['one', 'majority', 'all'];

/** How many of so many assessors a quorum asks for. */
export const neededFor = (quorum: Quorum, assessments: number): number => {
  if (typeof quorum === 'number' ? !(Number.isSafeInteger(quorum) && quorum >= 1) : !words.includes(quorum)) {
    fail(
      'unknown-policy',
      ['options', 'quorum'],
      'one, majority, all or a whole number of 1 or more',
      quorum,
    );
  }
  if (typeof quorum === 'number') return quorum;
  return { one: 1, majority: Math.floor(assessments / 2) + 1, all: assessments }[quorum];
};
