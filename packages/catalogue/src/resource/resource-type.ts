/**
 * What kind of thing a resource is.
 *
 * @category resource
 * @example
 * ```ts
 * import type { ResourceType } from '@osee/catalogue';
 *
 * const type: ResourceType = 'course';
 * ```
 */
export type ResourceType =
  | 'article'
  | 'course'
  | 'dataset'
  | 'guide'
  | 'report'
  | 'standard'
  | 'tool'
  | 'video';

/**
 * In what form a resource is served. A resource can have several.
 *
 * @category resource
 * @example
 * ```ts
 * import type { ResourceFormat } from '@osee/catalogue';
 *
 * const formats: readonly ResourceFormat[] = ['web-page', 'pdf'];
 * ```
 */
export type ResourceFormat =
  | 'api'
  | 'classroom'
  | 'command-line'
  | 'data'
  | 'epub'
  | 'image'
  | 'markdown'
  | 'online-course'
  | 'pdf'
  | 'slides'
  | 'source-code'
  | 'spreadsheet'
  | 'video'
  | 'web-application'
  | 'web-page';

/**
 * What it costs to use a resource: `mixed` when a useful part is free and another part is paid, `unknown` when
 * nobody has looked or nothing was found.
 *
 * @category resource
 * @example
 * ```ts
 * import type { Cost } from '@osee/catalogue';
 *
 * const cost: Cost = 'free';
 * ```
 */
export type Cost = 'free' | 'paid' | 'mixed' | 'unknown';
