/**
 * What somebody should have done, or be able to do, before a resource: another resource of the catalogue, a competency
 * of the framework, or what the source says in words.
 *
 * @category resources
 * @example
 * ```ts
 * import type { Prerequisite } from '@osee/catalogue';
 *
 * const before: readonly Prerequisite[] = [
 *   { kind: 'resource', id: 'open-source-guides' },
 *   { kind: 'competency', id: 'platform-and-tool-selection' },
 *   { kind: 'text', text: 'A GitHub account' },
 * ];
 * ```
 */
export type Prerequisite =
  | { readonly kind: 'resource'; readonly id: string }
  | { readonly kind: 'competency'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };
