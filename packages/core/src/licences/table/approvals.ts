/** The licence list of the Free Software Foundation, as the FSF API of the SPDX project gives it. */
export const fsfIds = {
  libre: `AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.0 Apache-1.1 Apache-2.0
    APSL-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSD-4-Clause BSL-1.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0
    CECILL-2.0 CECILL-B CECILL-C CPAL-1.0 CPL-1.0 ECL-2.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 FSFAP
    FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later GPL-2.0-only
    GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later HPND IJG Intel IPA IPL-1.0 ISC LGPL-2.1-only LGPL-2.1-or-later
    LGPL-3.0-only LGPL-3.0-or-later LPL-1.02 MIT MPL-1.1 MPL-2.0 MS-PL MS-RL NCSA Nokia ODbL-1.0 OFL-1.0 OFL-1.1
    OpenSSL OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.01 Python-2.0 QPL-1.0 RPSL-1.0 SGI-B-2.0 Sleepycat SMLNJ SPL-1.0
    Unlicense UPL-1.0 W3C WTFPL X11 XFree86-1.1 Zlib ZPL-2.0 ZPL-2.1`,
  'non-free': `APSL-1.0 Artistic-1.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-ND-1.0
    CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0 JSON NASA-1.3 Watcom-1.0`,
} as const;

/** Permissive licences with extra terms that the same list calls compatible with a version of the GNU GPL. */
export const fsfGplCompatible = {
  'gnu-2': 'Artistic-2.0 CC-BY-4.0 EUDatagrid IJG',
  'gnu-3': 'Apache-2.0 Artistic-2.0 CC-BY-4.0 ECL-2.0 EUDatagrid FTL IJG XFree86-1.1',
} as const;

/** The lists of the Digital Public Goods Alliance of 19 August 2024; deprecated ids read as `-only` and `-or-later`. */
export const dpgIds = {
  software: `0BSD AAL AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 APL-1.0 APSL-2.0 Artistic-1.0
    Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSL-1.0 CAL-1.0
    CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CNRI-Python CPAL-1.0 CPL-1.0 ECL-1.0 ECL-2.0
    EFL-1.0 EFL-2.0 Entessa EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.2 Fair Frameworx-1.0 GPL-2.0-only GPL-2.0-or-later
    GPL-3.0-only GPL-3.0-or-later HPND IPA IPL-1.0 ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 LPL-1.0 LPL-1.02 LPPL-1.3c MirOS MIT MIT-0 Motosoto
    MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MulanPSL-2.0 Multics NASA-1.3 Naumen NCSA NGPL
    Nokia NPOSL-3.0 NTP OCLC-2.0 OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGTSL OLDAP-2.8 OSET-PL-2.1 OSL-1.0 OSL-2.1
    OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SimPL-2.0 Sleepycat SPL-1.0
    UCL-1.0 Unicode-DFS-2015 Unicode-DFS-2016 Unlicense UPL-1.0 VSL-1.0 W3C Watcom-1.0 Xnet wxWindows Zlib ZPL-2.0`,
  content: `CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-US CC-BY-3.0-IGO CC-BY-4.0 CC-BY-NC-1.0
    CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
    CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5
    CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC0-1.0`,
  data: `CC-BY-3.0-IGO CC-BY-4.0 CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC0-1.0 ODbL-1.0 ODC-By-1.0 PDDL-1.0`,
} as const;

/** Where the page and the nominee schema of the same day differ: the schema allows it, the page does not list it. */
export const dpgSchemaOnly = 'OGL-UK-3.0';

/** Where the page lists it and the schema does not. */
export const dpgPageOnly = 'CC-BY-3.0-IGO CC-BY-NC-3.0-IGO CC-BY-NC-SA-3.0-IGO CC-BY-SA-3.0-IGO';

/** Conformant with the Open Definition, or rejected, as the licence service of the Open Knowledge Foundation says. */
export const openDefinitionIds = {
  approved: `CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 LAL-1.3 MirOS ODbL-1.0 ODC-By-1.0
    OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0 PDDL-1.0`,
  rejected: `CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0`,
} as const;

/** Versions that a later one of the table has replaced: they are judged, but not proposed for a new work. */
export const supersededIds = `AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 Apache-1.0 Apache-1.1 APSL-1.0 APSL-1.1 APSL-1.2 Artistic-1.0
  Artistic-1.0-cl8 Artistic-1.0-Perl BSD-4-Clause BSD-4-Clause-UC CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0
  CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK
  CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-PDDC CC-SA-1.0 CDDL-1.0
  CDLA-Permissive-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CERN-OHL-1.1 CERN-OHL-1.2 CPL-1.0 ECL-1.0 EFL-1.0 EPL-1.0
  EUPL-1.0 EUPL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GPL-1.0-only GPL-1.0-or-later
  IPL-1.0 LAL-1.2 LGPL-2.0-only LGPL-2.0-or-later LicenseRef-Licence-Ouverte-1.0 LPL-1.0 MPL-1.0 MPL-1.1 MulanPSL-1.0
  NLOD-1.0 OFL-1.0 OGL-UK-1.0 OGL-UK-2.0 OSL-1.0 OSL-2.0 OSL-2.1 PHP-3.0 RPL-1.1 SHL-0.5 Unicode-DFS-2015
  Unicode-DFS-2016 W3C-19980720 ZPL-2.0`;
