/**
 * A pointer to another part of a CASE package, such as the type of an item.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseLink } from '@osee/core/case';
 *
 * const link: CaseLink = {
 *   title: 'Module',
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 * };
 * ```
 */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/**
 * One end of an association. It may lie outside of CASE; then `targetType` begins with `ext:` and the identifier may
 * be any text.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseNodeLink } from '@osee/core/case';
 *
 * const link: CaseNodeLink = {
 *   title: 'Managers',
 *   identifier: 'managers',
 *   uri: 'https://example.org/managers',
 *   targetType: 'ext:Audience',
 * };
 * ```
 */
export interface CaseNodeLink extends CaseLink {
  readonly targetType?: string;
}

/**
 * What stands under `extensions`: anything, by the agreement of those who exchange it.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseExtensions } from '@osee/core/case';
 *
 * const extensions: CaseExtensions = { 'org.example': { colour: 'blue' } };
 * ```
 */
export type CaseExtensions = Readonly<Record<string, unknown>>;
