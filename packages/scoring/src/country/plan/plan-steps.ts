import type { DevelopmentMatrix, ItemRef, MatrixItem, TermLength } from '@osee/core';
import { keyOf } from '../profile/framework-units.ts';
import type { AssessTask, ProposedUnit } from '../profile/profile-proposal.ts';
import type { PlannedLengthId, PlannedStep } from './matrix-plan-result.ts';

/** A step before it is dated. */
export interface DraftStep extends PlannedStep {
  readonly name: string;
  readonly length: TermLength;
}

/** What a plan is made of. */
export interface PlanMaterial {
  readonly matrix: DevelopmentMatrix;
  readonly units: readonly ProposedUnit[];
  readonly tasks: readonly AssessTask[];
  /** What comes first beside the office, such as money. */
  readonly first: readonly ItemRef[];
  readonly lengthOf: (id: PlannedLengthId) => TermLength;
  readonly taskText: (task: AssessTask) => string;
  /** What the assessment itself is called. */
  readonly assessName: string;
}

type Waits = PlannedStep['waits'][number];

/** One line of the plan: a module, a technical domain, or a box that stands for nothing of the framework. */
interface Line {
  readonly target: ItemRef;
  readonly name: string;
  readonly phaseIds: readonly string[];
  readonly isOffice: boolean;
}

const ranks = ['high', 'medium', 'low', null] as const;

/** Every step with what it waits for. */
export const planSteps = (material: PlanMaterial): DraftStep[] => {
  const { matrix, units, first } = material;
  const phaseIds = matrix.phases.map(({ id }) => id);
  const [assessId = 'assess', ...later] = phaseIds;
  const opening = openingSteps(material, assessId);
  const selected = units.filter(({ decided }) => decided.selected);
  const isFirst = ({ target }: ProposedUnit): boolean => first.some((ref) => keyOf(ref) === keyOf(target));
  const lineOf = ({ target, name }: ProposedUnit): Line => ({
    target,
    name,
    phaseIds: phasesOf(matrix.items, target, later),
    isOffice: false,
  });
  const offices = matrix.items
    .filter(({ mapsTo }) => mapsTo.length === 0)
    .map(
      (item): Line => ({
        target: { kind: 'matrix-item', id: item.id },
        name: item.name,
        phaseIds: later.filter((id) => item.phaseIds.includes(id)),
        isOffice: true,
      }),
    );
  const groups = [
    [...offices, ...selected.filter(isFirst).map(lineOf)],
    ...ranks.map((rank) =>
      selected.filter((unit) => !isFirst(unit) && unit.decided.priority === rank).map(lineOf),
    ),
  ].filter((group) => group.length > 0);
  const steps = [...opening];
  let before: readonly DraftStep[] = opening;
  for (const [position, group] of groups.entries()) {
    const because =
      position === 0
        ? 'after-assessment'
        : position === 1
          ? 'office-and-money-first'
          : 'higher-priority-first';
    const made = group.flatMap((line) =>
      lineSteps(line, material, before.length === 0 ? [] : [{ for: before.map(idOf), because }]),
    );
    steps.push(...made);
    // The rest waits until the office stands; of the modules it is enough that they are planned.
    const reached = lastOf(made, position === 0 ? 2 : 1, phaseIds);
    // What begins later than that keeps nobody waiting.
    if (reached.length > 0) before = reached;
  }
  return afterImplementation(steps, phaseIds);
};

const idOf = ({ entryId }: DraftStep): string => entryId;

const openingSteps = (
  { matrix, tasks, lengthOf, taskText, assessName }: PlanMaterial,
  phaseId: string,
): DraftStep[] => [
  {
    entryId: matrix.countryAssessment.id,
    phaseId,
    target: null,
    waits: [],
    name: assessName,
    length: lengthOf('assess'),
  },
  ...tasks.map(
    (task): DraftStep => ({
      entryId: `${phaseId}-${task.id}`,
      phaseId,
      target: task.target,
      waits: [],
      name: taskText(task),
      length: lengthOf('task'),
    }),
  ),
];

/** The phases of the boxes that stand for it; all of them where no box does. */
const phasesOf = (
  items: readonly MatrixItem[],
  { kind, id }: ItemRef,
  phaseIds: readonly string[],
): readonly string[] => {
  const own = items.filter(({ mapsTo }) => mapsTo.some((ref) => ref.kind === kind && ref.id === id));
  const named = new Set(own.flatMap((item) => item.phaseIds));
  return named.size === 0 ? phaseIds : phaseIds.filter((phaseId) => named.has(phaseId));
};

const lengthIds: Readonly<Record<string, PlannedLengthId>> = {
  plan: 'plan',
  implement: 'implement',
  evaluate: 'evaluate',
  improve: 'improve',
};

const lineSteps = (line: Line, { lengthOf }: PlanMaterial, opening: readonly Waits[]): DraftStep[] => {
  const steps: DraftStep[] = [];
  for (const phaseId of line.phaseIds) {
    const previous = steps.at(-1);
    const known = Object.hasOwn(lengthIds, phaseId) ? lengthIds[phaseId] : undefined;
    const lengthId = line.isOffice && phaseId === 'implement' ? 'office' : (known ?? 'plan');
    steps.push({
      entryId: `${phaseId}-${line.target.kind}-${line.target.id}`,
      phaseId,
      target: line.target,
      waits:
        previous === undefined ? opening : [{ for: [previous.entryId], because: 'previous-phase' as const }],
      name: line.name,
      length: lengthOf(lengthId),
    });
  }
  return steps;
};

/** Of every line its last step up to the phase at a place, if it has one. */
const lastOf = (
  steps: readonly DraftStep[],
  place: number,
  phaseIds: readonly string[],
): readonly DraftStep[] => {
  const byLine = new Map<string, DraftStep>();
  for (const step of steps) {
    const key = step.target === null ? step.entryId : keyOf(step.target);
    if (phaseIds.indexOf(step.phaseId) <= place) byLine.set(key, step);
  }
  return [...byLine.values()];
};

/** What begins with an evaluation waits until there is something to evaluate. */
const afterImplementation = (steps: readonly DraftStep[], phaseIds: readonly string[]): DraftStep[] => {
  const built = steps.filter(({ phaseId }) => phaseIds.indexOf(phaseId) === 2).map(idOf);
  return steps.map((step) => {
    const isLate = phaseIds.indexOf(step.phaseId) > 2;
    const isOpening = step.waits.every(({ because }) => because !== 'previous-phase');
    if (!isLate || !isOpening || built.length === 0) return step;
    return { ...step, waits: [...step.waits, { for: built, because: 'after-implementation' as const }] };
  });
};
