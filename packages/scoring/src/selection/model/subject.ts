/**
 * The kinds of things that the models of this library compare.
 *
 * @category selection models
 * @example
 * ```ts
 * import { type SubjectKind, subjectKinds } from '@osee/scoring/selection';
 *
 * const kind: SubjectKind = 'software';
 * subjectKinds.includes(kind); // => true
 * ```
 */
export type SubjectKind = 'country' | 'software' | 'supplier' | 'service' | 'use-case' | 'partner';

/**
 * What a model compares: one of {@link SubjectKind}, or a word of the model's own such as `building`. Models that name
 * none are models of countries.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { Subject } from '@osee/scoring/selection';
 *
 * const subject: Subject = 'training-course';
 * ```
 */
export type Subject = SubjectKind | (string & Record<never, never>);

/**
 * The kinds of subjects that have a name here.
 *
 * @category selection models
 * @example
 * ```ts
 * import { subjectKinds } from '@osee/scoring/selection';
 *
 * subjectKinds; // => ['country', 'software', 'supplier', 'service', 'use-case', 'partner']
 * ```
 */
export const subjectKinds: readonly SubjectKind[] = [
  'country',
  'software',
  'supplier',
  'service',
  'use-case',
  'partner',
];

/** The kind that a model has which names none: the first models were of countries. */
export const subjectOf = ({ subject }: { readonly subject?: Subject | undefined }): Subject =>
  subject ?? 'country';
