import { expectShape, type Issue, OseeError, shape } from '@osee/core';
import type { EvidenceReading } from '../evidence/fact/evidence-reading.ts';
import { findContradictions } from '../evidence/merge/find-contradictions.ts';
import { orderFacts } from '../evidence/merge/order-facts.ts';
import type { Answer } from '../maturity/assessment/answer.ts';
import { compileModel } from '../maturity/compile/compile-model.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { answersIssues } from './answers-issues.ts';
import { humanAnswersShape, readingsShape } from './answers-shapes.ts';
import type { AnswerRecord, AnswersIssueCode, EvidencedAnswers } from './evidenced-answers.ts';
import { fileAnswer } from './file-answer.ts';
import { humanAnswer, isOutdated } from './human-answer.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { looksAt } from './test-fact.ts';

/**
 * Answers the criteria of a model from files, by the rules that the criteria hold in `files`, and from humans. A human's
 * answer is final; where a human does not know, or answered too long ago, the files answer. What no file mentions stays
 * unanswered, which is never a "no"; what files show in part stays unknown, with its evidence, until the rest is shown or
 * a file settles that it is not so. Facts that are too old on the day, by their own date or by the criterion, do not
 * count; the same thing said by two files counts once; what speaks for a criterion is not taken away by what speaks
 * against it, and both are shown.
 *
 * @param evidence - readings of files, in any order
 * @param model - a maturity model whose criteria hold rules, such as `dpgProjectModel`
 * @param humanAnswers - what humans answered, by criterion
 * @param options - `asOf`: the day, as `YYYY-MM-DD`
 * @returns the answers, how each came about, what contradicts, and what no criterion looks at
 * @throws `OseeError` with the codes of `compileModel`; `unknown-criterion` and `duplicate-answer` for answers of humans
 * that do not fit the model; `wrong-type` or `wrong-value` for another argument of the wrong form
 * @category evidence
 * @example
 * ```ts
 * import { answersFrom, type EvidenceReading } from '@osee/scoring/evidence';
 * import { dpgProjectModel } from '@osee/scoring/models';
 *
 * const source = { file: 'SECURITY.md', format: 'project-files' };
 * const reading: EvidenceReading<null> = {
 *   format: 'project-files',
 *   readable: true,
 *   source,
 *   facts: [
 *     { fact: 'security-policy', value: true, confidence: 3, source },
 *     { fact: 'dependency-updates', value: true, confidence: 3, source },
 *   ],
 *   details: null,
 *   issues: [],
 * };
 * const { answers } = answersFrom([reading], dpgProjectModel, [], { asOf: '2026-10-01' });
 * answers.map(({ criterionId, status }) => `${criterionId}: ${status}`); // => ['security-contact: answered']
 * ```
 */
export const answersFrom = (
  evidence: readonly EvidenceReading<unknown>[],
  model: MaturityModel,
  humanAnswers: readonly Answer[],
  options: { readonly asOf: string },
): EvidencedAnswers => {
  expectShape(evidence, readingsShape, ['evidence']);
  expectShape(humanAnswers, humanAnswersShape, ['humanAnswers']);
  expectShape(options, optionsShape, ['options']);
  compileModel(model);
  const { asOf } = options;
  const criteria = model.criteria.filter(({ retired, future }) => !retired && !future);
  const facts = orderFacts(evidence.flatMap((reading) => reading.facts));
  const humans = byCriterion(humanAnswers, new Set(criteria.map(({ id }) => id)));
  const scales = new Map(model.scales.map((scale) => [scale.id, scale]));
  const answers: Answer[] = [];
  const records: AnswerRecord[] = [];
  for (const criterion of criteria) {
    const judged = judgeCriterion(criterion, facts, asOf);
    const fromFiles = fileAnswer(criterion, scales.get(criterion.scaleId), judged, asOf);
    const given = humans.get(criterion.id);
    const humanExpired = given !== undefined && isOutdated(given, criterion, asOf);
    const isFinal = given !== undefined && given.status !== 'unknown' && !humanExpired;
    const filesSay = fromFiles !== null && judged.outcome !== 'unknown';
    const answer = isFinal || (given && !filesSay) ? humanAnswer(given) : fromFiles;
    if (answer) answers.push(answer);
    const positive = judged.facts.some(({ role }) => role === 'settles' || role === 'partly');
    const negative = judged.facts.some(({ role }) => role === 'against');
    const outcome = isFinal
      ? outcomeOf(given, criterion.metAt ?? 1, scales.get(criterion.scaleId)?.options ?? [])
      : judged.outcome;
    records.push({
      criterionId: criterion.id,
      origin: isFinal ? 'human' : filesSay ? 'files' : 'none',
      outcome,
      fromFiles: judged.outcome,
      facts: judged.facts,
      isContradicted:
        (positive && negative) ||
        (isFinal && outcome === 'met' && judged.outcome === 'unmet') ||
        (isFinal && outcome === 'unmet' && (judged.outcome === 'met' || judged.outcome === 'partly')),
      humanExpired,
    });
  }
  const current = facts.filter(
    ({ source, expires }) => !(source.date && source.date > asOf) && !(expires && expires < asOf),
  );
  const contradictions = findContradictions(current);
  const tests = criteria.flatMap(({ files }) => files?.parts.flat() ?? []);
  const unused = facts.filter((fact) => !tests.some((test) => looksAt(test, fact)));
  const issues: readonly Issue<AnswersIssueCode>[] = answersIssues(records, contradictions);
  return { answers, records, contradictions, unused, issues };
};

const outcomeOf = (
  answer: Answer,
  metAt: number,
  options: readonly { readonly id: string; readonly value: number }[],
): AnswerRecord['outcome'] => {
  if (answer.status !== 'answered') return answer.status;
  const value = options.find(({ id }) => id === answer.optionId)?.value;
  if (value === undefined) return 'other';
  return value >= metAt ? 'met' : value > (options[0]?.value ?? 0) ? 'partly' : 'unmet';
};

const byCriterion = (answers: readonly Answer[], known: ReadonlySet<string>): ReadonlyMap<string, Answer> => {
  const found = new Map<string, Answer>();
  for (const [position, answer] of answers.entries()) {
    const { criterionId } = answer;
    const path = ['humanAnswers', position, 'criterionId'];
    if (!known.has(criterionId)) {
      throw new OseeError(
        'unknown-criterion',
        `Expected a criterion of the model, got "${criterionId.slice(0, 100)}".`,
        { path, details: { found: criterionId } },
      );
    }
    if (found.has(criterionId)) {
      throw new OseeError(
        'duplicate-answer',
        `Expected one answer for a criterion, got two for "${criterionId}".`,
        {
          path,
          details: { found: criterionId },
        },
      );
    }
    found.set(criterionId, answer);
  }
  return found;
};

const optionsShape = /* #__PURE__ */ shape.exact({ asOf: shape.day }, {}, 'options with a day');
