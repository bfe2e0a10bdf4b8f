import type { DocumentSource } from '@osee/core';

/**
 * Where the training framework names a resource: in a `training` table, in a `reading` list, as a `mention` in
 * running text, or only as a `topic` of a reading list, without a title.
 *
 * @category resources
 * @example
 * ```ts
 * import type { PlaceKind } from '@osee/catalogue';
 *
 * const kind: PlaceKind = 'training';
 * ```
 */
export type PlaceKind = 'training' | 'reading' | 'mention' | 'topic';

/**
 * One place of the training framework that names a resource, with what is printed there and nothing else. A work
 * that is listed twice is one resource with two places.
 *
 * @category resources
 * @example
 * ```ts
 * import type { FrameworkPlace } from '@osee/catalogue';
 *
 * const place: FrameworkPlace = {
 *   kind: 'training',
 *   titleAsPrinted: 'e-Estonia',
 *   source: { document: 'training-framework-1.0', lines: [349, 349] },
 *   categoryId: 'organisational-and-programmatic',
 *   moduleId: 'strategy',
 *   trainingActivityNumber: 2,
 *   userGroup: null,
 *   licensing: 'Content freely available, need to provide attributions',
 * };
 * ```
 */
export interface FrameworkPlace {
  readonly kind: PlaceKind;
  /** The title as printed; the printed topic for a `topic`. */
  readonly titleAsPrinted: string;
  readonly source: DocumentSource;
  readonly categoryId: string;
  /** The module whose section prints it; `null` where it stands under a whole category. */
  readonly moduleId: string | null;
  /** The number of the training activity in the whole document, from 1; `null` outside the training tables. */
  readonly trainingActivityNumber: number | null;
  /** The user group as printed, or carried over from the first part of a split row; `null` where it is blank. */
  readonly userGroup: string | null;
  /** The words on licence and cost as printed, or carried over likewise; `null` where they are blank. */
  readonly licensing: string | null;
}
