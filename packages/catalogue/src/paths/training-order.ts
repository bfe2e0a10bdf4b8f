import type { Resource } from '../resource/resource.ts';

/** A resource that could be the next step, with what the rules of order look at. */
export interface Candidate {
  readonly resource: Resource;
  readonly competencyIds: readonly string[];
  readonly priority: number;
  /** Place of its best language in the wish list. */
  readonly languageRank: number;
}

const costOrder = ['free', 'mixed', 'unknown', 'paid'];
const typeOrder = ['course', 'guide', 'video', 'report', 'article', 'standard', 'tool', 'dataset'];

/** How a plan is begun, before single resources are compared. */
const firstRules = ['earliest-language-for-each-gap', 'no-part-beside-its-whole'];

const rules: Readonly<Record<string, (candidate: Candidate) => number>> = {
  'higher-priority-first': ({ priority }) => -priority,
  'more-gaps-first': ({ competencyIds }) => -competencyIds.length,
  'more-focused-first': ({ competencyIds, resource }) => -competencyIds.length / subjectCount(resource),
  'preferred-language-first': ({ languageRank }) => languageRank,
  'cheaper-first': ({ resource }) => costOrder.indexOf(resource.cost),
  'courses-and-guides-first': ({ resource }) => typeOrder.indexOf(resource.type),
  'confirmed-address-first': ({ resource }) => (resource.urlConfidence === 'seen' ? 0 : 1),
};

const subjectCount = ({ competencyIds, technicalDomainIds }: Resource): number =>
  Math.max(1, competencyIds.length + technicalDomainIds.length);

export const trainingRules: readonly string[] = [...firstRules, ...Object.keys(rules), 'id'];

/** Below 0 when the left candidate comes first by the rules, 0 when only the id can tell. */
export const compareByRules = (left: Candidate, right: Candidate): number => {
  for (const rule of Object.values(rules)) {
    const difference = rule(left) - rule(right);
    if (difference !== 0) return difference;
  }
  return 0;
};

export const compareCandidates = (left: Candidate, right: Candidate): number =>
  compareByRules(left, right) || (left.resource.id < right.resource.id ? -1 : 1);
