import {
  describeValue,
  expectShape,
  isOneOf,
  type LanguageTag,
  nearestWord,
  type OseeAudienceId,
  type OseeCompetencyId,
  OseeError,
  type OseeModuleId,
  type OseeTechnicalDomainId,
  type Suggested,
  shape,
} from '@osee/core';
import type { LicenceId } from '@osee/core/licences';
import type { UserGroupId } from '../resource/audience-link.ts';
import { audienceIdsOf, userGroupIdsOf } from '../resource/audiences-of.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { type LearnerLevel, learnerLevels } from '../resource/learner-level.ts';
import { type Login, logins } from '../resource/login.ts';
import type { Resource } from '../resource/resource.ts';
import { type Cost, costs, type ResourceType, resourceTypes } from '../resource/resource-type.ts';

/**
 * The properties by which a catalogue can be filtered and counted.
 *
 * @category search
 * @example
 * ```ts
 * import type { FacetName } from '@osee/catalogue';
 *
 * const name: FacetName = 'language';
 * ```
 */
export type FacetName = (typeof facetNames)[number];

/**
 * Which resources to take. Values of one filter are alternatives, filters add up. A language takes its regional
 * forms and the other way round: `pt` takes `pt-BR`, `fr-SN` takes `fr`; `zh-TW` takes `zh-Hant` and not `zh-Hans`.
 * `'unknown'` takes what is not known.
 *
 * @typeParam Text - inferred: a cost, type, level or login that is written out has to be one that there is
 * @category search
 * @example
 * ```ts
 * import type { CatalogueFilters } from '@osee/catalogue';
 *
 * const filters: CatalogueFilters = { module: 'strategy', language: ['fr', 'es'], cost: 'free' };
 * ```
 */
export type CatalogueFilters<Text extends string = string> = {
  readonly [Name in FacetName]?: FacetTexts<Text>[Name] | readonly FacetTexts<Text>[Name][];
};

/** Judged by itself: several filters share `Text`, and which of their words the compiler takes for it is left to chance. */
type Closed<Text extends string, Known extends string> = string extends Text ? Text : Known;

/** A catalogue may serve another framework, so its ids are offered only; what is closed is checked where it is written. */
interface FacetTexts<Text extends string> {
  readonly module: Suggested<OseeModuleId>;
  readonly competency: Suggested<OseeCompetencyId>;
  readonly technicalDomain: Suggested<OseeTechnicalDomainId>;
  readonly audience: Suggested<OseeAudienceId>;
  readonly userGroup: Suggested<UserGroupId>;
  readonly language: LanguageTag;
  readonly cost: Closed<Text, Cost>;
  readonly type: Closed<Text, ResourceType | 'unknown'>;
  readonly licence: Suggested<LicenceId | 'unknown'>;
  readonly level: Closed<Text, LearnerLevel | 'unknown'>;
  readonly login: Closed<Text, Login | 'unknown'>;
}

/** Filters of whatever text. */
export type FiltersAsText = { readonly [Name in FacetName]?: string | readonly string[] };

/** In the order in which filters are read and counted. */
export const facetNames = [
  'module',
  'competency',
  'technicalDomain',
  'audience',
  'userGroup',
  'language',
  'cost',
  'type',
  'licence',
  'level',
  'login',
] as const;

export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** What a resource offers to each filter. */
export const facetValuesOf = (resource: Resource, catalogue: Catalogue): FacetValues => ({
  module: resource.moduleIds,
  competency: resource.competencyIds,
  technicalDomain: resource.technicalDomainIds,
  audience: audienceIdsOf(resource, catalogue),
  userGroup: userGroupIdsOf(resource, catalogue),
  language: resource.languages.length > 0 ? resource.languages : ['unknown'],
  cost: [resource.cost],
  type: [resource.type],
  licence: [resource.rights.spdx ?? 'unknown'],
  level: resource.levels?.length ? resource.levels : ['unknown'],
  login: [resource.login ?? 'unknown'],
});

export interface FilterTerm {
  readonly name: FacetName;
  readonly wanted: readonly string[];
}

const wantedForm = shape.either(shape.text, shape.list(shape.text));
/** Every filter that is read is checked by its name, so that an inherited one is, too. */
const form = shape.record(
  {},
  /* @__PURE__ */ Object.fromEntries(facetNames.map((name) => [name, wantedForm])),
  'an object with filters',
);

const words: { readonly [Name in FacetName]?: readonly string[] } = {
  cost: costs,
  type: resourceTypes,
  level: learnerLevels,
  login: logins,
};

/** The ids that a filter can have; `isClosed` where no other may be meant. */
export type KnownIds = {
  readonly [Name in FacetName]?: { readonly ids: readonly string[]; readonly isClosed: boolean };
};

/**
 * The filters that are set, checked; a filter without values takes everything. A cost, a type, a level or a login that
 * no resource can have is a mistake and not an empty answer.
 */
export const filterTerms = (filters: FiltersAsText, known: KnownIds = {}): readonly FilterTerm[] => {
  expectShape(filters, form, ['filters']);
  for (const name of Object.keys(filters)) {
    if (!isOneOf(facetNames, name)) {
      throw new OseeError('unknown-filter', `Expected one of ${facetNames.join(', ')}, got "${name}".`, {
        path: ['filters', name],
        details: { got: name },
      });
    }
  }
  return facetNames.flatMap((name) => {
    const value = filters[name];
    const wanted = value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
    for (const each of wanted) {
      checkWord(name, each);
      checkId(name, each, known[name]);
    }
    return wanted.length > 0 ? [{ name, wanted }] : [];
  });
};

const checkWord = (name: FacetName, got: string): void => {
  const known = words[name];
  if (got === 'unknown' || !known || known.includes(got)) return;
  const nearest = nearestWord(got, known);
  const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
  throw new OseeError(
    'wrong-value',
    `Expected one of ${known.join(', ')}${hint}, got ${describeValue(got)}.`,
    {
      path: ['filters', name],
      details: { got },
    },
  );
};

/**
 * A misspelt id would find nothing and look like a hole. Where others may know more ids than this catalogue, only one
 * that is nearly a known one is refused.
 */
const checkId = (name: FacetName, got: string, known: KnownIds[FacetName]): void => {
  if (known === undefined || known.ids.includes(got)) return;
  const nearest = nearestWord(got, known.ids);
  if (nearest === null && !known.isClosed) return;
  const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
  throw new OseeError(
    'wrong-value',
    `Expected the id of a known ${name}${hint}, got ${describeValue(got)}.`,
    { path: ['filters', name], details: { got, nearest } },
  );
};
