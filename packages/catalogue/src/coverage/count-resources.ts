import { readsLanguage } from '../language/match-language.ts';
import type { Resource } from '../resource/resource.ts';
import type { Cost } from '../resource/resource-type.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { countWorks, type Wholes } from './count-works.ts';

export const countResources = (
  resources: readonly Resource[],
  languages: readonly string[],
  wholes: Wholes,
) => {
  const count = (takes: (resource: Resource) => boolean) => countWorks(resources.filter(takes), wholes);
  const costing = (cost: Cost) => count((resource) => resource.cost === cost);
  return {
    total: countWorks(resources, wholes),
    byLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        count((resource) => resource.languages.some((tag) => readsLanguage(tag, language))),
      ]),
    ),
    byCost: {
      free: costing('free'),
      paid: costing('paid'),
      mixed: costing('mixed'),
      unknown: costing('unknown'),
    },
    translatable: count((resource) => rightsOf(resource).translate.answer === 'yes'),
  };
};
