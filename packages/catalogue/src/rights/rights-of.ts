import { expectShape } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import { resourcePart } from '../resource/resource-shape.ts';
import type { Act, LicenceCondition } from './act.ts';
import { type CombinedTerms, combineLicences } from './combine-licences.ts';
import { creativeCommonsElements, licenceTerms } from './licence-terms.ts';
import { type RightsBasis, rightsBasis } from './rights-basis.ts';

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
  | 'licences-differ'
  | 'licence-not-confirmed'
  | 'words-forbid'
  | 'other-terms'
  | 'presumed-forbids'
  | 'presumed-terms'
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
 * rights.filter(({ translate }) => translate.answer === 'yes').length; // => 72
 * ```
 */
export interface ResourceRights extends Readonly<Record<Act, RightsAnswer>> {
  /**
   * A licence that was seen, other words that were read, terms that are usual but were not read, the words of the
   * framework alone, or nothing. `attribute` states the same.
   */
  readonly basis: 'licence' | 'words' | 'presumed' | 'framework' | 'none';
  readonly conditions: readonly LicenceCondition[];
}

/**
 * What a ministry may do with a resource. Only a licence that was seen for the resource gives a `yes` beyond
 * reading; partial terms give `ask`, and what they forbid is a `no`. Terms that nobody read give `ask` alone. Of
 * licences that stand side by side, what all allow is allowed, and what they differ in is to be asked, unless the
 * source says that all hold or that one may be chosen.
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
 * gartner && rightsOf(gartner).print; // => { answer: 'ask', reason: 'presumed-terms' }
 * ```
 */
export const rightsOf = (resource: Pick<Resource, 'rights' | 'cost' | 'places'>): ResourceRights => {
  expectShape(resource, form, ['resource']);
  const found = reuseOf(resource);
  const of = (act: Act): RightsAnswer => found.answers.get(act) ?? found.otherwise;
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

const form = resourcePart('rights', 'cost', 'places');

interface Reuse {
  readonly basis: ResourceRights['basis'];
  readonly answers: ReadonlyMap<Act, RightsAnswer>;
  readonly conditions: readonly LicenceCondition[];
  readonly otherwise: RightsAnswer;
}

const ask = (reason: RightsReason): RightsAnswer => ({ answer: 'ask', reason });
const forAll = (forbidden: readonly Act[], answer: RightsAnswer) =>
  forbidden.map((act) => [act, answer] as const);

const reuseOf = ({ rights, places }: Pick<Resource, 'rights' | 'places'>): Reuse => {
  const basis = rightsBasis(rights);
  switch (basis.kind) {
    case 'licence':
      return reuseByLicences(combineLicences(basis.ids, basis.relation));
    case 'words':
      return reuseByWords(basis.words);
    case 'presumed':
      return reusePresumed(basis);
    default:
      return places.some(({ licensing }) => licensing !== null)
        ? { ...nothing, basis: 'framework', otherwise: ask('framework-words-only') }
        : { ...nothing, basis: 'none', otherwise: { answer: 'unknown', reason: 'no-terms-found' } };
  }
};

const nothing = { answers: new Map(), conditions: [] } as const;

const reuseByLicences = ({ forbidden, disputed, conditions, unknown }: CombinedTerms): Reuse => ({
  basis: 'licence',
  conditions,
  answers: new Map([
    ...forAll(disputed, ask('licences-differ')),
    ...forAll(forbidden, { answer: 'no', reason: 'licence-forbids' }),
  ]),
  otherwise: unknown.length > 0 ? ask('licence-not-in-table') : { answer: 'yes', reason: 'licence-allows' },
});

const reusePresumed = ({ ids }: Extract<RightsBasis, { readonly kind: 'presumed' }>): Reuse => {
  const { forbidden, disputed, conditions } = combineLicences(ids, 'unstated');
  return {
    basis: 'presumed',
    conditions,
    answers: new Map(forAll([...forbidden, ...disputed], ask('presumed-forbids'))),
    otherwise: ask(ids.length > 0 ? 'licence-not-confirmed' : 'presumed-terms'),
  };
};

const reuseByWords = (words: string): Reuse => {
  const named = /\bCC[ -]BY((?:[ -](?:NC|SA|ND))*)\b/iu.exec(words);
  if (named) {
    const elements = (named[1] ?? '').toUpperCase();
    const last = elements.includes('ND') ? 'ND' : elements.includes('SA') ? 'SA' : undefined;
    const { forbidden, conditions } = creativeCommonsElements(elements.includes('NC'), last);
    return {
      basis: 'words',
      conditions,
      answers: new Map(forAll(forbidden, { answer: 'no', reason: 'words-forbid' })),
      otherwise: ask('licence-not-confirmed'),
    };
  }
  const known = /^(?:CC0|Public domain)/iu.test(words) ? licenceTerms('CC0-1.0') : licenceTerms(words);
  return known
    ? { ...nothing, basis: 'words', conditions: known.conditions, otherwise: ask('licence-not-confirmed') }
    : { ...nothing, basis: 'words', otherwise: ask('other-terms') };
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
