/** What the rules ask of the table: one function a column, over ids. */
import { fsfGplCompatible } from './approvals.ts';
import { columnOf, idsOf, setOf } from './column.ts';
import { extraTermIds, refusedTerms } from './extra-terms.ts';
import { kindIds, nonCommercialIds } from './kinds.ts';
import { exceptionIds, linkingIds } from './linking.ts';
import { profileIds } from './profiles.ts';

/**
 * What a licence is written for.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceKind } from '@osee/core/licences';
 *
 * const kind: LicenceKind = 'software';
 * ```
 */
export type LicenceKind = (typeof licenceKinds)[number];

export const licenceKinds = ['software', 'content', 'data', 'hardware'] as const;

/**
 * What a licence asks for, in kind. `unread` licences are held, but nothing is concluded from them.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceById, type LicenceProfile } from '@osee/core/licences';
 *
 * const profile: LicenceProfile | undefined = licenceById('MIT')?.profile;
 * profile; // => 'notice'
 * ```
 */
export type LicenceProfile = keyof typeof profileIds;

export type ExtraTerm = keyof typeof extraTermIds;

export const profileOf = /* @__PURE__ */ columnOf(profileIds);
export const extraTermOf = /* @__PURE__ */ columnOf(extraTermIds);
export const linkingOf = /* @__PURE__ */ columnOf(linkingIds);
export const exceptionEffectOf = /* @__PURE__ */ columnOf(exceptionIds);
export const isNonCommercial = /* @__PURE__ */ setOf(nonCommercialIds);

const contentIds = /* @__PURE__ */ setOf(kindIds.content);
const dataIds = /* @__PURE__ */ setOf(kindIds.data);
const hardwareIds = /* @__PURE__ */ setOf(kindIds.hardware);
const softwareIds = /* @__PURE__ */ setOf(kindIds.software);

/** Kinds of a licence of the table; software where no other list has it. */
export const kindsOf = (id: string): readonly LicenceKind[] => {
  const others: LicenceKind[] = [
    ...(contentIds(id) ? (['content'] as const) : []),
    ...(dataIds(id) ? (['data'] as const) : []),
    ...(hardwareIds(id) ? (['hardware'] as const) : []),
  ];
  return softwareIds(id) || others.length === 0 ? ['software', ...others] : others;
};

/** The GNU licences, whose ids say which versions may be taken. */
export interface GnuLicence {
  readonly family: 'GPL' | 'LGPL' | 'AGPL';
  readonly version: number;
  readonly orLater: boolean;
}

export const gnuLicence = (id: string): GnuLicence | undefined => {
  const found = /^(A|L)?GPL-(\d\.\d)-(only|or-later)$/u.exec(id);
  if (!found || profileOf(id) === undefined) return undefined;
  const family = found[1] === 'A' ? 'AGPL' : found[1] === 'L' ? 'LGPL' : 'GPL';
  return { family, version: Number(found[2]), orLater: found[3] === 'or-later' };
};

export type RefusingGroup = keyof typeof refusedTerms;

/** The group of copyleft licences to which a licence belongs, in so far as its refusals are known. */
export const refusingGroupOf = (id: string): RefusingGroup | undefined => {
  const gnu = gnuLicence(id);
  if (gnu) return gnu.version < 3 ? 'gnu-2' : 'gnu-3';
  return id.startsWith('EUPL-') ? 'eupl' : undefined;
};

export const isRefused = (term: ExtraTerm, group: RefusingGroup): boolean =>
  idsOf(refusedTerms[group]).includes(term);

/** Whether the Free Software Foundation calls a licence compatible with the GNU GPL of that group. */
export const isFsfCompatible = (id: string, group: RefusingGroup): boolean =>
  group !== 'eupl' && idsOf(fsfGplCompatible[group]).includes(id);
