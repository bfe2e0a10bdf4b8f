import type { Issue, Path } from '@osee/core';
import { unless } from './problem.ts';

/** Applications of one run. */
export const mostApplications = 20_000;

/** Applicants who are compared in pairs: by dominance, in draws of weightings, under other settings. */
export const mostCompared = 2000;

/** Criteria that are compared in pairs. */
export const mostComparedCriteria = 500;

/** Weights that are drawn in all: draws times criteria. */
export const mostDrawnWeights = 20_000_000;

/** Points of the base sample, and weightings that are tried, of `assessAssumptions`. */
export const mostSamples = 20_000;

/** Ranked applicants of whom the smallest change of a score is worked out. */
export const mostChanges = 500;

/** Refuses more than a stated limit, before time or memory run out. */
export const limitIssues = (count: number, most: number, path: Path, what: string): readonly Issue[] =>
  unless(count <= most, 'too-many', path, `at most ${most} ${what}`, count);
