import { equalOptions } from '../choice/equal-options.ts';
import { type Chosen, optionAt } from '../choice/problem.ts';
import type { Phase } from './choose-for-role.ts';

/**
 * Among steps that are even by every rule, each role takes the one that most other roles take in the same language; then
 * the first by id. One step after the other, role by role, so that the order of the input decides nothing.
 */
export const shareEquals = (phases: readonly Phase[]): readonly Phase[] => {
  const settled = phases.map(({ chosen }) => chosen);
  const keysOf = (role: number): readonly string[] =>
    (settled[role] ?? []).map((index) => keyOf(phases[role], index));
  phases.forEach((phase, role) => {
    for (const index of settled[role] ?? []) {
      const others = settled.flatMap((_, other) => (other === role ? [] : keysOf(other)));
      const takenBy = (each: number): number => others.filter((key) => key === keyOf(phase, each)).length;
      const chosen: Chosen = settled[role] ?? [];
      const even = [index, ...equalOptions(phase.problem, phase.possible, chosen, index)];
      const [best = index] = even.sort((left, right) => takenBy(right) - takenBy(left) || left - right);
      settled[role] = chosen.map((each) => (each === index ? best : each));
    }
  });
  return phases.map((phase, role) => ({ ...phase, chosen: settled[role] ?? [] }));
};

/** A resource in the language in which it is taken. */
const keyOf = (phase: Phase | undefined, index: number): string => {
  if (!phase) return '';
  const { resource, tag } = optionAt(phase.problem, index);
  return JSON.stringify([resource.id, tag]);
};
