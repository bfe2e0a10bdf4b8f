import { listed } from '../errors/listed.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Milestone } from './milestone.ts';

/**
 * Puts milestones behind all that they depend on. Otherwise the given order stays.
 *
 * @throws `OseeError` with code `dependency-cycle`, whose `details.cycle` lists the ids around one cycle, the
 * first one again at the end
 */
export const orderMilestones = (milestones: readonly Milestone[]): Milestone[] => {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const done = new Set<string>();
  const ordered: Milestone[] = [];
  for (const { id } of milestones) {
    const open = [id];
    const onPath = new Set<string>();
    for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
      const next = nextToVisit(byId.get(current), done);
      if (next === undefined) {
        finish(byId.get(current), done, ordered);
        onPath.delete(current);
        open.pop();
        continue;
      }
      onPath.add(current);
      if (onPath.has(next)) throw cycleError([...open, next], milestones);
      open.push(next);
    }
  }
  return ordered;
};

const nextToVisit = (milestone: Milestone | undefined, done: ReadonlySet<string>): string | undefined =>
  milestone?.dependsOn?.find(({ milestoneId }) => !done.has(milestoneId))?.milestoneId;

const finish = (milestone: Milestone | undefined, done: Set<string>, ordered: Milestone[]): void => {
  if (milestone === undefined || done.has(milestone.id)) return;
  done.add(milestone.id);
  ordered.push(milestone);
};

const cycleError = (walked: readonly string[], milestones: readonly Milestone[]): OseeError => {
  const cycle = walked.slice(walked.indexOf(walked.at(-1) ?? ''));
  const index = milestones.findIndex(({ id }) => id === cycle[0]);
  return new OseeError(
    'dependency-cycle',
    `Expected no cycle of dependencies, got ${listed(cycle, ' > ')}.`,
    {
      path: ['milestones', index, 'dependsOn'],
      details: { cycle },
    },
  );
};
