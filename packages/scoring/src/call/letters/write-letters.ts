import { type Shape, shape } from '@osee/core';
import { renderHtml } from '../../report/document/render-html.ts';
import { renderMarkdown } from '../../report/document/render-markdown.ts';
import type { Report } from '../../report/document/report.ts';
import { reportedResultForm } from '../../report/selection/selection-input-form.ts';
import { throwFirst, unless } from '../../selection/check/problem.ts';
import { robustnessForm } from '../../selection/forms/assessment-form.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import { decisionRecordForm } from '../../selection/forms/recipe-form.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import { bundleForm } from '../../text/model-words.ts';
import { objectionForm } from '../planned/create-call.ts';
import { applicantLetter } from './applicant-letter.ts';
import { changeLines } from './change-lines.ts';
import type { Letter, LetterAudience, LetterKind } from './letter.ts';
import { type LetterContext, letterContext } from './letter-context.ts';
import { closingBlocks } from './letter-frame.ts';
import type { LetterOptions } from './letter-options.ts';
import { outcomeOf } from './outcome-of.ts';
import { internalReport, publicReport } from './whole-report.ts';

/**
 * Writes letters: to each applicant what was decided and why, every gate with what was asked and found, scores by criterion
 * with the scale and the reasons, who was chosen, the smallest single change that would have changed the outcome, and how and
 * until when to object. Who was stopped at a gate gets no score and no rank. The panel, the public and the auditor get a
 * report of their own. Assessors are not named unless asked for: codes stand in their place, and their names are taken out of
 * what they and others wrote. Nothing is told of others who were not chosen.
 *
 * @param result - what `evaluateApplications` returned
 * @param options - language, audience, the call, the decision, and what may be told
 * @returns a letter to each applicant in the order of their ids, or one report
 * @throws `OseeError` with code `other-model` without the model of the result, or that of the first mistake in the arguments
 * @category calls
 * @see Procurement Act 2023 (UK), section 50, for the parts of a letter
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, writeLetters } from '@osee/scoring/selection';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN', submittedAt: '2024-06-30' }]);
 * const [letter] = writeLetters(result, { locale: fr, date: '2024-07-10', names: { 'ken-1': 'Kenya' } });
 * letter?.kind; // => 'late'
 * letter?.markdown.split('\n')[0]?.endsWith('lettre (Kenya)'); // => true
 * ```
 */
export const writeLetters = (result: SelectionResult, options: LetterOptions): readonly Letter[] => {
  throwFirst(formIssues(result, reportedResultForm, ['result']));
  throwFirst(formIssues(options, optionsForm, ['options']));
  throwFirst(decisionIssues(result, options));
  const context = letterContext(result, options);
  const { audience = 'applicants' } = options;
  if (audience === 'public') return [written(context, audience, null, 'report', publicReport(context))];
  if (audience !== 'applicants') {
    return [written(context, audience, null, 'report', internalReport(context, audience))];
  }
  const changesOf = changeLines(context);
  return [...context.result.applicants]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((applicant) => {
      const kind = outcomeOf(applicant, context);
      return written(
        context,
        audience,
        applicant.id,
        kind,
        applicantLetter(context, applicant, kind, changesOf),
      );
    });
};

const written = (
  context: LetterContext,
  audience: LetterAudience,
  to: string | null,
  kind: LetterKind,
  given: Report,
): Letter => {
  const hidden = context.hider.report(given);
  const closing = audience === 'applicants' ? closingBlocks(context) : [];
  const report = { ...hidden, blocks: [...hidden.blocks, ...closing] };
  return { audience, to, kind, report, markdown: renderMarkdown(report), html: renderHtml(report) };
};

/** A decision on another result, or on applicants who are not there. */
const decisionIssues = ({ applicants, model }: SelectionResult, { decision }: LetterOptions) => {
  if (decision === undefined) return [];
  const ids = new Set(applicants.map(({ id }) => id));
  return [
    ...unless(
      decision.model.id === model.id && decision.model.version === model.version,
      'other-model',
      ['options', 'decision', 'model'],
      `a decision on ${model.id} ${model.version}`,
      decision.model.id,
    ),
    ...[...decision.chosen, ...decision.reserve].flatMap((id) =>
      unless(
        ids.has(id),
        'unknown-applicant',
        ['options', 'decision', 'chosen'],
        'the id of an applicant',
        id,
      ),
    ),
  ];
};

const { entries, filledText, list, orNull, record, text } = shape;

const value = orNull(shape.either(text, shape.number));

const optionsForm: Shape = closed(
  { locale: bundleForm({ locale: filledText }) },
  {
    audience: word('applicants', 'panel', 'public', 'auditor'),
    call: record({
      title: text,
      model: record({}),
      objection: orNull(objectionForm),
      contact: orNull(text),
    }),
    model: record({}),
    decision: decisionRecordForm,
    date: shape.day,
    names: entries(text),
    assessors: word('hidden', 'named'),
    chosen: word('names-and-scores', 'names', 'withheld'),
    cureUntil: shape.day,
    objection: objectionForm,
    contact: filledText,
    signedBy: filledText,
    robustness: robustnessForm,
    recipe: record({ result: record({ digest: text }) }),
    revisions: list(
      record({
        application: text,
        criterion: text,
        assessor: text,
        from: record({ round: shape.number, value }),
        to: record({ round: shape.number, value }, { conflict: text }),
        reason: orNull(text),
      }),
    ),
  },
);
