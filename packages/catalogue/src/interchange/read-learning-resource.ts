import type { Issue, Path } from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import type { Cost, ResourceType } from '../resource/resource-type.ts';
import { hoursOf } from './duration.ts';
import {
  type ImportedFields,
  type ImportIssueCode,
  type ImportResult,
  importedResource,
  importIssue,
  spdxOf,
  webAddress,
} from './imported-resource.ts';
import { isMembers, type Members, member, texts, withPlainKeys } from './json-members.ts';
import { formatsOf } from './media-types.ts';

/**
 * Reads schema.org learning resources from JSON-LD: one document, a list, or a `@graph`, in the dialects that are met
 * in the wild (single values for lists, names for persons, licences as ids, addresses or objects). Nothing is fetched
 * and no context is resolved. What is lost is reported.
 *
 * @param document - parsed JSON
 * @returns resources and losses; a document without name and http or https address is left out with an issue
 * @category interchange
 * @see schema.org LearningResource; Bioschemas TrainingMaterial 1.0-RELEASE; LRMI
 * @example
 * ```ts
 * import { readLearningResource } from '@osee/catalogue/interchange';
 *
 * const { resources, issues } = readLearningResource({
 *   '@type': 'LearningResource',
 *   name: 'First steps',
 *   url: 'https://a.org/1',
 *   learningResourceType: 'course',
 *   inLanguage: 'English',
 *   timeRequired: 'PT1H30M',
 * });
 * resources[0]?.hours; // => { minimum: 1.5, maximum: 1.5 }
 * issues.map(({ code, path }) => [code, path]); // => [['not-understood', [0, 'inLanguage']]]
 * ```
 */
export const readLearningResource = (document: unknown): ImportResult => {
  const taken = new Set<string>();
  const read = documentsOf(withPlainKeys(document)).map((found, position) => {
    const { fields, issues } = readDocument(found, [position]);
    const resource = fields && importedResource(fields, taken);
    if (resource) taken.add(resource.id);
    return { resource, issues };
  });
  return {
    resources: read.flatMap(({ resource }) => resource ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
};

const documentsOf = (document: unknown): readonly unknown[] => {
  if (Array.isArray(document)) return document;
  const graph = isMembers(document) ? member(document, '@graph') : undefined;
  return Array.isArray(graph) ? graph : [document];
};

const readDocument = (
  found: unknown,
  path: Path,
): { fields: ImportedFields | null; issues: readonly Issue<ImportIssueCode>[] } => {
  const document = isMembers(found) ? found : {};
  const text = (key: string) => texts(member(document, key))[0];
  const url = webAddress(text('url')) ?? webAddress(text('@id')) ?? webAddress(text('identifier'));
  const title = text('name') ?? text('headline') ?? '';
  if (title === '' || url === null) {
    const message = 'Expected a learning resource with a name and an http or https address.';
    return { fields: null, issues: [importIssue('left-out', path, message)] };
  }
  return {
    fields: { title, url, ...subjectFields(document), ...statedFields(document) },
    issues: lossesOf(document).map(([code, key, message]) =>
      importIssue(code, [...path, key], message, { got: member(document, key) }),
    ),
  };
};

const subjectFields = (document: Members): ImportedFields => {
  const text = (key: string) => texts(member(document, key))[0];
  const identifier = text('identifier') ?? '';
  const codes = (set: string) => ownTerms(document, set).flatMap((term) => texts(member(term, 'termCode')));
  return {
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(identifier) ? { id: identifier } : {}),
    description: text('description') ?? text('abstract') ?? '',
    alternateUrls: texts(member(document, 'sameAs')).flatMap((address) => webAddress(address) ?? []),
    moduleIds: codes('modules'),
    competencyIds: codes('competencies'),
    technicalDomainIds: codes('technical-domains'),
  };
};

const statedFields = (document: Members): ImportedFields => {
  const text = (key: string) => texts(member(document, key))[0];
  const publisher = text('publisher') ?? text('provider');
  const authors = texts(member(document, 'author') ?? member(document, 'creator'));
  const type = typeOf(document);
  const formats = formatsOf(texts(member(document, 'encodingFormat')));
  const languages = texts(member(document, 'inLanguage')).filter(languageTag);
  const published = yearOf(text('datePublished') ?? text('dateCreated'));
  const modified = yearOf(text('dateModified'));
  const hours = hoursOf(text('timeRequired'));
  const licence = text('license');
  const terms = text('usageInfo');
  const cost = costOf(member(document, 'isAccessibleForFree'));
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(type === null ? {} : { type }),
    ...(formats.length > 0 ? { formats } : {}),
    ...(languages.length > 0 ? { languages: [...new Set(languages)] } : {}),
    ...(published === null && modified === null
      ? {}
      : { year: published ?? modified, yearKind: published === null ? 'last-change' : 'publication' }),
    ...(hours === null ? {} : { hours: { minimum: hours, maximum: hours } }),
    ...(licence === undefined ? {} : { licence }),
    ...(terms === undefined ? {} : { terms }),
    ...(cost === null ? {} : { cost }),
  };
};

type Loss = readonly [code: ImportIssueCode, key: string, message: string];

const lossesOf = (document: Members): readonly Loss[] => {
  const all = (key: string) => texts(member(document, key));
  const [licence] = all('license');
  const [time] = all('timeRequired');
  const kept = new Set([
    'open source',
    ...all('learningResourceType'),
    ...termSets.flatMap((set) => ownTerms(document, set).flatMap(texts)),
  ]);
  const checks: readonly (readonly [isLoss: boolean, ...Loss])[] = [
    ...Object.keys(document).map(
      (key) => [!used.has(key), 'not-kept', key, `There is no place for "${key}".`] as const,
    ),
    ...['about', 'teaches', 'keywords'].map(
      (key) =>
        [
          all(key).some((word) => !kept.has(word)),
          'not-kept',
          key,
          `There is no place for all of "${key}".`,
        ] as const,
    ),
    [!all('inLanguage').every(languageTag), 'not-understood', 'inLanguage', 'Expected BCP 47 language tags.'],
    [typeOf(document) === null, 'guessed', 'learningResourceType', 'The type was taken to be a guide.'],
    [
      licence !== undefined && spdxOf(licence) === null,
      'not-understood',
      'license',
      'Expected the id or address of a known licence.',
    ],
    [
      time !== undefined && hoursOf(time) === null,
      'not-understood',
      'timeRequired',
      'Expected an ISO 8601 duration of at most 60 days.',
    ],
  ];
  return checks.flatMap(([isLoss, ...loss]) => (isLoss ? [loss] : []));
};

const used = new Set([
  ...[
    '@context',
    '@type',
    '@id',
    'dct:conformsTo',
    'http://purl.org/dc/terms/conformsTo',
    'url',
    'identifier',
  ],
  ...['name', 'headline', 'description', 'abstract', 'sameAs', 'publisher', 'provider', 'author', 'creator'],
  ...['learningResourceType', 'encodingFormat', 'inLanguage', 'datePublished', 'dateCreated', 'dateModified'],
  ...['timeRequired', 'license', 'usageInfo', 'isAccessibleForFree', 'about', 'teaches', 'keywords'],
]);

const types: readonly ResourceType[] = [
  'article',
  'course',
  'dataset',
  'guide',
  'report',
  'standard',
  'tool',
  'video',
];

const termSets = ['modules', 'competencies', 'technical-domains'];

/** The links to a framework of ours, which the writer gives as terms of our own sets. */
const ownTerms = (document: Members, set: string): readonly Members[] =>
  ['about', 'teaches']
    .flatMap((key) => [member(document, key)].flat())
    .filter(isMembers)
    .filter((term) => member(term, 'inDefinedTermSet') === set);

const typeOf = (document: Members): ResourceType | null => {
  const stated = texts(member(document, 'learningResourceType')).map((type) => type.toLowerCase());
  return types.find((type) => stated.includes(type)) ?? null;
};

const yearOf = (date: string | undefined): number | null => {
  const year = /^(\d{4})(?:\D|$)/u.exec(date ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

const costOf = (value: unknown): Cost | null => {
  if (value === true || value === 'true' || value === 'True') return 'free';
  return value === false || value === 'false' || value === 'False' ? 'paid' : null;
};
