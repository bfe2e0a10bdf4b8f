import {
  checkFramework,
  expectShape,
  type Framework,
  type Issue,
  type MessagesOn,
  OseeError,
  shape,
} from '@osee/core';
import { fail } from '../../maturity/compile/fail.ts';
import { isAtLeast } from '../../number/compare.ts';
import type { CountryResult } from '../assess/country-result.ts';
import { countryResultShape } from '../assess/country-result-shape.ts';
import type { CountryMessageId } from '../messages/country-message-id.ts';
import { countryTextsOf } from '../messages/country-texts.ts';
import { buildProfile } from './build-profile.ts';
import { findReasons } from './find-reasons.ts';
import { findTargets } from './find-targets.ts';
import { findTasks } from './find-tasks.ts';
import { type FrameworkUnits, frameworkUnits, keyOf } from './framework-units.ts';
import { changesShape, readChanges } from './hand-changes.ts';
import type {
  HandChange,
  ProfilePriority,
  ProfileProposal,
  ProfileProposalIssueCode,
  ProfileSettings,
  ProposedUnit,
} from './profile-proposal.ts';
import type { ProfileReason } from './profile-reason.ts';

/**
 * What {@link proposeProfile} can be told.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import type { ProposeProfileOptions } from '@osee/scoring/country';
 *
 * const options: ProposeProfileOptions = { id: 'ruritania', version: '1.0.0', settings: { aim: 0.75 }, locale: fr };
 * ```
 */
export interface ProposeProfileOptions {
  /** The id of the profile, in kebab-case; `country` unless told. */
  readonly id?: string;
  /** The version of the profile; `1.0.0` unless told. */
  readonly version?: string;
  readonly settings?: Partial<ProfileSettings>;
  /** What people decided otherwise. */
  readonly changes?: readonly HandChange[];
  /** The language of the reasons in the profile, such as `fr` of `@osee/scoring/locales/fr`; English unless told. */
  readonly locale?: MessagesOn<'country', CountryMessageId>;
}

/**
 * Proposes how a framework is tailored to a country. Every selection, priority and target has its reason and its figure:
 *
 * 1. a module or technical domain is selected where a must is below the step it needs, a gap is above the line, a chosen
 *    use case needs it, or a risk above the line points to it;
 * 2. its priority is that of the largest of these reasons, never a mean of them;
 * 3. the target of a competency is the next step, not the top;
 * 4. what is not known is a task of the phase Assess, not a gap;
 * 5. what nothing selects is left out, and that is said;
 * 6. what was changed by hand keeps the proposal and its reasons beside the change.
 *
 * `matrixPlan` lays it over the phases, the office and its money first.
 *
 * @param assessment - from `assessCountry`
 * @param framework - such as `oseeFramework`
 * @param options - id and version of the profile, lines and cuts, changes by hand, and the language of the reasons
 * @returns the profile for `tailorFramework`, and everything behind it as data
 * @throws `OseeError` with code `unknown-target`, `duplicate-change`, `unknown-band` or `cuts-out-of-order`, the code of
 * the first mistake of a broken framework, `unknown-subject` for the bundle of another package; `wrong-type`,
 * `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { oseeFramework, tailorFramework } from '@osee/core';
 * import { assessCountry, proposeProfile } from '@osee/scoring/country';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const assessment = assessCountry({
 *   context: { subject: 'Ruritania', asOf: '2027-01-31' },
 *   ecosystem: {
 *     model: oseeEcosystemModel,
 *     assessment: {
 *       subject: 'Ruritania',
 *       model: { id, version },
 *       asOf: '2027-01-31',
 *       answers: criteria.map((criterion) => ({
 *         criterionId: criterion.id,
 *         status: 'answered',
 *         optionId: 'not-yet',
 *       })),
 *     },
 *   },
 * });
 * const { profile, units } = proposeProfile(assessment, oseeFramework);
 * units.every(({ reasons, decided }) => decided.selected === reasons.length > 0); // => true
 * profile && tailorFramework(oseeFramework, [profile]).profiles.map((applied) => applied.id); // => ['country']
 * ```
 */
export const proposeProfile = (
  assessment: CountryResult,
  framework: Framework,
  options: ProposeProfileOptions = {},
): ProfileProposal => {
  expectShape(assessment, countryResultShape, ['assessment']);
  expectFramework(framework);
  expectShape(options, optionsShape, ['options']);
  const { id = 'country', version = '1.0.0', changes = [] } = options;
  const texts = countryTextsOf(options.locale);
  const settings = settingsOf(assessment, options.settings ?? {});
  const units = frameworkUnits(framework);
  const byKey = readChanges(changes, units);
  const changesOf = (key: string): readonly HandChange[] => byKey.get(key) ?? [];
  const { reasons, issues } = findReasons(assessment, units, settings);
  const openIds = openQuestions(assessment, units);
  const proposed = units.units.map(({ target, name }): ProposedUnit => {
    const key = keyOf(target);
    return decide(
      { target, name, openQuestionIds: openIds.get(key) ?? [] },
      reasons.get(key) ?? [],
      changesOf(key).filter(({ change }) => change.kind !== 'target'),
      settings,
    );
  });
  const selected = new Set(
    proposed.flatMap(({ target, decided }) => (decided.selected ? [keyOf(target)] : [])),
  );
  const targets = findTargets(assessment.ecosystem, units, (key) => selected.has(key), changesOf);
  const { subject, asOf } = assessment.context;
  const profile = buildProfile(framework, { id, version, subject, units: proposed, targets }, texts);
  return {
    profile,
    framework: { id: framework.id, version: framework.version },
    subject,
    asOf,
    settings,
    units: proposed,
    targets,
    tasks: findTasks(assessment, units, settings),
    outside: reasons.get(null) ?? [],
    caveats: assessment.caveats,
    issues: [...issues, ...(profile === null ? [nothingSelected] : [])],
  };
};

const nothingSelected: Issue<ProfileProposalIssueCode> = {
  code: 'nothing-selected',
  severity: 'warning',
  path: ['profile'],
  message: 'Nothing that is known selects anything of the framework, so there is no profile.',
  details: {},
};

const expectFramework = (framework: Framework): void => {
  const [mistake] = checkFramework(framework).filter(({ severity }) => severity === 'error');
  if (mistake === undefined) return;
  throw new OseeError(mistake.code, mistake.message, {
    path: ['framework', ...mistake.path],
    details: mistake.details,
  });
};

const settingsOf = ({ risks }: CountryResult, given: Partial<ProfileSettings>): ProfileSettings => {
  const { mustValue = 0.5, aim = 0.5, gapLine = 0.25, cuts = { medium: 1 / 3, high: 2 / 3 } } = given;
  const riskBand = risks === null ? null : (given.riskBand ?? risks.bands.at(-1) ?? null);
  if (risks !== null && riskBand !== null && !risks.bands.includes(riskBand)) {
    fail('unknown-band', ['options', 'settings', 'riskBand'], `one of ${risks.bands.join(', ')}`, riskBand);
  }
  if (cuts.medium > cuts.high) {
    fail(
      'cuts-out-of-order',
      ['options', 'settings', 'cuts'],
      'a cut for medium up to that for high',
      cuts.medium,
    );
  }
  return { mustValue, aim, gapLine, riskBand, cuts };
};

/** By unit, the questions that nobody could answer. */
const openQuestions = (
  { ecosystem }: CountryResult,
  units: FrameworkUnits,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const question of ecosystem?.questions ?? []) {
    if (question.state !== 'open' && question.state !== 'hidden') continue;
    for (const key of units.unitsOf(question)) found.set(key, [...(found.get(key) ?? []), question.id]);
  }
  return found;
};

const decide = (
  unit: Pick<ProposedUnit, 'target' | 'name' | 'openQuestionIds'>,
  reasons: readonly ProfileReason[],
  changes: readonly HandChange[],
  { cuts }: ProfileSettings,
): ProposedUnit => {
  const figure = reasons[0]?.figure ?? null;
  const isSelected = reasons.length > 0;
  const proposed = {
    selected: isSelected,
    priority: figure === null ? null : priorityOf(figure, cuts),
    figure,
  };
  let decided: ProposedUnit['decided'] = { selected: proposed.selected, priority: proposed.priority };
  for (const { change } of changes) {
    if (change.kind === 'select') decided = { ...decided, selected: change.selected };
    if (change.kind === 'priority') decided = { ...decided, priority: change.priority };
  }
  return { ...unit, reasons, proposed, decided, changes };
};

const priorityOf = (figure: number, { medium, high }: ProfileSettings['cuts']): ProfilePriority => {
  if (isAtLeast(figure, high, 1)) return 'high';
  return isAtLeast(figure, medium, 1) ? 'medium' : 'low';
};

const share = /* #__PURE__ */ shape.numberFrom(0, 1);

const optionsShape = /* #__PURE__ */ shape.options({
  id: shape.filledText,
  version: shape.filledText,
  settings: shape.options({
    mustValue: share,
    aim: share,
    gapLine: share,
    riskBand: shape.orNull(shape.text),
    cuts: shape.exact({ medium: share, high: share }),
  }),
  changes: changesShape,
  locale: shape.anything,
});
