import type { CompiledModel } from '../engine/compiled-model.ts';
import type { Reading, Readings } from '../engine/evaluate.ts';
import { countStep } from '../score/count-step.ts';
import type { AnswerReading } from '../score/read-answer.ts';

interface CandidateStep {
  readonly optionId: string | null;
  readonly label: string;
  /** What the criterion counts with; the first step is what it counts with today. */
  readonly reading: Reading;
  /** The value of the step itself, before any policy. */
  readonly value: number;
}

/** A criterion that may be raised; a choice is a position in its steps, 0 for leaving it. */
export interface Candidate {
  readonly criterionId: string;
  readonly text: string;
  readonly effort: number;
  readonly metAt: number;
  readonly dependsOn: readonly string[];
  readonly steps: readonly CandidateStep[];
}

/** Lists the criteria that apply, are in force, may be raised, and are not at their best. */
export const findCandidates = (
  { policies }: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
  excluded: ReadonlySet<string>,
): readonly Candidate[] =>
  [...readings].flatMap(([criterionId, reading]): Candidate[] => {
    const { criterion, options, lowest, inForce, metAt } = reading.compiled;
    if (!inForce || reading.status === 'notApplicable' || excluded.has(criterionId)) return [];
    const answered =
      reading.status === 'answered' && reading.answer?.status === 'answered' ? reading.answer : null;
    const today = answered ? (options.get(answered.optionId)?.value ?? lowest) : lowest;
    const justified = (reading.answer?.justification ?? '').trim() !== '';
    const higher = [...options.values()].filter(({ value }) => value > today);
    if (higher.length === 0) return [];
    const first: CandidateStep = {
      optionId: answered?.optionId ?? null,
      label: '',
      reading,
      value: answered ? today : Number.NEGATIVE_INFINITY,
    };
    const steps = higher.map(({ id, label, value }) => ({
      optionId: id,
      label,
      reading: countStep(reading.compiled, policies, value, justified),
      value,
    }));
    const { text, effort = 1, dependsOn = [] } = criterion;
    return [{ criterionId, text, effort, metAt, dependsOn, steps: [first, ...steps] }];
  });

/** What a choice costs. */
export const costOf = (candidates: readonly Candidate[], choices: readonly number[]): number =>
  candidates.reduce((sum, { effort }, position) => sum + effort * (choices[position] ?? 0), 0);

/** The readings after a choice was carried out. */
export const applyChoices = (
  readings: Readings,
  candidates: readonly Candidate[],
  choices: readonly number[],
): Readings => {
  const changed = new Map<string, Reading>(readings);
  for (const [position, { criterionId, steps }] of candidates.entries()) {
    const step = steps[choices[position] ?? 0];
    if (step) changed.set(criterionId, step.reading);
  }
  return changed;
};
