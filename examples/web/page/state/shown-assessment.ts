import type { Assessment, MaturityModel } from '@osee/scoring/maturity';
import type { PageTexts } from '../texts/page-texts.ts';
import { askedIn, instrument } from './instrument.ts';

/** Stands for the subject while nobody named one; the page shows words of its language instead. */
export const unnamed = '–';

/** An assessment without answers, of the version of this page. */
export const emptyAssessment = (asOf: string): Assessment => ({
  subject: unnamed,
  model: { id: instrument.id, version: instrument.version },
  asOf,
  answers: [],
});

/** The assessment as a depth and a language show it: answers to questions of other depths are left out, not forgotten. */
export const shownAssessment = (
  assessment: Assessment,
  model: MaturityModel,
  { ui }: PageTexts,
): Assessment => {
  const asked = new Set(askedIn(model).map(({ id }) => id));
  return {
    ...assessment,
    subject: assessment.subject === unnamed ? ui.subjectDefault : assessment.subject,
    answers: assessment.answers.filter(({ criterionId }) => asked.has(criterionId)),
  };
};
