import type { CountryAlpha2 } from '../../geography/generated/country-alpha2.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { list, record } from '../../input/shape-holders.ts';
import { flag, text, wholeFrom, words } from '../../input/shape-values.ts';
import type { Suggested } from '../../input/suggested.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { demandOf, isWidelyUsed, outboundCandidates, useRank } from '../combination/candidates.ts';
import { checkCombination } from '../combination/check-combination.ts';
import type { LicenceIssue } from '../expression/licence-issue.ts';
import type { LicenceId } from '../generated/licence-id.ts';
import type { CopyleftScope, Licence } from '../licence.ts';
import { licenceById } from '../licences.ts';
import { supersededIds } from '../table/approvals.ts';
import { setOf } from '../table/column.ts';
import { type LicenceKind, licenceKinds } from '../table/terms.ts';
import type { LicenceCondition } from '../verdict/reason.ts';
import { type LicenceUse, type LicenceVerdict, licenceUses } from '../verdict/verdict.ts';
import { type SuggestionCost, type SuggestionReason, weighLicence } from './weigh-licence.ts';

/**
 * What a licence should do.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceRequirements } from '@osee/core/licences';
 *
 * const requirements: LicenceRequirements = { kind: 'software', staysOpen: 'network', law: 'EU', languages: ['fr'] };
 * ```
 */
export interface LicenceRequirements {
  readonly kind: LicenceKind;
  /** How far what others build on the work has to stay open; not at all where it is not given. */
  readonly staysOpen?: CopyleftScope;
  /** Patents have to be granted. */
  readonly patents?: boolean;
  /** `EU`, or an ISO 3166 country whose law should apply. */
  readonly law?: Suggested<'EU' | CountryAlpha2>;
  /** BCP 47 languages in which the text should have legal force. */
  readonly languages?: readonly LanguageTag[];
  /** Licences of the components that are used. */
  readonly components?: readonly Suggested<LicenceId>[];
  /** What is done with the components; `combine` where it is not given. */
  readonly use?: LicenceUse;
  /** The work should be accepted as a digital public good. */
  readonly dpg?: boolean;
  /** How many are wanted; 5 where it is not given. */
  readonly atMost?: number;
}

/**
 * One licence that meets what is asked, with what speaks for it and what it costs.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceSuggestion, suggestLicences } from '@osee/core/licences';
 *
 * const suggestions: readonly LicenceSuggestion[] = suggestLicences({ kind: 'content' }).suggestions;
 * suggestions[0]?.licence; // => 'CC-BY-4.0'
 * ```
 */
export interface LicenceSuggestion {
  readonly licence: string;
  /** Over the components; `yes` without any. */
  readonly verdict: Extract<LicenceVerdict, 'yes' | 'conditional'>;
  readonly conditions: readonly LicenceCondition[];
  readonly reasons: readonly SuggestionReason[];
  readonly costs: readonly SuggestionCost[];
}

/**
 * Suggestions, best first. `disclaimer` is the id of the sentence that has to be shown once.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceSuggestions, suggestLicences } from '@osee/core/licences';
 *
 * const found: LicenceSuggestions = suggestLicences({ kind: 'data', dpg: true });
 * found.disclaimer; // => 'not-legal-advice'
 * ```
 */
export interface LicenceSuggestions {
  readonly suggestions: readonly LicenceSuggestion[];
  readonly issues: readonly LicenceIssue[];
  readonly disclaimer: 'not-legal-advice';
}

const shape = /* @__PURE__ */ record(
  { kind: /* @__PURE__ */ words(licenceKinds) },
  {
    staysOpen: /* @__PURE__ */ words(['none', 'file', 'library', 'work', 'network']),
    patents: flag,
    law: text,
    languages: /* @__PURE__ */ list(text),
    components: /* @__PURE__ */ list(text),
    use: /* @__PURE__ */ words(licenceUses),
    dpg: flag,
    atMost: /* @__PURE__ */ wholeFrom(1),
  },
  'requirements of a licence',
);

/**
 * Licences that meet what is asked, ranked: those into which every component may go before those with a condition,
 * then those that meet more of the wishes, then those that ask less of others, then those that are widely used. Kind,
 * reach, patents, components and digital public good are demands; law and languages are wishes. This is not legal
 * advice.
 *
 * @param requirements - what the licence should do
 * @returns suggestions with reasons and costs, and issues with the components
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range`, `too-many-components`
 * @category licences
 * @example
 * ```ts
 * import { suggestLicences } from '@osee/core/licences';
 *
 * const [first] = suggestLicences({
 *   kind: 'software',
 *   staysOpen: 'network',
 *   law: 'EU',
 *   languages: ['fr', 'pt'],
 *   components: ['MIT', 'BSD-3-Clause'],
 * }).suggestions;
 * first?.licence; // => 'EUPL-1.2'
 * first?.reasons.includes('law-fits'); // => true
 * ```
 */
export const suggestLicences = (requirements: LicenceRequirements): LicenceSuggestions => {
  expectShape(requirements, shape, ['requirements']);
  const { kind, components = [], use = 'combine', atMost = 5 } = requirements;
  const among = outboundCandidates().flatMap(({ id }): Licence[] => {
    const licence = licenceById(id);
    return licence?.kinds.includes(kind) && meetsDemands(licence, requirements) ? [licence] : [];
  });
  const combination = checkCombination(components, { use, among: among.map(({ id }) => id) });
  const ranked = combination.outbound.flatMap((choice): Ranked[] => {
    const licence = among.find(({ id }) => id === choice.licence);
    if (!licence || choice.verdict === 'no' || choice.verdict === 'unknown') return [];
    const conditions = [...new Set(choice.components.flatMap(({ condition }) => condition ?? []))];
    const { reasons, costs } = weighLicence(licence, requirements);
    return [{ licence: licence.id, verdict: choice.verdict, conditions, reasons, costs }];
  });
  return {
    suggestions: ranked.sort(byRank).slice(0, atMost),
    issues: combination.issues.filter(({ path }) => path[0] === 'expressions'),
    disclaimer: 'not-legal-advice',
  };
};

type Ranked = LicenceSuggestion;

const scopes: readonly (CopyleftScope | 'unknown')[] = ['none', 'file', 'library', 'work', 'network'];

const isSuperseded = /* @__PURE__ */ setOf(supersededIds);

const meetsDemands = (
  licence: Licence,
  { kind, staysOpen = 'none', patents = false, dpg = false }: LicenceRequirements,
): boolean => {
  const isOpen = kind === 'software' ? licence.osi === 'yes' : licence.openDefinition !== 'no';
  const isListed = kind !== 'hardware' && licence.dpg[kind] === 'listed';
  const grants = licence.patents === 'grant' || licence.patents === 'grant-and-retaliation';
  return (
    !isSuperseded(licence.id) &&
    (kind === 'hardware' || isOpen) &&
    licence.can.modify === 'yes' &&
    licence.can['commercial-use'] === 'yes' &&
    scopes.indexOf(licence.copyleft) >= scopes.indexOf(staysOpen) &&
    (!patents || grants) &&
    (!dpg || isListed)
  );
};

const wishes: readonly SuggestionReason[] = ['law-fits', 'languages-fit'];

const byRank = (left: Ranked, right: Ranked): number => {
  const met = ({ reasons }: Ranked): number => reasons.filter((reason) => wishes.includes(reason)).length;
  return (
    Number(left.verdict !== 'yes') - Number(right.verdict !== 'yes') ||
    met(right) - met(left) ||
    Number(isWidelyUsed(right.licence)) - Number(isWidelyUsed(left.licence)) ||
    demandOf(left.licence) - demandOf(right.licence) ||
    useRank(left.licence) - useRank(right.licence) ||
    (left.licence < right.licence ? -1 : 1)
  );
};
