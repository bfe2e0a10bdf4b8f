import type { LearnerLevel } from '../resource/learner-level.ts';
import type { EstimateBasis } from '../resource/learning-estimate.ts';
import type { Prerequisite } from '../resource/prerequisite.ts';
import type { Resource } from '../resource/resource.ts';

/** A length in hours with what it rests on. */
export interface Length {
  readonly minimum: number;
  readonly maximum: number;
  readonly basis: 'read' | EstimateBasis;
}

/** How long a resource takes: as read, or by the estimate of this project where that counts; `null` when unknown. */
export const lengthOf = (resource: Resource, countsEstimates: boolean): Length | null => {
  const { hours, estimatedHours } = resource;
  if (isLength(hours)) return { minimum: hours.minimum, maximum: hours.maximum, basis: 'read' };
  if (!countsEstimates || !estimatedHours || !isLength(estimatedHours)) return null;
  const { minimum, maximum, basis } = estimatedHours;
  return { minimum, maximum, basis };
};

/** Numbers that make no sense are no length. */
const isLength = (
  hours: { readonly minimum: number; readonly maximum: number } | null,
): hours is { readonly minimum: number; readonly maximum: number } =>
  hours !== null &&
  Number.isFinite(hours.minimum) &&
  Number.isFinite(hours.maximum) &&
  hours.minimum >= 0 &&
  hours.maximum >= hours.minimum;

/** What has to be fetched; `null` when unknown. */
export const bytesOf = ({ downloadBytes }: Resource): number | null => {
  return typeof downloadBytes === 'number' && Number.isFinite(downloadBytes) && downloadBytes >= 0
    ? downloadBytes
    : null;
};

/** For whom it is; `null` when unknown. */
export const levelsOf = (resource: Resource): readonly LearnerLevel[] | null => {
  const { levels = null } = resource;
  return levels === null || levels.length === 0 ? null : levels;
};

/** What it needs first; nothing where nobody read of any. */
export const prerequisitesOf = (resource: Resource): readonly Prerequisite[] => resource.prerequisites ?? [];
