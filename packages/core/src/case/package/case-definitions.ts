import type { CaseExtensions } from './case-link.ts';

interface CaseDefinition {
  readonly identifier: string;
  readonly uri: string;
  readonly title: string;
  readonly description?: string;
  /** ISO 8601 with an offset. */
  readonly lastChangeDateTime: string;
  readonly extensions?: CaseExtensions;
}

/**
 * A concept that items can point at (`CFConcept`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseConcept } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const concepts: readonly CaseConcept[] =
 *   toCasePackage(oseeFramework, options).package.CFDefinitions?.CFConcepts ?? [];
 * concepts.length; // => 5
 * ```
 */
export interface CaseConcept extends CaseDefinition {
  readonly keywords?: string;
  readonly hierarchyCode: string;
}

/**
 * A subject (`CFSubject`).
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseSubject } from '@osee/core/case';
 *
 * const subject: CaseSubject = {
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   title: 'Law',
 *   hierarchyCode: '1',
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 * };
 * ```
 */
export interface CaseSubject extends CaseDefinition {
  readonly hierarchyCode: string;
}

/**
 * A licence (`CFLicense`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseLicence } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const licences: readonly CaseLicence[] =
 *   toCasePackage(oseeFramework, options).package.CFDefinitions?.CFLicenses ?? [];
 * licences[0]?.title; // => 'CC-BY-4.0'
 * ```
 */
export interface CaseLicence extends CaseDefinition {
  readonly licenseText: string;
}

/**
 * A kind of item (`CFItemType`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseItemType } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const types: readonly CaseItemType[] =
 *   toCasePackage(oseeFramework, options).package.CFDefinitions?.CFItemTypes ?? [];
 * types[0]?.title; // => 'Category'
 * ```
 */
export interface CaseItemType extends CaseDefinition {
  readonly description: string;
  readonly hierarchyCode: string;
  readonly typeCode?: string;
}

/**
 * A named group of associations (`CFAssociationGrouping`).
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseAssociationGrouping } from '@osee/core/case';
 *
 * const grouping: CaseAssociationGrouping = {
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   title: 'Dependencies and overlaps',
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 * };
 * ```
 */
export interface CaseAssociationGrouping extends CaseDefinition {}

/**
 * What the items and associations of a package point at (`CFDefinitions`).
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseDefinitions } from '@osee/core/case';
 *
 * const none: CaseDefinitions = {};
 * ```
 */
export interface CaseDefinitions {
  readonly CFConcepts?: readonly CaseConcept[];
  readonly CFSubjects?: readonly CaseSubject[];
  readonly CFLicenses?: readonly CaseLicence[];
  readonly CFItemTypes?: readonly CaseItemType[];
  readonly CFAssociationGroupings?: readonly CaseAssociationGrouping[];
  readonly extensions?: CaseExtensions;
}
