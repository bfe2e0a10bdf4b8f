import { expectShape, type Framework, type Issue } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';
import { frameworkShape } from '../resource/framework-shape.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFields } from './check-fields.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';

/**
 * What {@link checkCatalogue} may report.
 *
 * @category resources
 * @example
 * ```ts
 * import type { CatalogueIssueCode } from '@osee/catalogue';
 *
 * const code: CatalogueIssueCode = 'duplicate-id';
 * ```
 */
export type CatalogueIssueCode =
  | 'bad-id'
  | 'duplicate-id'
  | 'bad-address'
  | 'duplicate-address'
  | 'bad-language-tag'
  | 'impossible-year'
  | 'impossible-hours'
  | 'impossible-size'
  | 'repeated-value'
  | 'empty-text'
  | 'unconfirmed-licence'
  | 'unknown-stand-in'
  | 'unknown-whole'
  | 'circular-parts'
  | 'unknown-prerequisite'
  | 'circular-prerequisites'
  | 'unlisted-printed-module'
  | 'unknown-user-group'
  | 'unknown-module'
  | 'unknown-competency'
  | 'unknown-technical-domain'
  | 'unknown-audience'
  | 'unknown-training-activity';

/**
 * Looks for what is wrong in a catalogue: ids, addresses, language tags, years, and references. With a framework it
 * also checks that every module, competency, domain, audience and training activity exists.
 *
 * @param catalogue - the catalogue
 * @param framework - the framework that the catalogue points at; references are not looked up without it
 * @throws `OseeError` with code `wrong-type` or `wrong-value` for what is no catalogue or no framework
 * @returns the issues in the order of the catalogue; empty when nothing was found
 * @category resources
 * @example
 * ```ts
 * import { checkCatalogue, oseeCatalogue } from '@osee/catalogue';
 *
 * checkCatalogue(oseeCatalogue); // => []
 * ```
 */
export const checkCatalogue = (
  catalogue: Catalogue,
  framework?: Framework,
): readonly Issue<CatalogueIssueCode>[] => {
  expectShape(catalogue, catalogueShape, ['catalogue']);
  if (framework !== undefined) expectShape(framework, frameworkShape, ['framework']);
  return [
    ...checkIds(catalogue),
    ...checkAddresses(catalogue),
    ...checkFields(catalogue),
    ...checkReferences(catalogue, framework),
  ];
};
