import type { Calls } from '../call.ts';

/** Sound calls of `@osee/scoring/evidence`. */
export const evidenceCalls: Calls = {};
