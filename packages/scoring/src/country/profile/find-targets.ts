import { isAbove } from '../../number/compare.ts';
import type { CountryCompetency, CountryQuestion, EcosystemPart } from '../assess/country-result.ts';
import type { FrameworkUnits } from './framework-units.ts';
import { keyOf } from './framework-units.ts';
import type { HandChange, ProposedTarget } from './profile-proposal.ts';

/** The next step for every competency of what is selected; the top is no target, as distant ones are given up. */
export const findTargets = (
  ecosystem: EcosystemPart | null,
  units: FrameworkUnits,
  isSelected: (key: string) => boolean,
  changesOf: (key: string) => readonly HandChange[],
): ProposedTarget[] =>
  (ecosystem?.competencies ?? []).flatMap((competency): ProposedTarget[] => {
    const { competencyId, title, value, stratum } = competency;
    const target = units.refOf(competencyId);
    const unit = units.unitOfCompetency(competencyId);
    if (target === null || unit === null) return [];
    const changes = changesOf(keyOf(target)).filter(({ change }) => change.kind === 'target');
    const next =
      isSelected(unit) && value !== null ? nextStep(value, ecosystem?.questions ?? [], competency) : null;
    if (next === null && changes.length === 0) return [];
    const byHand = changes.flatMap(({ change }) => (change.kind === 'target' ? [change.value] : []));
    return [
      {
        target,
        name: title,
        current: value,
        stratum,
        proposed: next?.value ?? null,
        stepLabel: next?.label ?? null,
        decided: byHand[0] ?? next?.value ?? null,
        changes,
      },
    ];
  });

const nextStep = (
  value: number,
  questions: readonly CountryQuestion[],
  { competencyId }: CountryCompetency,
): { readonly value: number; readonly label: string | null } | null => {
  const steps = questions
    .filter(({ competencyIds }) => competencyIds.includes(competencyId))
    .flatMap((question) => question.steps)
    .filter((step) => isAbove(step.value, value, 1))
    .sort((one, other) => one.value - other.value);
  const [first] = steps;
  if (first === undefined) return null;
  // Questions may name the same step differently.
  const labels = new Set(steps.filter((step) => step.value === first.value).map(({ label }) => label));
  return { value: first.value, label: labels.size === 1 ? first.label : null };
};
