import { shape } from '@osee/core';

/**
 * A subject with what people call it. A search for one of its forms finds the others too.
 *
 * @category search
 * @example
 * ```ts
 * import type { SearchTerm } from '@osee/catalogue';
 *
 * const term: SearchTerm = {
 *   id: 'tender-procedure',
 *   forms: { en: ['tender'], fr: ['appel d’offres'], es: ['licitación'] },
 *   wider: ['procurement-public'],
 * };
 * ```
 */
export interface SearchTerm {
  /** Kebab-case, once in a list. */
  readonly id: string;
  /** By language tag, the words and phrases that people use; one form may belong to several terms. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Ids of terms that are looked for too, after this one. */
  readonly wider?: readonly string[];
}

export const searchTermShape = shape.record(
  {
    id: shape.filledText,
    forms: shape.entries(shape.list(shape.text), 'an object with forms by language'),
  },
  { wider: shape.list(shape.text) },
  'a term with forms by language',
);
