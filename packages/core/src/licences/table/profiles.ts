/**
 * What a licence asks for, in kind. An id stands in one list at most; one that stands in none has not been read for
 * this table. Read in the texts of the SPDX License List.
 */
export const profileIds = {
  'public-domain': `0BSD blessing CC-PDDC CC-PDM-1.0 CC0-1.0 DL-DE-ZERO-2.0 MIT-0 NIST-PD PDDL-1.0 Unlicense WTFPL`,
  notice: `AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 ALGLIB-Documentation Apache-1.0 Apache-1.1 Apache-2.0
    Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Bitstream-Vera BlueOak-1.0.0 BSD-1-Clause
    BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSD-4-Clause
    BSD-4-Clause-UC BSD-Source-Code BSL-1.0 bzip2-1.0.5 bzip2-1.0.6 CECILL-B CERN-OHL-P-2.0 CNRI-Python curl
    ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 Entessa EUDatagrid Fair FSFAP FSFUL FSFULLR FSFULLRWD FTL HPND IBM-pibs ICU
    IJG ImageMagick Info-ZIP Intel ISC Jam JasPer-2.0 Libpng libpng-2.0 libtiff
    LicenseRef-scancode-info-zip-2003-05 LicenseRef-scancode-ppp LiLiQ-P-1.1 LPL-1.0 LPL-1.02 LPPL-1.3c Minpack
    MirOS MIT MIT-CMU MIT-Modern-Variant MS-PL MulanPSL-1.0 MulanPSL-2.0 Multics Naumen NBPL-1.0 NCSA
    NIST-PD-fallback NIST-Software NTP OGTSL OLDAP-2.8 OLFL-1.3 OpenSSL OSC-1.0 PHP-3.0 PHP-3.01 PostgreSQL
    Python-2.0 Qhull RSA-MD Saxpath SGI-B-2.0 SHL-0.5 SHL-0.51 SMLNJ SSH-OpenSSH SSH-short SunPro Unicode-3.0
    Unicode-DFS-2015 Unicode-DFS-2016 UPL-1.0 VSL-1.0 W3C W3C-19980720 W3C-20150513 WordNet X11 XFree86-1.1 Xnet
    Zlib zlib-acknowledgement ZPL-2.0 ZPL-2.1`,
  attribution: `CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE
    CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0
    CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 DL-DE-BY-2.0 etalab-2.0
    LicenseRef-GODL-India LicenseRef-IODL-2.0 LicenseRef-KOGL-1 LicenseRef-KOGL-2 LicenseRef-Licence-Ouverte-1.0
    NLOD-1.0 NLOD-2.0 O-UDA-1.0 ODC-By-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
    OPL-UK-3.0`,
  'share-alike': `CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
    CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
    CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO
    CC-BY-SA-4.0 CC-SA-1.0 CDLA-Sharing-1.0 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later
    GFDL-1.3-only GFDL-1.3-or-later LAL-1.2 LAL-1.3 ODbL-1.0`,
  'no-derivatives': `CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
    CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE
    CC-BY-ND-4.0 LicenseRef-KOGL-3 LicenseRef-KOGL-4`,
  'file-copyleft': `APSL-1.0 APSL-1.1 APSL-1.2 CATOSL-1.1 CDDL-1.0 CDDL-1.1 CPL-1.0 CUA-OPL-1.0 EPL-1.0 EPL-2.0
    IPL-1.0 LiLiQ-R-1.1 Motosoto MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-RL NASA-1.3 Nokia
    OSET-PL-2.1 RSCPL SPL-1.0`,
  'library-copyleft': `CECILL-C CERN-OHL-W-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later
    LGPL-3.0-only LGPL-3.0-or-later wxWindows`,
  'work-copyleft': `CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-S-2.0 D-FSL-1.0
    GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later IPA LiLiQ-Rplus-1.1
    NGPL OFL-1.0 OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN SimPL-2.0 Sleepycat TAPR-OHL-1.0`,
  'network-copyleft': `AGPL-3.0-only AGPL-3.0-or-later APSL-2.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CPAL-1.0
    EUPL-1.0 EUPL-1.1 EUPL-1.2 NPOSL-3.0 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 RPL-1.1 RPL-1.5 RPSL-1.0 UCL-1.0
    Watcom-1.0`,
  /** Not open: some use or some user is excluded. `LicenseRef-proprietary` stands for any closed licence. */
  restricted: `BUSL-1.1 Elastic-2.0 Hippocratic-2.1 JSON LicenseRef-proprietary PolyForm-Noncommercial-1.0.0
    PolyForm-Small-Business-1.0.0 SSPL-1.0`,
  /** In the table, but their reach was not read closely enough to judge by. */
  unread: `APL-1.0 C-UDA-1.0 Community-Spec-1.0 Frameworx-1.0 OCLC-2.0 QPL-1.0 SISSL`,
} as const;
