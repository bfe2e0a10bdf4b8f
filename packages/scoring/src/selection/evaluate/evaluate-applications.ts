import { effectiveWeights } from '../../mcda/hierarchy/effective-weights.ts';
import type { Candidate } from '../application/application.ts';
import { throwFirst } from '../check/problem.ts';
import { countryNotices } from '../country/country-notices.ts';
import { soundModel } from '../define/sound-model.ts';
import { applicationIssues } from '../input/check-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { choosePortfolio } from '../portfolio/choose-portfolio.ts';
import { portfolioNotices } from '../portfolio/portfolio-notices.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { optionIssues, type Settings, settingsOf } from '../settings/settings.ts';
import { judgeApplicant } from './judge-applicant.ts';
import { rankApplicants } from './rank-applicants.ts';
import { standingsOf } from './standing.ts';

/**
 * Evaluates the applications to a call: the gates first, then the score with its gaps, the ranks, and the best set
 * under the rules of the call. Every applicant stays in the result, whatever the outcome.
 *
 * @param model - the call as data: gates, criteria, policies, portfolio rules
 * @param applications - in any order
 * @param options - what this run sets otherwise than the model
 * @returns every applicant with reasons, the choice, and all settings; scores and weights from 0 to 1, not rounded
 * @throws `OseeError` with the code of the first mistake in the input, such as `unknown-country`,
 * `unknown-criterion`, `invalid-weight`, `score-out-of-scale`, `duplicate-answer`, `duplicate-country`,
 * `invalid-date`, `incomplete-waiver`, `host-of-another-country` or `unknown-option`; `details.issues` lists all of them
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008
 * @category selection
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const application = {
 *   id: 'ken-1',
 *   country: 'KEN',
 *   submittedAt: '2024-05-30',
 *   waivers: [{ gate: 'eoi-within-window', by: 'panel', reason: 'Post was delayed.', date: '2024-06-03' }],
 * };
 * const result = evaluateApplications(oseeCall2024, [application]);
 * const gate = result.applicants[0]?.gates.find(({ gate }) => gate === 'eoi-within-window');
 * gate?.before; // => 'fail'
 * gate?.outcome; // => 'waived'
 * ```
 */
export const evaluateApplications = <
  CriterionId extends string = string,
  GateId extends string = string,
  Attribute extends string = string,
  GroupId extends string = string,
>(
  model: SelectionModel<CriterionId, GateId, Attribute, GroupId>,
  applications: readonly Candidate<NoInfer<CriterionId>, NoInfer<GateId>, NoInfer<Attribute>>[],
  options: SelectionOptions<NoInfer<CriterionId | GroupId>, NoInfer<CriterionId>> = {},
): SelectionResult =>
  evaluate(soundModel(model), applications as readonly Candidate[], options as SelectionOptions);

const evaluate = (
  model: SelectionModel,
  applications: readonly Candidate[],
  options: SelectionOptions,
): SelectionResult => {
  throwFirst(optionIssues(model, options));
  const settings = settingsOf(model, options);
  throwFirst(applicationIssues(settings, applications));
  const standingOf = standingsOf(applications, settings);
  const judged = [...applications]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((application) => judgeApplicant(application, standingOf(application), settings));
  const applicants = rankApplicants(judged, settings);
  const portfolio = choosePortfolio(applicants, settings);
  return {
    model: { id: model.id, version: model.version, status: model.status },
    policies: settings.policies,
    conflicts: settings.conflicts,
    preset: settings.preset,
    weights: weightsInUse(settings),
    regionScheme: settings.regionScheme,
    incomeFiscalYear: settings.incomeFiscalYear,
    asOf: settings.asOf,
    applicants,
    portfolio,
    issues: [
      ...countryNotices(settings, applicants),
      ...applicants.flatMap((applicant) => applicant.issues),
      ...portfolioNotices(portfolio),
    ],
  };
};

const weightsInUse = ({ tree }: Settings): SelectionResult['weights'] =>
  effectiveWeights(tree)
    .slice(1)
    .map(({ id, path, depth, share, weight }) => ({
      id,
      parent: depth === 1 ? null : (path.at(-2) ?? null),
      share,
      effective: weight,
    }));
