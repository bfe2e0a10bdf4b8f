import { exclusionsOf } from '../../paths/training-limits.ts';
import type { Resource } from '../../resource/resource.ts';
import { bytesOf, lengthOf, levelsOf } from '../learning.ts';
import { minutesOf } from '../minutes.ts';
import type { ScheduleConstraints } from '../schedule-constraints.ts';
import type { TrainingRole } from '../training-role.ts';
import type { LeftOutBy } from '../training-schedule.ts';

/** Every condition that leaves a resource out of the schedule of a role; `minutes` is what its weeks hold. */
export const leftOutReader = (
  role: TrainingRole,
  constraints: ScheduleConstraints,
  minutes: number,
): ((resource: Resource) => readonly LeftOutBy[]) => {
  const { costs, types, without, framework: _, ...own } = constraints;
  const { languages = own.languages } = role;
  const shared = {
    ...(languages === undefined ? {} : { languages }),
    ...(costs === undefined ? {} : { costs }),
    ...(types === undefined ? {} : { types }),
    ...(without === undefined ? {} : { without }),
  };
  const taken = new Set(role.taken);
  const isTooLong = (resource: Resource): boolean => {
    const length = lengthOf(resource, own.estimates === 'count');
    return length === null ? own.unknownHours === 'leave-out' : minutesOf(length.maximum) > minutes;
  };
  const isTooLarge = (resource: Resource): boolean => {
    const bytes = bytesOf(resource);
    if (own.maximumBytes === undefined) return false;
    return bytes === null ? own.unknownBytes === 'leave-out' : bytes > own.maximumBytes;
  };
  const isForOthers = (resource: Resource): boolean => {
    if (role.level === undefined) return false;
    const levels = levelsOf(resource);
    return levels === null ? own.unknownLevels === 'leave-out' : !levels.includes(role.level);
  };
  return (resource) => {
    const found = exclusionsOf(resource, shared).filter((name) => name !== 'hours');
    return [
      ...found,
      ...(taken.has(resource.id) ? (['taken'] as const) : []),
      ...(isForOthers(resource) ? (['level'] as const) : []),
      ...(isTooLong(resource) ? (['hours'] as const) : []),
      ...(isTooLarge(resource) ? (['bytes'] as const) : []),
    ];
  };
};
