import type { Candidate, GateAnswer } from '../application/application.ts';
import { throwFirst } from '../check/problem.ts';
import { soundModel } from '../define/sound-model.ts';
import { applicationIssues } from '../input/check-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { optionIssues, settingsOf } from '../settings/settings.ts';
import { applyRule } from './apply-rule.ts';

/**
 * What the rules of the gates say of one application, as answers that a form can show or a secretariat can confirm.
 * `evaluateApplications` reads the same rules by itself wherever nobody answered.
 *
 * @param given - the model whose gates have rules
 * @param application - the application to read
 * @param options - facts of the countries, chosen positions and fiscal year, as for `evaluateApplications`
 * @returns one answer for each gate in use that has a rule; `unknown` where a fact is missing
 * @throws `OseeError` with a code of `evaluateApplications`
 * @category selection
 * @example
 * ```ts
 * import { deriveGateAnswers, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const application = { id: 'ken-1', country: 'KEN', submittedAt: '2024-06-01' };
 * const answers = deriveGateAnswers(oseeCall2024, application);
 * answers.find(({ gate }) => gate === 'eoi-within-window')?.answer; // => 'fail'
 * answers.find(({ gate }) => gate === 'lmic-status')?.answer; // => 'unknown'
 * ```
 */
export const deriveGateAnswers = (
  given: SelectionModel,
  application: Candidate,
  options: SelectionOptions = {},
): readonly GateAnswer[] => {
  const model = soundModel(given);
  throwFirst(optionIssues(model, options));
  const settings = settingsOf(model, options);
  throwFirst(applicationIssues(settings, [application]));
  return settings.gates.flatMap(({ id, rule }) => {
    if (rule === undefined) return [];
    const { outcome, found } = applyRule(rule, application, settings);
    const what = Object.entries(found).map(([key, value]) => `${key}: ${value}`);
    return [{ gate: id, answer: outcome, by: 'rule', evidence: what.map((text) => ({ what: text })) }];
  });
};
