import type { Resource } from '../resource/resource.ts';
import { type Act, acts, type LicenceCondition } from './act.ts';
import { creativeCommonsElements, licenceTerms } from './licence-terms.ts';

/**
 * Why an answer is what it is; the bundles of `@osee/catalogue/locales` have the sentence for each.
 *
 * @category rights
 * @example
 * ```ts
 * import type { RightsReason } from '@osee/catalogue';
 *
 * const reason: RightsReason = 'licence-allows';
 * ```
 */
export type RightsReason =
  | 'free-to-read'
  | 'paid'
  | 'partly-paid'
  | 'cost-unknown'
  | 'licence-allows'
  | 'licence-forbids'
  | 'licence-not-in-table'
  | 'licence-not-confirmed'
  | 'words-forbid'
  | 'other-terms'
  | 'framework-words-only'
  | 'no-terms-found';

/**
 * May one do it? `ask` means that nothing seen allows it and the owner can be asked, `unknown` that no terms were
 * found. This is not legal advice, and exceptions of national law may allow more.
 *
 * @category rights
 * @example
 * ```ts
 * import type { RightsAnswer } from '@osee/catalogue';
 *
 * const answer: RightsAnswer = { answer: 'no', reason: 'licence-forbids' };
 * ```
 */
export interface RightsAnswer {
  readonly answer: 'yes' | 'no' | 'ask' | 'unknown';
  readonly reason: RightsReason;
}

/**
 * An answer for each act, what the answers rest on, and what is asked in return.
 *
 * @category rights
 * @example
 * ```ts
 * import { oseeCatalogue, type ResourceRights, rightsOf } from '@osee/catalogue';
 *
 * const rights: readonly ResourceRights[] = oseeCatalogue.resources.map(rightsOf);
 * rights.filter(({ translate }) => translate.answer === 'yes').length; // => 54
 * ```
 */
export interface ResourceRights extends Readonly<Record<Act, RightsAnswer>> {
  /** A licence that was seen, words about one that was not, the words of the framework alone, or nothing. */
  readonly basis: 'licence' | 'words' | 'framework' | 'none';
  readonly conditions: readonly LicenceCondition[];
}

/**
 * What a ministry may do with a resource. Only a licence that was seen for the resource gives a `yes` beyond
 * reading; believed or partial terms give `ask`, and what they forbid is a `no`.
 *
 * @param resource - rights, cost and the places where the framework prints its terms
 * @returns an answer and a reason for each act
 * @category rights
 * @see Creative Commons licence texts, sections on licensed rights and conditions
 * @example
 * ```ts
 * import { oseeCatalogue, rightsOf } from '@osee/catalogue';
 *
 * const gartner = oseeCatalogue.resources.find(({ id }) => id === 'five-levels-of-digital-government-maturity');
 * gartner && rightsOf(gartner).read; // => { answer: 'yes', reason: 'free-to-read' }
 * gartner && rightsOf(gartner).print; // => { answer: 'ask', reason: 'other-terms' }
 * ```
 */
export const rightsOf = (resource: Pick<Resource, 'rights' | 'cost' | 'places'>): ResourceRights => {
  const found = reuseOf(resource);
  const entries = new Map(
    acts.map((act) => [act, found.forbidden.includes(act) ? found.no : found.otherwise]),
  );
  const of = (act: Act): RightsAnswer => entries.get(act) ?? found.otherwise;
  return {
    basis: found.basis,
    conditions: found.conditions,
    read: readingOf(resource, found.otherwise.answer === 'yes'),
    share: of('share'),
    translate: of('translate'),
    adapt: of('adapt'),
    print: of('print'),
    sell: of('sell'),
  };
};

interface Reuse {
  readonly basis: ResourceRights['basis'];
  readonly forbidden: readonly Act[];
  readonly conditions: readonly LicenceCondition[];
  readonly no: RightsAnswer;
  readonly otherwise: RightsAnswer;
}

const nothing = { forbidden: [], conditions: [], no: { answer: 'no', reason: 'licence-forbids' } } as const;

const reuseOf = ({ rights, places }: Pick<Resource, 'rights' | 'places'>): Reuse => {
  if (rights.spdx !== null) {
    const terms = licenceTerms(rights.spdx);
    return terms
      ? {
          ...nothing,
          ...terms,
          basis: 'licence',
          otherwise: { answer: 'yes', reason: 'licence-allows' },
        }
      : { ...nothing, basis: 'licence', otherwise: { answer: 'ask', reason: 'licence-not-in-table' } };
  }
  if (rights.asStated !== null) return reuseByWords(rights.asStated);
  return places.some(({ licensing }) => licensing !== null)
    ? { ...nothing, basis: 'framework', otherwise: { answer: 'ask', reason: 'framework-words-only' } }
    : { ...nothing, basis: 'none', otherwise: { answer: 'unknown', reason: 'no-terms-found' } };
};

const reuseByWords = (words: string): Reuse => {
  const unsure = { ...nothing, basis: 'words' as const };
  const named = /\bCC[ -]BY((?:[ -](?:NC|SA|ND))*)\b/iu.exec(words);
  if (named) {
    const elements = (named[1] ?? '').toUpperCase();
    const last = elements.includes('ND') ? 'ND' : elements.includes('SA') ? 'SA' : undefined;
    return {
      ...unsure,
      ...creativeCommonsElements(elements.includes('NC'), last),
      no: { answer: 'no', reason: 'words-forbid' },
      otherwise: { answer: 'ask', reason: 'licence-not-confirmed' },
    };
  }
  const known = /^(?:CC0|Public domain)/iu.test(words) ? licenceTerms('CC0-1.0') : licenceTerms(words);
  return known
    ? {
        ...unsure,
        conditions: known.conditions,
        otherwise: { answer: 'ask', reason: 'licence-not-confirmed' },
      }
    : { ...unsure, otherwise: { answer: 'ask', reason: 'other-terms' } };
};

const readingOf = ({ cost }: Pick<Resource, 'cost'>, openlyLicensed: boolean): RightsAnswer => {
  switch (cost) {
    case 'free':
      return { answer: 'yes', reason: 'free-to-read' };
    case 'paid':
      return { answer: 'ask', reason: 'paid' };
    case 'mixed':
      return { answer: 'ask', reason: 'partly-paid' };
    default:
      return openlyLicensed
        ? { answer: 'yes', reason: 'licence-allows' }
        : { answer: 'unknown', reason: 'cost-unknown' };
  }
};
