import type { LicenceTerm } from '../expression/licence-expression.ts';
import { columnOf, idsOf } from '../table/column.ts';
import { profileIds } from '../table/profiles.ts';
import { type LicenceProfile, profileOf } from '../table/terms.ts';

/** Closed licences are never proposed. */
const openProfiles: readonly LicenceProfile[] = [
  'public-domain',
  'notice',
  'attribution',
  'file-copyleft',
  'library-copyleft',
  'share-alike',
  'work-copyleft',
  'network-copyleft',
  'no-derivatives',
  'unread',
];

/** Licences of one step ask about the same of those who come after. */
const steps: Readonly<Partial<Record<LicenceProfile, number>>> = {
  'public-domain': 0,
  notice: 0,
  attribution: 0,
  'file-copyleft': 1,
  'library-copyleft': 1,
  'share-alike': 2,
  'work-copyleft': 2,
  'network-copyleft': 3,
};

export const demandOf = (id: string): number => steps[profileOf(id) ?? 'unread'] ?? 4;

/** Licences that many works and many readers know, in the order in which they are proposed among equals. */
const widelyUsed = {
  in: `Apache-2.0 MIT BSD-3-Clause BSD-2-Clause ISC EUPL-1.2 MPL-2.0 LGPL-3.0-or-later LGPL-2.1-or-later
    GPL-3.0-or-later GPL-2.0-or-later GPL-3.0-only GPL-2.0-only AGPL-3.0-or-later AGPL-3.0-only EPL-2.0 CC-BY-4.0
    CC0-1.0 CC-BY-SA-4.0 CC-BY-NC-4.0 CC-BY-NC-SA-4.0 ODbL-1.0 ODC-By-1.0 PDDL-1.0 CDLA-Permissive-2.0 CERN-OHL-P-2.0 CERN-OHL-W-2.0 CERN-OHL-S-2.0 Unlicense`,
} as const;

const isWide = /* @__PURE__ */ columnOf(widelyUsed);

export const isWidelyUsed = (id: string): boolean => isWide(id) !== undefined;

/** Place among the widely used ones; the same number for all others. */
export const useRank = (id: string): number => {
  const place = idsOf(widelyUsed.in).indexOf(id);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};

const heldTerm = (id: string): LicenceTerm => ({
  kind: 'licence',
  id,
  orLater: false,
  exception: null,
  standing: 'held',
});

let terms: readonly LicenceTerm[] | undefined;

/** Every licence of the table under which a work may be given out openly. */
export const outboundCandidates = (): readonly LicenceTerm[] => {
  terms ??= openProfiles.flatMap((profile) => idsOf(profileIds[profile]).map(heldTerm));
  return terms;
};
