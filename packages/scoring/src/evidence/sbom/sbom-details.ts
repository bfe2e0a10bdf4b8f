/**
 * A component of a list of components.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { SbomComponent } from '@osee/scoring/evidence';
 *
 * const component: SbomComponent = { name: 'left-pad', version: '1.3.0', licence: null, purl: 'pkg:npm/left-pad@1.3.0' };
 * ```
 */
export interface SbomComponent {
  readonly name: string;
  readonly version: string | null;
  /** As an expression; `null` where none is stated. `NOASSERTION` and `NONE` state none. */
  readonly licence: string | null;
  /** Address as a package; `null` where none is stated. */
  readonly purl: string | null;
}

/**
 * What a list of components holds.
 *
 * @category evidence
 * @example
 * ```ts
 * import { checkCombination } from '@osee/core/licences';
 * import { readSbom, type SbomDetails } from '@osee/scoring/evidence';
 *
 * const details: SbomDetails | null = readSbom(
 *   '{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [{"name": "a", "licenses": [{"license": {"id": "MIT"}}]}]}',
 * ).details;
 * checkCombination(details?.licences ?? []).verdict; // => 'yes'
 * ```
 */
export interface SbomDetails {
  readonly standard: 'SPDX' | 'CycloneDX';
  readonly form: 'json' | 'tag-value';
  /** Version of the standard, such as `2.3`. */
  readonly standardVersion: string | null;
  /** What the list is of; it may be something else than the project. */
  readonly subject: { readonly name: string; readonly version: string | null } | null;
  readonly created: string | null;
  readonly tools: readonly string[];
  /** Without the subject. How many there are says nothing about quality. */
  readonly components: readonly SbomComponent[];
  readonly withoutLicence: number;
  readonly withoutPurl: number;
  /** The different licences of components, in the order of the alphabet. */
  readonly licences: readonly string[];
}
