import type { CaseDefinitions } from './case-definitions.ts';
import type { CaseExtensions, CaseLink, CaseNodeLink } from './case-link.ts';
import type { CaseRubric } from './case-rubric.ts';

/**
 * What a package is about (`CFDocument`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseDocument } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const document: CaseDocument = toCasePackage(oseeFramework, options).package.CFDocument;
 * document.adoptionStatus; // => 'Implemented'
 * ```
 */
export interface CaseDocument {
  readonly identifier: string;
  readonly uri: string;
  readonly frameworkType?: string;
  readonly caseVersion?: '1.1';
  readonly creator: string;
  readonly title: string;
  /** ISO 8601 with an offset. */
  readonly lastChangeDateTime: string;
  readonly officialSourceURL?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly subject?: readonly string[];
  readonly subjectURI?: readonly CaseLink[];
  readonly language?: string;
  readonly version?: string;
  readonly adoptionStatus?: string;
  readonly statusStartDate?: string;
  readonly statusEndDate?: string;
  readonly licenseURI?: CaseLink;
  readonly notes?: string;
  readonly extensions?: CaseExtensions;
}

/**
 * One statement of a framework, or a group of statements (`CFItem`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseItem } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const items: readonly CaseItem[] = toCasePackage(oseeFramework, options).package.CFItems;
 * items[0]?.humanCodingScheme; // => 'organisational-and-programmatic'
 * ```
 */
export interface CaseItem {
  readonly identifier: string;
  readonly fullStatement: string;
  readonly alternativeLabel?: string;
  readonly CFItemType?: string;
  readonly uri: string;
  readonly humanCodingScheme?: string;
  readonly listEnumeration?: string;
  readonly abbreviatedStatement?: string;
  readonly conceptKeywords?: readonly string[];
  readonly conceptKeywordsURI?: CaseLink;
  readonly notes?: string;
  readonly subject?: readonly string[];
  readonly subjectURI?: readonly CaseLink[];
  readonly language?: string;
  readonly educationLevel?: readonly string[];
  readonly CFItemTypeURI?: CaseLink;
  readonly licenseURI?: CaseLink;
  readonly statusStartDate?: string;
  readonly statusEndDate?: string;
  /** ISO 8601 with an offset. */
  readonly lastChangeDateTime: string;
  readonly extensions?: CaseExtensions;
}

/**
 * A relation between two items, or of an item to something else (`CFAssociation`).
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CaseAssociation } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const associations: readonly CaseAssociation[] =
 *   toCasePackage(oseeFramework, options).package.CFAssociations;
 * associations[0]?.associationType; // => 'isChildOf'
 * ```
 */
export interface CaseAssociation {
  readonly identifier: string;
  /** A word of CASE 1.1, or `ext:` and a word of one's own. */
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly uri: string;
  readonly originNodeURI: CaseNodeLink;
  readonly destinationNodeURI: CaseNodeLink;
  readonly CFAssociationGroupingURI?: CaseLink;
  /** ISO 8601 with an offset. */
  readonly lastChangeDateTime: string;
  readonly notes?: string;
  readonly extensions?: CaseExtensions;
}

/**
 * A CASE 1.1 package (`CFPackage`), ready for `JSON.stringify`.
 *
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type CasePackage } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const casePackage: CasePackage = toCasePackage(oseeFramework, options).package;
 * casePackage.CFDocument.caseVersion; // => '1.1'
 * ```
 */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions?: CaseDefinitions;
  readonly CFRubrics?: readonly CaseRubric[];
  readonly extensions?: CaseExtensions;
}
