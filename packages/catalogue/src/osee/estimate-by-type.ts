import type { LearningEstimate } from '../resource/learning-estimate.ts';
import type { Resource } from '../resource/resource.ts';
import type { ResourceType } from '../resource/resource-type.ts';

/** Hours that things of a type usually take: the table of docs/methods/learning-time.md. */
const hoursOfTypes: Readonly<Record<ResourceType, readonly [minimum: number, maximum: number]>> = {
  article: [0.25, 1],
  guide: [1, 8],
  report: [1, 8],
  standard: [1, 8],
  course: [4, 40],
  video: [0.25, 2],
  tool: [0.5, 4],
  dataset: [0.5, 4],
};

/** A resource with an estimate from its type alone, where no hours were read and nothing better was counted. */
export const withEstimate = (resource: Resource): Resource =>
  resource.hours !== null || resource.estimatedHours !== undefined
    ? resource
    : { ...resource, estimatedHours: estimateOf(resource.type) };

const estimateOf = (type: ResourceType): LearningEstimate => {
  const [minimum, maximum] = hoursOfTypes[type];
  return { minimum, maximum, basis: 'type' };
};
