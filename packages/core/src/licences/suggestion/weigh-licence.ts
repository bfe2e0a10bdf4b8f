import { isWidelyUsed } from '../combination/candidates.ts';
import type { Licence } from '../licence.ts';
import { columnOf } from '../table/column.ts';
import { publisherIds } from '../table/law.ts';
import type { LicenceRequirements } from './suggest-licences.ts';

/**
 * What speaks for a suggested licence.
 *
 * @category licences
 * @example
 * ```ts
 * import type { SuggestionReason } from '@osee/core/licences';
 *
 * const reason: SuggestionReason = 'stays-open';
 * ```
 */
export type SuggestionReason = (typeof suggestionReasons)[number];

export const suggestionReasons = [
  'components-fit',
  'stays-open',
  'stays-open-over-network',
  'asks-little',
  'patents-granted',
  'law-fits',
  'languages-fit',
  'dpg-listed',
  'widely-used',
] as const;

/**
 * What a suggested licence costs: duties for those who use the work, and wishes that it does not meet.
 *
 * @category licences
 * @example
 * ```ts
 * import type { SuggestionCost } from '@osee/core/licences';
 *
 * const cost: SuggestionCost = 'give-source';
 * ```
 */
export type SuggestionCost = (typeof suggestionCosts)[number];

export const suggestionCosts = [
  'keep-notices',
  'mark-changes',
  'give-source',
  'give-source-to-users',
  'keep-licence-of-files',
  'keep-licence-of-work',
  'may-be-closed',
  'rights-given-up',
  'no-patent-grant',
  'other-law',
  'other-languages',
  'little-known',
] as const;

interface Weighed {
  readonly reasons: readonly SuggestionReason[];
  readonly costs: readonly SuggestionCost[];
}

/** Reasons and costs of one licence, from the table. */
export const weighLicence = (licence: Licence, asked: LicenceRequirements): Weighed => {
  const grants = licence.patents === 'grant' || licence.patents === 'grant-and-retaliation';
  const isKept = licence.copyleft !== 'none';
  const fitsLaw = asked.law !== undefined && lawFits(licence, asked.law);
  const speaks = (asked.languages ?? []).every((tag) => licence.languages.includes(tag.toLowerCase()));
  const wantsLanguages = (asked.languages ?? []).length > 0;
  const isKnown = isWidelyUsed(licence.id);
  const isListed = asked.kind !== 'hardware' && licence.dpg[asked.kind] === 'listed';
  return {
    reasons: only<SuggestionReason>({
      'components-fit': (asked.components ?? []).length > 0,
      'stays-open': isKept,
      'stays-open-over-network': licence.copyleft === 'network',
      'asks-little': !isKept,
      'patents-granted': grants,
      'law-fits': fitsLaw,
      'languages-fit': wantsLanguages && speaks,
      'dpg-listed': isListed,
      'widely-used': isKnown,
    }),
    costs: only<SuggestionCost>({
      'keep-notices': licence.must['include-copyright'] === 'yes',
      'mark-changes': licence.must['state-changes'] === 'yes',
      'give-source': licence.must['disclose-source'] === 'yes',
      'give-source-to-users': licence.copyleft === 'network',
      'keep-licence-of-files': licence.must['lesser-copyleft'] === 'yes',
      'keep-licence-of-work': licence.must.copyleft === 'yes',
      'may-be-closed': !isKept,
      'rights-given-up': licence.profile === 'public-domain',
      'no-patent-grant': !grants,
      'other-law': asked.law !== undefined && !fitsLaw,
      'other-languages': wantsLanguages && !speaks,
      'little-known': !isKnown,
    }),
  };
};

const only = <Key extends string>(held: Readonly<Record<Key, boolean>>): readonly Key[] =>
  (Object.keys(held) as Key[]).filter((key) => held[key]);

/** Codes of ISO 3166-1 alpha-2 of the member states of the European Union. */
const memberStates = `AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK`;

const publisherCountryOf = /* @__PURE__ */ columnOf(publisherIds);

/** A law fits if the text names it, or names that of the licensor, who is taken to sit there. */
const lawFits = ({ id, law: named }: Licence, wanted: string): boolean => {
  const country = wanted.toUpperCase();
  const home = publisherCountryOf(id);
  if (home !== undefined && home !== country) return false;
  const isMember = country === 'EU' || memberStates.split(' ').includes(country);
  if (named === 'licensor') return true;
  if (named === 'licensor-eu') return isMember;
  const [place = ''] = named.split('-');
  return country === 'EU' ? memberStates.split(' ').includes(place) : place === country;
};
