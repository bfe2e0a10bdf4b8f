import { isLeaf, isObject, itemsOf, type JsonPlace, membersOf, textOf, valuesOf } from './json-place.ts';

/** The types of schema.org and its users that learning material has; `CreativeWork` says no more than "a work". */
const learningTypes: ReadonlySet<string> = new Set([
  ...['LearningResource', 'TrainingMaterial', 'Course', 'Syllabus', 'Quiz', 'HowTo', 'Guide', 'CreativeWork'],
  ...['Book', 'Chapter', 'Report', 'TechArticle', 'ScholarlyArticle', 'APIReference', 'Dataset', 'Thesis'],
  ...['VideoObject', 'AudioObject', 'PresentationDigitalDocument', 'TextDigitalDocument', 'DigitalDocument'],
  ...['SpreadsheetDigitalDocument', 'MediaObject', 'ImageObject', 'PodcastEpisode', 'PodcastSeries'],
  ...['SoftwareApplication', 'WebApplication', 'SoftwareSourceCode', 'EducationalOccupationalProgram'],
]);

/** Members through which pages and lists hold what they are about. */
const holders = ['@graph', 'itemListElement', 'item', 'mainEntity', 'dataFeedElement'];

/** Lists of the ways through a site; what they hold are no works. */
const waysThroughSites: ReadonlySet<string> = new Set(['BreadcrumbList', 'SiteNavigationElement']);

/** What a document holds: material, and nodes that are something else. */
export interface FoundNodes {
  readonly material: readonly JsonPlace[];
  readonly others: readonly JsonPlace[];
}

/** The nodes of a document that are learning material, also within graphs, lists and pages about them. */
export const findNodes = (document: JsonPlace): FoundNodes => {
  const material: JsonPlace[] = [];
  const others: JsonPlace[] = [];
  const visit = (place: JsonPlace): void => {
    if (Array.isArray(place.value)) {
      for (const item of place.parts) visit(item);
      return;
    }
    if (isMaterial(place)) {
      material.push(place);
      return;
    }
    const isWay = typesOf(place).some((type) => waysThroughSites.has(type));
    const held = isWay
      ? []
      : membersOf(place, ...holders)
          .flatMap(itemsOf)
          .filter(isObject);
    if (held.length === 0) others.push(place);
    for (const item of held) visit(item);
  };
  visit(document);
  return { material, others };
};

/** The types of a node without their prefix. */
export const typesOf = (place: JsonPlace): readonly string[] =>
  valuesOf(place, '@type')
    .filter(isLeaf)
    .map((type) => bareType(textOf(type)));

export const isLearningType = (type: string): boolean => learningTypes.has(bareType(type));

const bareType = (type: string): string => type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, '');

/** A node without a type is material when it has a name; any other says so by its type or by what it teaches. */
const isMaterial = (place: JsonPlace): boolean => {
  if (!isObject(place) || membersOf(place, '@graph').length > 0) return false;
  const types = typesOf(place);
  if (types.length === 0) return membersOf(place, 'name', 'headline').length > 0;
  return types.some((type) => learningTypes.has(type)) || membersOf(place, 'learningResourceType').length > 0;
};
