/** Who names the compatible licences: the licence itself, or its steward. */
export interface NamedCompatibility {
  readonly inbound: string;
  readonly outbound: string;
  readonly verdict: 'yes' | 'conditional' | 'unknown';
  /** Why not a plain `yes`. */
  readonly condition?: 'secondary-licence-named' | 'not-software' | 'compatible-licence-named';
}

const gpl2 = 'GPL-2.0-only GPL-2.0-or-later';
const gpl3 = 'GPL-3.0-only GPL-3.0-or-later';
const gpl = `GPL-1.0-only GPL-1.0-or-later ${gpl2} ${gpl3}`;
const agpl3 = 'AGPL-3.0-only AGPL-3.0-or-later';
const lgpl21 = 'LGPL-2.1-only LGPL-2.1-or-later';
const lgpl3 = 'LGPL-3.0-only LGPL-3.0-or-later';

/** The appendices of the EUPL, read in the texts of the SPDX License List. Separate ids by blanks. */
export const euplCompatible: readonly NamedCompatibility[] = [
  {
    inbound: 'EUPL-1.0 EUPL-1.1',
    outbound: `${gpl2} OSL-2.1 OSL-3.0 CPL-1.0 EPL-1.0 CECILL-2.0`,
    verdict: 'yes',
  },
  {
    inbound: 'EUPL-1.2',
    outbound: `${gpl2} ${gpl3} ${agpl3} OSL-2.1 OSL-3.0 EPL-1.0 CECILL-2.0 CECILL-2.1 MPL-2.0 ${lgpl21} ${lgpl3}
      EUPL-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1`,
    verdict: 'yes',
  },
  { inbound: 'EUPL-1.2', outbound: 'CC-BY-SA-3.0', verdict: 'conditional', condition: 'not-software' },
];

/** Licences that other licences name, read in their texts; for Creative Commons the page on ShareAlike. */
export const textCompatible: readonly NamedCompatibility[] = [
  { inbound: 'MPL-2.0 OSET-PL-2.1', outbound: `${gpl2} ${gpl3} ${agpl3} ${lgpl21} ${lgpl3}`, verdict: 'yes' },
  {
    inbound: 'MPL-2.0',
    outbound: 'LGPL-2.0-or-later LGPL-2.0-only MPL-2.0-no-copyleft-exception',
    verdict: 'yes',
  },
  {
    inbound: 'EPL-2.0',
    outbound: `${gpl2} ${gpl3} LGPL-2.0-only LGPL-2.0-or-later ${lgpl21} ${lgpl3}`,
    verdict: 'conditional',
    condition: 'secondary-licence-named',
  },
  {
    inbound: 'Apache-2.0',
    outbound: 'EPL-1.0 EPL-2.0 MPL-2.0 MPL-2.0-no-copyleft-exception',
    verdict: 'yes',
  },
  { inbound: 'CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1', outbound: gpl, verdict: 'yes' },
  { inbound: 'CECILL-2.1', outbound: `${agpl3} EUPL-1.0 EUPL-1.1 EUPL-1.2`, verdict: 'yes' },
  { inbound: 'CECILL-B', outbound: 'CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-C', verdict: 'yes' },
  {
    inbound: 'LiLiQ-Rplus-1.1',
    outbound: `CPL-1.0 CECILL-2.1 EPL-1.0 EUPL-1.1 EUPL-1.2 ${gpl2} ${gpl3}`,
    verdict: 'yes',
  },
  {
    inbound: 'LiLiQ-R-1.1',
    outbound: `CDDL-1.0 CPL-1.0 CECILL-2.1 CECILL-C EPL-1.0 EUPL-1.1 EUPL-1.2 LiLiQ-Rplus-1.1 ${gpl2} ${gpl3} ${lgpl21} ${lgpl3} MPL-2.0`,
    verdict: 'yes',
  },
  { inbound: 'CC-BY-SA-4.0', outbound: 'GPL-3.0-only', verdict: 'yes' },
  {
    inbound: 'CC-BY-SA-4.0 LAL-1.3',
    outbound: 'CC-BY-SA-4.0 LAL-1.3',
    verdict: 'unknown',
    condition: 'compatible-licence-named',
  },
];

/** Chains in which each licence may be taken as the next ones, because its text lets the steward publish versions. */
export const versionChains: readonly string[] = [
  'APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0',
  'CDDL-1.0 CDDL-1.1',
  'CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1',
  'CERN-OHL-1.1 CERN-OHL-1.2',
  'EUPL-1.0 EUPL-1.1 EUPL-1.2',
  'IPL-1.0 CPL-1.0 EPL-1.0 EPL-2.0',
  'MPL-1.0 MPL-1.1 MPL-2.0',
];

/**
 * Chains in which a part that came under an earlier version may also go where a later version allows. Not MPL and
 * EPL: their secondary licences have to be named by whoever first gave the part out.
 */
export const inheritingChains = ['CECILL-', 'EUPL-'] as const;

/** Pairs that the texts rule out although the general rules would let them pass. */
export const ruledOut: readonly Omit<NamedCompatibility, 'verdict'>[] = [
  { inbound: 'Apache-2.0', outbound: 'MPL-1.0 MPL-1.1' },
];
