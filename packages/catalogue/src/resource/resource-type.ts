/**
 * What kind of thing a resource is.
 *
 * @category resources
 * @example
 * ```ts
 * import type { ResourceType } from '@osee/catalogue';
 *
 * const type: ResourceType = 'course';
 * ```
 */
export type ResourceType = (typeof resourceTypes)[number];

export const resourceTypes = [
  'article',
  'course',
  'dataset',
  'guide',
  'report',
  'standard',
  'tool',
  'video',
] as const;

/**
 * In what form a resource is served. A resource can have several.
 *
 * @category resources
 * @example
 * ```ts
 * import type { ResourceFormat } from '@osee/catalogue';
 *
 * const formats: readonly ResourceFormat[] = ['web-page', 'pdf'];
 * ```
 */
export type ResourceFormat = (typeof resourceFormats)[number];

export const resourceFormats = [
  'api',
  'classroom',
  'command-line',
  'data',
  'epub',
  'image',
  'markdown',
  'online-course',
  'pdf',
  'slides',
  'source-code',
  'spreadsheet',
  'video',
  'web-application',
  'web-page',
] as const;

/**
 * What it costs to use a resource: `mixed` when a useful part is free and another part is paid, `unknown` when
 * nobody has looked or nothing was found.
 *
 * @category resources
 * @example
 * ```ts
 * import type { Cost } from '@osee/catalogue';
 *
 * const cost: Cost = 'free';
 * ```
 */
export type Cost = (typeof costs)[number];

export const costs = ['free', 'paid', 'mixed', 'unknown'] as const;
