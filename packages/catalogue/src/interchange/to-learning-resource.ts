import { expectShape, type Framework, shape } from '@osee/core';
import { isSpdxId } from '@osee/core/licences';
import { frameworkShape } from '../resource/framework-shape.ts';
import type { Resource } from '../resource/resource.ts';
import { resourceShape } from '../resource/resource-shape.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { rightsBasis } from '../rights/rights-basis.ts';
import { learningMembers } from './learning-members.ts';
import { mediaTypesOf } from './media-types.ts';

/**
 * JSON-LD of a learning resource: plain JSON data.
 *
 * @category interchange
 * @example
 * ```ts
 * import type { LearningResourceDocument } from '@osee/catalogue/interchange';
 *
 * const document: LearningResourceDocument = { '@type': 'LearningResource', name: 'A course' };
 * ```
 */
export type LearningResourceDocument = Readonly<Record<string, unknown>>;

/**
 * The profile that the documents keep to.
 *
 * @category interchange
 *
 * @example
 * ```ts
 * import { trainingMaterialProfile } from '@osee/catalogue/interchange';
 *
 * trainingMaterialProfile; // => 'https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE'
 * ```
 */
export const trainingMaterialProfile = 'https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE';

/**
 * Writes a resource as schema.org LearningResource in JSON-LD, by the Bioschemas profile TrainingMaterial 1.0. What is
 * not known is left out, and what the profile cannot say (places in the framework, confidence, usual terms, notes, mixed
 * cost, forms without a media type, a range of hours as such) is not written: the longer end of the hours goes into
 * `timeRequired`. Levels go into `educationalLevel`, prerequisites into `competencyRequired` and `coursePrerequisites`
 * (`None` where none is needed), the login into `conditionsOfAccess`, the size into `encoding`, accessibility into its
 * three members; an estimate of hours stands apart as an `additionalProperty` and never in `timeRequired`.
 *
 * @param resource - the resource
 * @param options - a `framework` that gives names to modules, competencies and domains; without it the ids are used
 * @returns the document, with its keys always in the same order
 * @category interchange
 * @see Bioschemas TrainingMaterial 1.0-RELEASE; schema.org LearningResource
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { toLearningResource } from '@osee/catalogue/interchange';
 *
 * const course = oseeCatalogue.resources.find(({ id }) => id === 'lfd121-developing-secure-software');
 * const document = course && toLearningResource(course);
 * document?.['timeRequired']; // => 'PT18H'
 * document?.['license']; // => 'https://creativecommons.org/licenses/by/4.0/'
 * ```
 */
export const toLearningResource = (
  resource: Resource,
  options: { readonly framework?: Framework } = {},
): LearningResourceDocument => {
  expectShape(resource, resourceShape, ['resource']);
  expectShape(options, shape.options({ framework: frameworkShape }), ['options']);
  const named = namesOf(options.framework);
  const terms = (kind: keyof Names, ids: readonly string[]) =>
    ids.map((id) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: named[kind].get(id) ?? id,
      inDefinedTermSet: kind,
    }));
  const about = [
    ...terms('modules', resource.moduleIds),
    ...terms('technical-domains', resource.technicalDomainIds),
  ];
  const teaches = terms('competencies', resource.competencyIds);
  const licence = licenceOf(resource);
  return {
    '@context': ['https://schema.org', { dct: 'http://purl.org/dc/terms/' }],
    '@type': 'LearningResource',
    '@id': resource.url,
    'dct:conformsTo': { '@type': 'CreativeWork', '@id': trainingMaterialProfile },
    identifier: resource.id,
    name: resource.title,
    description: resource.description,
    keywords: keywordsOf(resource, [...about, ...teaches]),
    url: resource.url,
    ...present('sameAs', resource.alternateUrls),
    ...present('about', about),
    ...present('teaches', teaches),
    learningResourceType: resource.type,
    ...present('encodingFormat', mediaTypesOf(resource.formats)),
    ...present('inLanguage', resource.languages),
    ...(resource.isPartOf === undefined
      ? {}
      : { isPartOf: { '@type': 'LearningResource', identifier: resource.isPartOf } }),
    ...(resource.publisher === ''
      ? {}
      : { publisher: { '@type': 'Organization', name: resource.publisher } }),
    ...present(
      'author',
      resource.authors.map((name) => ({ '@type': 'Person', name })),
    ),
    ...yearOf(resource),
    ...(resource.hours === null ? {} : { timeRequired: duration(resource.hours.maximum) }),
    ...(licence === null ? {} : { license: licence }),
    ...(resource.rights.asStated === null ? {} : { usageInfo: resource.rights.asStated }),
    ...(resource.cost === 'free' || resource.cost === 'paid'
      ? { isAccessibleForFree: resource.cost === 'free' }
      : {}),
    ...learningMembers(resource, (ids) => terms('competencies', ids)),
  };
};

interface Names {
  readonly modules: ReadonlyMap<string, string>;
  readonly competencies: ReadonlyMap<string, string>;
  readonly 'technical-domains': ReadonlyMap<string, string>;
}

const namesOf = (framework: Framework | undefined): Names => {
  const names = (items: readonly { readonly id: string; readonly name: string }[] = []) =>
    new Map(items.map(({ id, name }) => [id, name]));
  return {
    modules: names(framework?.modules),
    competencies: names(framework?.competencies),
    'technical-domains': names(framework?.technicalDomains),
  };
};

const present = (key: string, values: readonly unknown[]) => (values.length > 0 ? { [key]: values } : {});

/** The profile asks for keywords; a resource without a subject gets at least its type. */
const keywordsOf = ({ type }: Resource, terms: readonly { readonly name: string }[]): readonly string[] => [
  ...new Set(['open source', type, ...terms.map(({ name }) => name)]),
];

/** The address of a licence that is known, an expression as it is, and licences that stand side by side as a list. */
const licenceOf = ({ rights }: Resource): string | readonly string[] | null => {
  const basis = rightsBasis(rights);
  if (basis.kind !== 'licence') return null;
  if (basis.relation === 'unstated') return basis.ids.map(licenceAddress);
  return licenceAddress(
    basis.relation === 'one' ? (basis.ids[0] ?? '') : (rights.spdx ?? basis.ids.join(' OR ')),
  );
};

const licenceAddress = (licence: string): string =>
  licenceTerms(licence)?.url ?? (isSpdxId(licence) ? `https://spdx.org/licenses/${licence}.html` : licence);

const yearOf = ({ year, yearKind }: Resource) =>
  year === null ? {} : { [yearKind === 'last-change' ? 'dateModified' : 'datePublished']: String(year) };

const duration = (hours: number): string => {
  const minutes = Math.round(hours * 60);
  const whole = Math.floor(minutes / 60);
  return `PT${whole > 0 ? `${whole}H` : ''}${minutes % 60 > 0 || whole === 0 ? `${minutes % 60}M` : ''}`;
};
