import {
  buildSchedule,
  type DevelopmentMatrix,
  expectShape,
  type Framework,
  formatMessage,
  type ItemRef,
  type MessagesOn,
  type Milestone,
  shape,
  type TermLength,
} from '@osee/core';
import type { CountryMessageId } from '../messages/country-message-id.ts';
import { countryTextsOf, taskText } from '../messages/country-texts.ts';
import type { ProfileProposal } from '../profile/profile-proposal.ts';
import { proposalShape } from '../profile/proposal-shape.ts';
import {
  type MatrixPlan,
  type PlannedLength,
  type PlannedLengthId,
  proposedLengths,
} from './matrix-plan-result.ts';
import { type DraftStep, planSteps } from './plan-steps.ts';

/**
 * What {@link matrixPlan} can be told.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { MatrixPlanOptions } from '@osee/scoring/country';
 *
 * const options: MatrixPlanOptions = { lengths: { implement: { months: 9 } } };
 * ```
 */
export interface MatrixPlanOptions {
  /** Other lengths than {@link proposedLengths}. */
  readonly lengths?: Readonly<Partial<Record<PlannedLengthId, TermLength>>>;
  /** What comes first beside the office; the module on mobilising resources unless told. */
  readonly first?: readonly ItemRef[];
  /** Dates that are fixed, by the id of a step, in a form of `parsePartialDate`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** The language of the names of the steps; English unless told. Give the matrix in the same language. */
  readonly locale?: MessagesOn<'country', CountryMessageId>;
  /** Names modules and technical domains in that language; they are called as in the proposal without it. */
  readonly framework?: Pick<Framework, 'modules' | 'technicalDomains'>;
}

/**
 * Lays a profile over the phases of the matrix, with dates: the assessment and what is still to be found out, then the
 * office and its money, then what is selected, the higher priority first, each through the phases of its boxes. What has no
 * box goes through all phases; what begins with an evaluation waits until something was built.
 *
 * Lengths are parameters, and each says what it rests on. Dates are calendar days; public holidays are not known here.
 *
 * @param proposal - from `proposeProfile`
 * @param matrix - such as `oseeFramework.matrix`
 * @param start - the first day, `YYYY-MM-DD`
 * @param options - lengths, what comes first, fixed dates, and the language
 * @returns a schedule for `toICalendar`, with what each step waits for and why
 * @throws `OseeError` with the codes of `buildSchedule`, `unknown-subject` for the bundle of another package; `wrong-type`,
 * `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { oseeFramework, toICalendar } from '@osee/core';
 * import { assessCountry, matrixPlan, proposeProfile } from '@osee/scoring/country';
 *
 * const assessment = assessCountry({ context: { subject: 'Ruritania', asOf: '2027-01-31' } });
 * const change = { kind: 'select', selected: true } as const;
 * const proposal = proposeProfile(assessment, oseeFramework, {
 *   changes: [{ target: { kind: 'module', id: 'strategy' }, change, by: 'Minister', reason: 'Agreed.' }],
 * });
 * const plan = matrixPlan(proposal, oseeFramework.matrix, '2027-03-01');
 * plan.entries.find(({ id }) => id === 'plan-module-strategy')?.first; // => '2028-03-01'
 * toICalendar(plan).includes('UID:plan-module-strategy.country-plan@osee'); // => true
 * ```
 */
export const matrixPlan = (
  proposal: ProfileProposal,
  matrix: DevelopmentMatrix,
  start: string,
  options: MatrixPlanOptions = {},
): MatrixPlan => {
  expectShape(proposal, proposalShape, ['proposal']);
  expectShape(matrix, matrixShape, ['matrix']);
  expectShape(start, shape.day, ['start']);
  expectShape(options, optionsShape, ['options']);
  const { lengths = {}, first = [{ kind: 'module', id: 'resource-mobilisation' }], dates = {} } = options;
  const texts = countryTextsOf(options.locale);
  const inUse = lengthsOf(lengths);
  const steps = planSteps({
    matrix,
    units: proposal.units.map((unit) => ({ ...unit, name: unitName(unit, options.framework) })),
    tasks: proposal.tasks,
    first,
    lengthOf: (id) => inUse.get(id)?.length ?? proposedLengths[id].length,
    taskText: (task) => taskText(texts, task),
    assessName:
      options.locale === undefined ? matrix.countryAssessment.name : formatMessage(texts, 'length.assess'),
  });
  const phases = new Map(matrix.phases.map(({ id, name }) => [id, name]));
  const nameOf = ({ phaseId, name }: DraftStep): string =>
    formatMessage(texts, 'plan-step', { phase: phases.get(phaseId) ?? phaseId, name });
  const { subject, profile } = proposal;
  const schedule = buildSchedule(
    {
      id: `${profile?.id ?? 'country'}-plan`,
      title: formatMessage(texts, 'plan-title', { subject }),
      start,
      months: mostMonths,
      milestones: steps.map((step) => milestoneOf(step, nameOf(step), phases.get(step.phaseId) ?? '', start)),
      source: 'project',
    },
    { dates },
  );
  const drafts = new Map(steps.map((step) => [step.entryId, step]));
  const end = [start, ...schedule.entries.map(({ last }) => last)].sort().at(-1) ?? start;
  return {
    id: schedule.id,
    title: schedule.title,
    start,
    end,
    months: monthsBetween(start, end),
    entries: schedule.entries,
    issues: schedule.issues.filter(({ code }) => code !== 'outside-programme'),
    steps: schedule.entries.flatMap(({ id }) => {
      const step = drafts.get(id);
      if (step === undefined) return [];
      const { entryId, phaseId, target, waits } = step;
      return [{ entryId, phaseId, target, waits }];
    }),
    lengths: [...inUse.values()],
  };
};

const unitName = (
  { target, name }: ProfileProposal['units'][number],
  framework: MatrixPlanOptions['framework'],
): string => {
  const named = target.kind === 'module' ? framework?.modules : framework?.technicalDomains;
  return named?.find(({ id }) => id === target.id)?.name ?? name;
};

/** Room for every plan: the bounds of a plan are its own steps. */
const mostMonths = 1200;

const lengthsOf = (
  given: Readonly<Partial<Record<PlannedLengthId, TermLength>>>,
): ReadonlyMap<PlannedLengthId, PlannedLength> =>
  new Map(
    (Object.keys(proposedLengths) as PlannedLengthId[]).map((id) => {
      const stated = Object.hasOwn(given, id) ? given[id] : undefined;
      const { length, basis } = proposedLengths[id];
      return [id, stated === undefined ? { id, length, basis } : { id, length: stated, basis: 'stated' }];
    }),
  );

/** The kind is the name of the phase, as a calendar prints it. */
const milestoneOf = (
  { entryId, waits, length }: DraftStep,
  name: string,
  kind: string,
  start: string,
): Milestone => {
  const waitsFor = [...new Set(waits.flatMap((wait) => wait.for))];
  return {
    id: entryId,
    name,
    kind,
    timing:
      waitsFor.length > 0
        ? { kind: 'after', length }
        : { kind: 'date', date: { value: spanFrom(start, length), source: 'project' } },
    dependsOn: waitsFor.map((milestoneId) => ({ milestoneId })),
    source: 'project',
  };
};

/** A stretch from the first day on, by the rule that `buildSchedule` has for lengths. */
const spanFrom = (start: string, length: TermLength): string => {
  const { entries } = buildSchedule(
    {
      id: 'span',
      title: 'span',
      start,
      months: mostMonths,
      milestones: [
        { id: 'day', name: 'day', kind: 'day', timing: { kind: 'start' }, source: 'project' },
        {
          id: 'span',
          name: 'span',
          kind: 'span',
          timing: { kind: 'after', length },
          dependsOn: [{ milestoneId: 'day' }],
          source: 'project',
        },
      ],
      source: 'project',
    },
    { start: dayBefore(start) },
  );
  return entries.find(({ id }) => id === 'span')?.date ?? start;
};

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const monthsBetween = (start: string, end: string): number => {
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(1, count(end) - count(start) + 1);
};

const item = /* #__PURE__ */ shape.record({ id: shape.filledText, name: shape.text });
const ref = /* #__PURE__ */ shape.record({ kind: shape.text, id: shape.filledText });

const matrixShape = /* #__PURE__ */ shape.record(
  {
    phases: shape.list(item),
    items: shape.list(
      shape.record({
        id: shape.filledText,
        name: shape.text,
        phaseIds: shape.list(shape.text),
        mapsTo: shape.list(ref),
      }),
    ),
    countryAssessment: item,
  },
  {},
  'a development matrix',
);

const term = /* #__PURE__ */ shape.options({
  months: shape.wholeFrom(0, 120),
  days: shape.wholeFrom(0, 3660),
});

const optionsShape = /* #__PURE__ */ shape.options({
  lengths: shape.options(Object.fromEntries(Object.keys(proposedLengths).map((id) => [id, term]))),
  first: shape.list(ref),
  dates: shape.entries(shape.filledText),
  locale: shape.anything,
  framework: shape.record(
    { modules: shape.list(item), technicalDomains: shape.list(item) },
    {},
    'a framework',
  ),
});
