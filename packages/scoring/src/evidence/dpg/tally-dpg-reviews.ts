import { expectShape, shape } from '@osee/core';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { factsOf } from '../fact/make-reading.ts';
import type { DpgDetails, DpgReviewAnswer } from './dpg-details.ts';

/**
 * What several reviewers said of one question. Votes of many are a hint, never a verdict: works that most said no to in a
 * question are digital public goods.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type DpgTally, readDpgNominee, tallyDpgReviews } from '@osee/scoring/evidence';
 *
 * const review = readDpgNominee('{"license": {"answer": true, "comment": "", "confidence": "4"}}');
 * const tallies: readonly DpgTally[] = tallyDpgReviews([review]).questions;
 * tallies[0]?.share; // => 1
 * ```
 */
export interface DpgTally {
  readonly question: string;
  readonly yes: number;
  readonly no: number;
  /** Reviewers that did not say. */
  readonly silent: number;
  /** Share of yes among those that said; `null` where nobody did. */
  readonly share: number | null;
  /** The answer in the middle: 1 yes, 0 no, 0.5 where as many said either; `null` where nobody did. */
  readonly median: 0 | 0.5 | 1 | null;
  /** Share of those that said otherwise than the larger group, from 0 (all agree) to 0.5; `null` where nobody said. */
  readonly spread: number | null;
  /** Confidence of those that gave one, from 1 to 5. */
  readonly confidence: { readonly median: number; readonly least: number; readonly most: number } | null;
}

/**
 * Several reviews, counted.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type DpgReviewTally, tallyDpgReviews } from '@osee/scoring/evidence';
 *
 * const tally: DpgReviewTally = tallyDpgReviews([]);
 * tally.questions; // => []
 * ```
 */
export interface DpgReviewTally {
  /** In the order in which they were first met. */
  readonly questions: readonly DpgTally[];
  /** `dpg-review` for each question that somebody answered, with confidence 1. */
  readonly facts: readonly EvidenceFact[];
}

const readingForm = /* @__PURE__ */ shape.record({
  source: /* @__PURE__ */ shape.record({ file: shape.text }),
  details: /* @__PURE__ */ shape.orNull(/* @__PURE__ */ shape.record({})),
});
const detailsForm = /* @__PURE__ */ shape.record({
  answers: /* @__PURE__ */ shape.list(
    /* @__PURE__ */ shape.record({
      question: shape.text,
      answer: /* @__PURE__ */ shape.orNull(shape.flag),
      confidence: /* @__PURE__ */ shape.orNull(shape.number),
    }),
  ),
});

/**
 * Counts reviews of one work. Goals are named by their place in the record (`SDG[0]`), which may have changed between
 * reviews.
 *
 * @param readings - readings of `readDpgNominee`; those that are no reviews are passed over
 * @returns count, median and spread by question, and facts
 * @throws `OseeError` with code `wrong-type` for a broken call
 * @category evidence
 * @example
 * ```ts
 * import { readDpgNominee, tallyDpgReviews } from '@osee/scoring/evidence';
 *
 * const read = (answer: boolean) =>
 *   readDpgNominee(JSON.stringify({ nonPII: { answer, comment: '', confidence: 3 } }));
 * const [question] = tallyDpgReviews([read(true), read(true), read(false)]).questions;
 * [question?.yes, question?.no, question?.median]; // => [2, 1, 1]
 * question?.spread; // => 0.3333333333333333
 * ```
 */
export const tallyDpgReviews = (readings: readonly EvidenceReading<DpgDetails>[]): DpgReviewTally => {
  expectShape(readings, shape.list(readingForm, 'an array of readings'), ['readings']);
  const reviews = readings.flatMap(({ details }, place) => {
    if (details?.kind !== 'review') return [];
    expectShape(details, detailsForm, ['readings', place, 'details']);
    return details.answers;
  });
  const byQuestion = new Map<string, DpgReviewAnswer[]>();
  for (const answer of reviews) {
    const held = byQuestion.get(answer.question);
    if (held === undefined) byQuestion.set(answer.question, [answer]);
    else held.push(answer);
  }
  const questions = [...byQuestion].map(([question, answers]) => tallyOf(question, answers));
  const latest = readings
    .filter(({ details }) => details?.kind === 'review')
    .map(({ source }) => source)
    .reduce<EvidenceReading<DpgDetails>['source'] | null>(
      (last, source) => (last === null || (source.date ?? '') > (last.date ?? '') ? source : last),
      null,
    );
  if (latest === null) return { questions, facts: [] };
  const fact = factsOf(latest);
  return {
    questions,
    facts: questions.flatMap(({ question, share, yes, no }) =>
      share === null
        ? []
        : [
            fact('dpg-review', share, {
              confidence: 1,
              key: question,
              path: [question],
              note: `${yes} of ${yes + no} reviewers`,
            }),
          ],
    ),
  };
};

const tallyOf = (question: string, answers: readonly DpgReviewAnswer[]): DpgTally => {
  const yes = answers.filter(({ answer }) => answer === true).length;
  const no = answers.filter(({ answer }) => answer === false).length;
  const said = yes + no;
  const sure = answers.flatMap(({ confidence }) => confidence ?? []).sort((a, b) => a - b);
  return {
    question,
    yes,
    no,
    silent: answers.length - said,
    share: said === 0 ? null : yes / said,
    median: said === 0 ? null : yes === no ? 0.5 : yes > no ? 1 : 0,
    spread: said === 0 ? null : Math.min(yes, no) / said,
    confidence:
      sure.length === 0
        ? null
        : { median: medianOf(sure), least: sure[0] ?? 0, most: sure[sure.length - 1] ?? 0 },
  };
};

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};
