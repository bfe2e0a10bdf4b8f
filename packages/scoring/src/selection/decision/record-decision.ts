import { digest, nearestWord, OseeError, type Shape, shape } from '@osee/core';
import { expectResult } from '../check/expect-result.ts';
import { throwFirst, unless } from '../check/problem.ts';
import { closed, formIssues } from '../forms/kit.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { decisionIssues } from './decision-issues.ts';
import type { Decision, DecisionRecord } from './decision-record.ts';
import { departureOf } from './departure-of.ts';

/**
 * Records what was decided, beside what the figures propose. A panel may depart from the proposal; then it gives reasons,
 * and the record says who was taken in, who was left out, what that costs in points, and which rule was not kept. Who was
 * stopped at a gate, withdrew or was replaced cannot be chosen: a gate is waived in the application, with a name, a reason
 * and a date, and the result is made again.
 *
 * @param result - what `evaluateApplications` returned
 * @param decision - who was chosen, by whom, when and why
 * @returns the record, to be kept, and given to `createSelectionRecipe`, `selectionReport` and `writeLetters`
 * @throws `OseeError` with code `unknown-applicant`, `duplicate-applicant` or `not-choosable` for one of the chosen,
 * `departure-without-reasons`, or that of the first mistake in the form
 * @category selection records
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, recordDecision } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const record = recordDecision(result, { chosen: [], by: 'project board', date: '2024-06-10' });
 * record.departure; // => null
 * ```
 */
export const recordDecision = (result: SelectionResult, decision: Decision): DecisionRecord => {
  expectResult(result);
  throwFirst(formIssues(decision, decisionForm, ['decision']));
  throwFirst(idIssues(result, decision));
  const { by, date, reasons = [], reasonsFor = {}, conditions = {}, reserve = [] } = decision;
  const chosen = [...decision.chosen].sort();
  const departure = departureOf(result, chosen);
  const names = typeof by === 'string' ? [by] : [...by];
  throwFirst(
    unless(
      names.length > 0 && names.every((name) => name.trim() !== ''),
      'wrong-value',
      ['decision', 'by'],
      'the name of whoever decided',
      by,
    ),
  );
  const given = typeof reasons === 'string' ? [reasons] : [...reasons];
  const hasReasons = [...given, ...Object.values(reasonsFor)].some((reason) => reason.trim() !== '');
  if (departure !== null && !hasReasons) {
    throw new OseeError(
      'departure-without-reasons',
      'Expected reasons for a decision that departs from the proposal, got none.',
      { path: ['decision', 'reasons'], details: { departure } },
    );
  }
  const decided = { chosen, reserve: [...reserve], by: names, date, reasons: given, reasonsFor, conditions };
  return {
    model: { id: result.model.id, version: result.model.version },
    result: { digest: digest(result) },
    ...decided,
    departure,
    issues: decisionIssues(result, chosen, date, departure),
    digest: digest(decided),
  };
};

/** Ids that no applicant has, that stand twice, or of applicants who cannot be chosen. */
const idIssues = ({ applicants }: SelectionResult, decision: Decision) => {
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const ids = [...byId.keys()];
  const { chosen, reserve = [], reasonsFor = {}, conditions = {} } = decision;
  const known = (id: string, path: readonly (string | number)[]) => {
    const nearest = byId.has(id) ? null : nearestWord(id, ids);
    const hint = nearest === null ? '' : ` (probably "${nearest}")`;
    return unless(byId.has(id), 'unknown-applicant', path, `the id of an applicant${hint}`, id);
  };
  const listed = [...chosen, ...reserve];
  const pathOf = (index: number): readonly (string | number)[] =>
    index < chosen.length ? ['decision', 'chosen', index] : ['decision', 'reserve', index - chosen.length];
  return [
    ...listed.flatMap((id, index) => known(id, pathOf(index))),
    ...Object.keys(reasonsFor).flatMap((id) => known(id, ['decision', 'reasonsFor', id])),
    ...Object.keys(conditions).flatMap((id) =>
      unless(
        chosen.includes(id),
        'unknown-applicant',
        ['decision', 'conditions', id],
        'the id of one of the chosen',
        id,
      ),
    ),
    ...listed.flatMap((id, index) =>
      unless(
        listed.indexOf(id) === index,
        'duplicate-applicant',
        pathOf(index),
        'each applicant once, among the chosen or on the reserve list',
        id,
      ),
    ),
    ...listed.flatMap((id, index) => {
      const applicant = byId.get(id);
      if (applicant === undefined) return [];
      const { standing, eligibility } = applicant;
      const state = standing === 'active' ? eligibility : standing;
      return unless(
        standing === 'active' && eligibility !== 'not-eligible',
        'not-choosable',
        pathOf(index),
        'an applicant who takes part and was stopped at no gate',
        `${id}, ${state}`,
      );
    }),
  ];
};

const { filledText, entries, list, text } = shape;

/** The form of a decision. */
const decisionForm: Shape = closed(
  { chosen: list(filledText), by: shape.either(filledText, list(filledText)), date: shape.day },
  {
    reasons: shape.either(text, list(text)),
    reasonsFor: entries(text),
    conditions: entries(filledText),
    reserve: list(filledText),
  },
);
