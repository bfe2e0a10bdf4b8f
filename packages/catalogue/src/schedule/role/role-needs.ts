import type { OpenGap } from '../../paths/open-gaps.ts';
import type { Prerequisite } from '../../resource/prerequisite.ts';
import type { Resource } from '../../resource/resource.ts';
import type { Need } from '../choice/problem.ts';
import { prerequisitesOf } from '../learning.ts';
import type { TrainingRole } from '../training-role.ts';

/** A prerequisite of a resource as a role meets it. */
export interface RoleNeed {
  readonly kind: Prerequisite['kind'];
  readonly value: string;
  readonly state: 'needed' | 'held' | 'open';
  /** What has to be taken before, where something has. */
  readonly need: Need | null;
}

/** What a role still needs before a resource; `indexOf` finds the options of the role by the id of the resource. */
export const needsReader = (
  role: TrainingRole,
  open: readonly OpenGap[],
  indexOf: (id: string) => number | undefined,
): ((resource: Resource) => readonly RoleNeed[]) => {
  const taken = new Set(role.taken);
  const positions = new Map(open.map(({ competencyId }, position) => [competencyId, position]));
  const held = new Set(role.gaps.filter(({ gap }) => gap === 0).map(({ competencyId }) => competencyId));
  const needOf = (prerequisite: Prerequisite): RoleNeed => {
    const { kind } = prerequisite;
    if (prerequisite.kind === 'text') return { kind, value: prerequisite.text, state: 'open', need: null };
    const { id: value } = prerequisite;
    if (prerequisite.kind === 'resource') {
      if (taken.has(value)) return { kind, value, state: 'held', need: null };
      const index = indexOf(value);
      const need: Need = index === undefined ? { kind: 'nothing' } : { kind: 'option', index };
      return { kind, value, state: 'needed', need };
    }
    const index = positions.get(value);
    if (index !== undefined) return { kind, value, state: 'needed', need: { kind: 'gap', index } };
    return { kind, value, state: held.has(value) ? 'held' : 'open', need: null };
  };
  return (resource) => prerequisitesOf(resource).map(needOf);
};
