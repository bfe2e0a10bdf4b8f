/**
 * Exports that still fail; the list only ever gets shorter. An export that has been mended and still stands here fails
 * the test too: take its line away.
 */
export const knownFailures: ReadonlySet<string> = new Set([
  '@osee/scoring analyseGaps',
  '@osee/scoring explainMaturity',
  '@osee/scoring migrateAssessment',
  '@osee/scoring nextQuestions',
  '@osee/scoring scoreMaturity',
  '@osee/scoring/maturity analyseGaps',
  '@osee/scoring/maturity combineAssessors',
  '@osee/scoring/maturity createAssessmentSession',
  '@osee/scoring/maturity displayScore',
  '@osee/scoring/maturity explainMaturity',
  '@osee/scoring/maturity localiseModel',
  '@osee/scoring/maturity measureTarget',
  '@osee/scoring/maturity migrateAssessment',
  '@osee/scoring/maturity nextQuestions',
  '@osee/scoring/maturity nodesOf',
  '@osee/scoring/maturity recomputeScore',
  '@osee/scoring/maturity scoreMaturity',
  '@osee/scoring/report selectionCsv',
  '@osee/scoring/report selectionReport',
  '@osee/scoring/report stackedBars',
]);
