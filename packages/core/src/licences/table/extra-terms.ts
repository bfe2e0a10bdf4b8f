/**
 * Terms of permissive licences beyond keeping the notice, in so far as other licences refuse them. A licence without
 * an entry adds nothing that a copyleft licence refuses.
 */
export const extraTermIds = {
  /** Thanks or credits beyond the copyright notice, in advertising or in documentation. */
  acknowledgement: `AAL Apache-1.0 Apache-1.1 BSD-4-Clause BSD-4-Clause-UC CECILL-B Entessa FTL zlib-acknowledgement`,
  /** A chosen law. */
  'governing-law': `CNRI-Python Python-2.0`,
  /** A name that has to be changed, or credits, which the GNU licences refuse. */
  naming: `Minpack PHP-3.0 PHP-3.01`,
  /** Credits that version 3 of the GNU licences accepts. */
  'end-user-credits': `XFree86-1.1`,
  /** Credits that the GNU licences accept. */
  credits: `IJG`,
  /** An end of the licence for those who sue over patents. */
  'patent-retaliation': `Apache-2.0 ECL-2.0 MulanPSL-1.0 MulanPSL-2.0 OLFL-1.3`,
  /** Parts stay under this licence in source form. */
  'keeps-licence': `MS-PL OpenSSL`,
  /** Other terms on which copyleft licences have not been compared here. */
  other: `AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0
    Bitstream-Vera CERN-OHL-P-2.0 ECL-1.0 EUDatagrid ImageMagick Info-ZIP Jam LiLiQ-P-1.1 LPL-1.0 LPL-1.02 LPPL-1.3c
    Multics Naumen NBPL-1.0 OGTSL Qhull RSA-MD SHL-0.5 SHL-0.51 Unicode-DFS-2015 VSL-1.0 WordNet`,
} as const;

/** Which groups of copyleft licences refuse which of these terms as further restrictions. */
export const refusedTerms = {
  'gnu-2': 'acknowledgement governing-law naming end-user-credits patent-retaliation keeps-licence',
  'gnu-3': 'acknowledgement governing-law naming keeps-licence',
  eupl: 'acknowledgement governing-law end-user-credits credits',
} as const;

/**
 * Copyleft licences into which parts with such terms may go: the Joinup Licensing Assistant lets them, and the texts
 * refuse no further terms.
 */
export const acceptedTerms = {
  'patent-retaliation': 'CECILL-2.0 CECILL-2.1 LiLiQ-Rplus-1.1',
} as const;
