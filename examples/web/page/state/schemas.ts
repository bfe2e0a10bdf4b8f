import './without-eval.ts';

// Loaded after the line above, since schemas look at it while they are built.
export { parseScoringDocument } from '@osee/scoring/schema';
