import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { oseeMobilisation } from '../../osee/mobilisation/mobilisation.ts';
import type { MobilisationItem } from '../../osee/mobilisation/mobilisation-item.ts';
import type { ProgrammeResource } from '../../osee/resources/programme-resource.ts';
import type { ResourceStatus } from '../../osee/resources/resource-coverage.ts';
import { oseeResources } from '../../osee/resources/resources.ts';
import { lastDayOfTerm } from '../../programme/shift-day.ts';
import { unknownId } from '../series/rate-series.ts';
import { planIssues } from './mobilisation-issues.ts';
import {
  type MobilisationPlan,
  type MobilisationReason,
  type MobilisationStage,
  type MobilisationStep,
  mobilisationStages,
} from './mobilisation-plan-result.ts';
import { needsShape, situationShape } from './mobilisation-shapes.ts';
import type { MobilisationNeeds, MobilisationSituation } from './mobilisation-situation.ts';
import { mobilisationTargets } from './mobilisation-targets.ts';

/** Months from the start in which a stage should be through; the project's own. */
const stageMonths: Readonly<Record<MobilisationStage, number>> = {
  assess: 3,
  mobilise: 12,
  agree: 15,
  secure: 24,
};

/**
 * Makes an ordered plan out of the 92 items of advice on mobilisation: those for the level of funding, the owner, and
 * the chosen ways and partners, between the nine steps of budgeting and the ten guidelines for contingencies. Each step
 * says why it is there and which gaps in the resources it helps to close. Which item closes which gap is the project's
 * own reading (`mobilisationTargets`), as are the months of the stages.
 *
 * @param situation - level of funding, owner, structure, chosen ways, verdicts on partners, first day
 * @param needs - which resources are in place, partly there, missing or not needed; who does what by when, and how far
 * it is
 * @returns steps in order, gaps that nothing closes, items left out, and what is not known
 * @throws `OseeError` with code `unknown-id` for a resource or item that there is not, `duplicate-id`, `wrong-type`,
 * `wrong-value` or `unknown-option`
 * @category mobilisation
 * @example
 * ```ts
 * import { mobilisationPlan } from '@osee/core/resourcing';
 *
 * const plan = mobilisationPlan(
 *   { fundingLevel: 'none-or-low', ownership: 'government', start: '2027-01-01' },
 *   { resources: { volunteers: 'missing', 'government-budgets': 'missing' } },
 * );
 * plan.steps[0]?.item; // => 'budgeting-conduct-a-needs-assessment-and-gap-analysis'
 * const first = plan.steps.find(({ stage }) => stage === 'mobilise');
 * first?.item; // => 'no-funding-leveraging-in-kind-contributions'
 * first?.by; // => { day: '2027-12-31', origin: 'proposed' }
 * ```
 */
export const mobilisationPlan = (
  situation: MobilisationSituation,
  needs: MobilisationNeeds,
): MobilisationPlan => {
  expectShape(situation, situationShape, ['situation']);
  expectShape(needs, needsShape, ['needs']);
  checkNeeds(needs);
  const gaps = gapsOf(needs);
  const chosen = oseeMobilisation.map((item) => ({ item, ...reasonsFor(item, situation) }));
  const steps = chosen
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ item, reasons, conditions }) => stepOf(item, reasons, conditions, gaps, situation, needs))
    .map((step, place) => ({ step, place, weight: weightOf(step) }))
    .sort(
      (a, b) =>
        mobilisationStages.indexOf(a.step.stage) - mobilisationStages.indexOf(b.step.stage) ||
        (a.step.stage === 'mobilise' ? b.weight - a.weight : 0) ||
        a.place - b.place,
    )
    .map(({ step }) => step);
  const closed = new Set(steps.flatMap(({ closes }) => closes.map(({ resource }) => resource)));
  return {
    governance: situation.governance ?? null,
    steps,
    unclosed: gaps.filter(({ resource }) => !closed.has(resource)),
    leftOut: chosen.flatMap(({ item, refused }) => refused.map((partner) => ({ item: item.id, partner }))),
    unassigned: steps.filter(({ who }) => who === null).map(({ item }) => item),
    issues: planIssues(situation, needs, steps),
    rules: ['stage', 'missing-gaps-first', 'order-of-the-framework'],
  };
};

type Gap = MobilisationStep['closes'][number];

/** What is not in place and not without need. */
const gapsOf = ({ resources }: MobilisationNeeds): readonly Gap[] =>
  allResources().flatMap(({ id, kind }): Gap[] => {
    const status: ResourceStatus | 'unknown' =
      (Object.hasOwn(resources, id) ? resources[id] : undefined) ?? 'unknown';
    return status === 'in-place' || status === 'not-needed' ? [] : [{ resource: id, kind, status }];
  });

const allResources = (): readonly ProgrammeResource[] => Object.values(oseeResources).flat();

const stageOf = ({ appliesTo }: MobilisationItem): MobilisationStage => {
  if (appliesTo.contingencyGuideline !== undefined) return 'secure';
  if (appliesTo.budgetingStep === undefined) return 'mobilise';
  return appliesTo.budgetingStep <= 5 ? 'assess' : 'agree';
};

interface Reasons {
  readonly reasons: readonly MobilisationReason[];
  readonly conditions: readonly string[];
  /** Partners whose refusal leaves the item out. */
  readonly refused: readonly string[];
}

const reasonsFor = ({ appliesTo }: MobilisationItem, situation: MobilisationSituation): Reasons => {
  const { fundingLevel, ownership, strategies = [], partnerships = [] } = situation;
  const reasons: MobilisationReason[] = [];
  if (fundingLevel !== null && appliesTo.fundingLevels?.includes(fundingLevel)) {
    reasons.push({ because: 'funding-level', value: fundingLevel });
  }
  if (ownership !== null && appliesTo.ownerships?.includes(ownership)) {
    reasons.push({ because: 'ownership', value: ownership });
  }
  const partners = partnerships.filter(({ strategy }) => appliesTo.strategies?.includes(strategy));
  const refused = partners.filter(({ verdict }) => verdict === 'refused');
  // A way stays open while one of its partners is not refused, or none was judged.
  const isOpen = partners.length === 0 || refused.length < partners.length;
  for (const strategy of strategies) {
    if (isOpen && appliesTo.strategies?.includes(strategy))
      reasons.push({ because: 'strategy', value: strategy });
  }
  for (const { partner, verdict } of partners) {
    if (verdict !== 'refused') reasons.push({ because: 'partnership', value: partner });
  }
  if (appliesTo.budgetingStep !== undefined) {
    reasons.push({ because: 'budgeting-step', value: String(appliesTo.budgetingStep) });
  }
  if (appliesTo.contingencyGuideline !== undefined) {
    reasons.push({ because: 'contingency', value: String(appliesTo.contingencyGuideline) });
  }
  return {
    reasons,
    conditions: partners.flatMap(({ verdict, condition }) =>
      verdict === 'conditional' && condition !== undefined ? [condition] : [],
    ),
    refused: isOpen ? [] : refused.map(({ partner }) => partner),
  };
};

const stepOf = (
  item: MobilisationItem,
  reasons: readonly MobilisationReason[],
  conditions: readonly string[],
  gaps: readonly Gap[],
  situation: MobilisationSituation,
  needs: MobilisationNeeds,
): MobilisationStep => {
  const stage = stageOf(item);
  const targets: Readonly<Record<string, readonly string[]>> = mobilisationTargets;
  const closes = Object.hasOwn(targets, item.id) ? (targets[item.id] ?? []) : [];
  const given = needs.assignments?.find((assignment) => assignment.item === item.id);
  return {
    item: item.id,
    name: item.name,
    stage,
    reasons,
    closes: gaps.filter(({ resource }) => closes.includes(resource)),
    who: given?.who ?? null,
    by: dayOf(given?.by, situation.start, stage),
    status: given?.status ?? 'open',
    conditions,
  };
};

const dayOf = (
  given: string | undefined,
  start: string | undefined,
  stage: MobilisationStage,
): MobilisationStep['by'] => {
  if (given !== undefined) return { day: given, origin: 'given' };
  if (start === undefined) return null;
  return { day: lastDayOfTerm(start, stageMonths[stage], ['situation', 'start']), origin: 'proposed' };
};

/** What is missing counts before what is partly there, and that before what is not known. */
const weightOf = ({ closes }: MobilisationStep): number => {
  const count = (wanted: string) => closes.filter(({ status }) => status === wanted).length;
  return count('missing') * 10_000 + count('partly') * 100 + count('unknown');
};

const checkNeeds = ({ resources, assignments = [] }: MobilisationNeeds): void => {
  const known = allResources().map(({ id }) => id);
  for (const id of Object.keys(resources)) {
    if (!known.includes(id))
      throw unknownId('a resource', id, known, ['needs', 'resources', id.slice(0, 60)]);
  }
  const items = oseeMobilisation.map(({ id }) => id);
  const seen = new Set<string>();
  for (const [place, { item }] of assignments.entries()) {
    const path = ['needs', 'assignments', place, 'item'];
    if (!items.includes(item)) throw unknownId('an item of advice', item, items, path);
    if (seen.has(item)) {
      throw new OseeError('duplicate-id', `Expected one assignment for each item, got two for "${item}".`, {
        path,
      });
    }
    seen.add(item);
  }
};
