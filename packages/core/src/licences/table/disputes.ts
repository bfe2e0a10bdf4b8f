/** Published checkers and charts whose answers differ from the matrix somewhere. */
export type OtherChecker = 'jlc' | 'gnu-guide' | 'wheeler' | 'libraries-io' | 'reclicense';

/** A pair on which a published checker differs from the matrix, or on which it alone speaks, and what it says. Separate ids by blanks. */
export interface OtherAnswer {
  readonly checker: OtherChecker;
  readonly inbound: string;
  readonly outbound: string;
  readonly verdict: 'yes' | 'no' | 'conditional';
}

/**
 * Only pairs on which sources are known to differ, or which no other source has, are held; the rest of those checkers is not. `jlc` is the Joinup
 * Licensing Assistant of the European Commission.
 */
export const otherAnswers: readonly OtherAnswer[] = [
  {
    checker: 'jlc',
    inbound: 'Apache-2.0',
    outbound: `CECILL-2.0 CECILL-2.1 CPL-1.0 EUPL-1.1 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later LGPL-2.1-only
      LiLiQ-Rplus-1.1 OSL-3.0`,
    verdict: 'yes',
  },
  { checker: 'jlc', inbound: 'EUPL-1.1 EUPL-1.2', outbound: 'CPL-1.0 EPL-2.0', verdict: 'yes' },
  { checker: 'jlc', inbound: 'EUPL-1.1', outbound: 'AGPL-3.0-only GPL-3.0-only', verdict: 'yes' },
  { checker: 'jlc', inbound: 'EUPL-1.2', outbound: 'EUPL-1.1', verdict: 'yes' },
  { checker: 'jlc', inbound: 'CPL-1.0', outbound: 'EPL-2.0', verdict: 'conditional' },
  { checker: 'gnu-guide', inbound: 'LGPL-2.1-only', outbound: 'LGPL-3.0-only', verdict: 'yes' },
  { checker: 'wheeler', inbound: 'GPL-3.0-only GPL-3.0-or-later', outbound: 'AGPL-3.0-only', verdict: 'yes' },
  { checker: 'wheeler', inbound: 'LGPL-3.0-only', outbound: 'GPL-3.0-or-later', verdict: 'yes' },
  { checker: 'libraries-io', inbound: 'LGPL-2.0-only', outbound: 'MIT', verdict: 'yes' },
  { checker: 'libraries-io', inbound: 'GPL-3.0-or-later', outbound: 'LGPL-2.1-or-later', verdict: 'yes' },
  {
    checker: 'reclicense',
    inbound: 'Artistic-2.0',
    outbound: 'LGPL-2.1-only LGPL-2.1-or-later',
    verdict: 'no',
  },
  { checker: 'reclicense', inbound: 'BSD-4-Clause Zlib', outbound: 'MS-PL', verdict: 'no' },
  { checker: 'reclicense', inbound: 'MPL-2.0', outbound: 'EUPL-1.2', verdict: 'no' },
];
