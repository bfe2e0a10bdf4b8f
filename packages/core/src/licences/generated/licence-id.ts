// Written by scripts/build-id-types.ts; do not edit by hand.

/**
 * The SPDX id of a licence of the table; more licences exist than the table holds.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceId } from '@osee/core/licences';
 *
 * const id: LicenceId = 'EUPL-1.2';
 * ```
 */
export type LicenceId =
  | '0BSD' | 'AAL' | 'AFL-1.1' | 'AFL-1.2' | 'AFL-2.0' | 'AFL-2.1' | 'AFL-3.0' | 'AGPL-3.0-only'
  | 'AGPL-3.0-or-later' | 'ALGLIB-Documentation' | 'APL-1.0' | 'APSL-1.0' | 'APSL-1.1' | 'APSL-1.2' | 'APSL-2.0' | 'Apache-1.0'
  | 'Apache-1.1' | 'Apache-2.0' | 'Artistic-1.0' | 'Artistic-1.0-Perl' | 'Artistic-1.0-cl8' | 'Artistic-2.0' | 'BSD-1-Clause' | 'BSD-2-Clause'
  | 'BSD-2-Clause-Patent' | 'BSD-3-Clause' | 'BSD-3-Clause-LBNL' | 'BSD-3-Clause-Open-MPI' | 'BSD-4-Clause' | 'BSD-4-Clause-UC' | 'BSD-Source-Code' | 'BSL-1.0'
  | 'BUSL-1.1' | 'Bitstream-Vera' | 'BlueOak-1.0.0' | 'C-UDA-1.0' | 'CAL-1.0' | 'CAL-1.0-Combined-Work-Exception' | 'CATOSL-1.1' | 'CC-BY-1.0'
  | 'CC-BY-2.0' | 'CC-BY-2.5' | 'CC-BY-2.5-AU' | 'CC-BY-3.0' | 'CC-BY-3.0-AT' | 'CC-BY-3.0-AU' | 'CC-BY-3.0-DE' | 'CC-BY-3.0-IGO'
  | 'CC-BY-3.0-NL' | 'CC-BY-3.0-US' | 'CC-BY-4.0' | 'CC-BY-NC-1.0' | 'CC-BY-NC-2.0' | 'CC-BY-NC-2.5' | 'CC-BY-NC-3.0' | 'CC-BY-NC-3.0-DE'
  | 'CC-BY-NC-3.0-IGO' | 'CC-BY-NC-4.0' | 'CC-BY-NC-ND-1.0' | 'CC-BY-NC-ND-2.0' | 'CC-BY-NC-ND-2.5' | 'CC-BY-NC-ND-3.0' | 'CC-BY-NC-ND-3.0-DE' | 'CC-BY-NC-ND-3.0-IGO'
  | 'CC-BY-NC-ND-4.0' | 'CC-BY-NC-SA-1.0' | 'CC-BY-NC-SA-2.0' | 'CC-BY-NC-SA-2.0-DE' | 'CC-BY-NC-SA-2.0-FR' | 'CC-BY-NC-SA-2.0-UK' | 'CC-BY-NC-SA-2.5' | 'CC-BY-NC-SA-3.0'
  | 'CC-BY-NC-SA-3.0-DE' | 'CC-BY-NC-SA-3.0-IGO' | 'CC-BY-NC-SA-4.0' | 'CC-BY-ND-1.0' | 'CC-BY-ND-2.0' | 'CC-BY-ND-2.5' | 'CC-BY-ND-3.0' | 'CC-BY-ND-3.0-DE'
  | 'CC-BY-ND-4.0' | 'CC-BY-SA-1.0' | 'CC-BY-SA-2.0' | 'CC-BY-SA-2.0-UK' | 'CC-BY-SA-2.1-JP' | 'CC-BY-SA-2.5' | 'CC-BY-SA-3.0' | 'CC-BY-SA-3.0-AT'
  | 'CC-BY-SA-3.0-DE' | 'CC-BY-SA-3.0-IGO' | 'CC-BY-SA-4.0' | 'CC-PDDC' | 'CC-PDM-1.0' | 'CC-SA-1.0' | 'CC0-1.0' | 'CDDL-1.0'
  | 'CDDL-1.1' | 'CDLA-Permissive-1.0' | 'CDLA-Permissive-2.0' | 'CDLA-Sharing-1.0' | 'CECILL-1.0' | 'CECILL-1.1' | 'CECILL-2.0' | 'CECILL-2.1'
  | 'CECILL-B' | 'CECILL-C' | 'CERN-OHL-1.1' | 'CERN-OHL-1.2' | 'CERN-OHL-P-2.0' | 'CERN-OHL-S-2.0' | 'CERN-OHL-W-2.0' | 'CNRI-Python'
  | 'CPAL-1.0' | 'CPL-1.0' | 'CUA-OPL-1.0' | 'Community-Spec-1.0' | 'D-FSL-1.0' | 'DL-DE-BY-2.0' | 'DL-DE-ZERO-2.0' | 'ECL-1.0'
  | 'ECL-2.0' | 'EFL-1.0' | 'EFL-2.0' | 'EPL-1.0' | 'EPL-2.0' | 'EUDatagrid' | 'EUPL-1.0' | 'EUPL-1.1'
  | 'EUPL-1.2' | 'Elastic-2.0' | 'Entessa' | 'FSFAP' | 'FSFUL' | 'FSFULLR' | 'FSFULLRWD' | 'FTL'
  | 'Fair' | 'Frameworx-1.0' | 'GFDL-1.1-only' | 'GFDL-1.1-or-later' | 'GFDL-1.2-only' | 'GFDL-1.2-or-later' | 'GFDL-1.3-only' | 'GFDL-1.3-or-later'
  | 'GPL-1.0-only' | 'GPL-1.0-or-later' | 'GPL-2.0-only' | 'GPL-2.0-or-later' | 'GPL-3.0-only' | 'GPL-3.0-or-later' | 'HPND' | 'Hippocratic-2.1'
  | 'IBM-pibs' | 'ICU' | 'IJG' | 'IPA' | 'IPL-1.0' | 'ISC' | 'ImageMagick' | 'Info-ZIP'
  | 'Intel' | 'JSON' | 'Jam' | 'JasPer-2.0' | 'LAL-1.2' | 'LAL-1.3' | 'LGPL-2.0-only' | 'LGPL-2.0-or-later'
  | 'LGPL-2.1-only' | 'LGPL-2.1-or-later' | 'LGPL-3.0-only' | 'LGPL-3.0-or-later' | 'LPL-1.0' | 'LPL-1.02' | 'LPPL-1.3c' | 'LiLiQ-P-1.1'
  | 'LiLiQ-R-1.1' | 'LiLiQ-Rplus-1.1' | 'Libpng' | 'LicenseRef-GODL-India' | 'LicenseRef-IODL-2.0' | 'LicenseRef-KOGL-1' | 'LicenseRef-KOGL-2' | 'LicenseRef-KOGL-3'
  | 'LicenseRef-KOGL-4' | 'LicenseRef-Licence-Ouverte-1.0' | 'LicenseRef-proprietary' | 'LicenseRef-scancode-info-zip-2003-05' | 'LicenseRef-scancode-ppp' | 'MIT' | 'MIT-0' | 'MIT-CMU'
  | 'MIT-Modern-Variant' | 'MPL-1.0' | 'MPL-1.1' | 'MPL-2.0' | 'MPL-2.0-no-copyleft-exception' | 'MS-PL' | 'MS-RL' | 'Minpack'
  | 'MirOS' | 'Motosoto' | 'MulanPSL-1.0' | 'MulanPSL-2.0' | 'Multics' | 'NASA-1.3' | 'NBPL-1.0' | 'NCSA'
  | 'NGPL' | 'NIST-PD' | 'NIST-PD-fallback' | 'NIST-Software' | 'NLOD-1.0' | 'NLOD-2.0' | 'NPOSL-3.0' | 'NTP'
  | 'Naumen' | 'Nokia' | 'O-UDA-1.0' | 'OCLC-2.0' | 'ODC-By-1.0' | 'ODbL-1.0' | 'OFL-1.0' | 'OFL-1.1'
  | 'OFL-1.1-RFN' | 'OFL-1.1-no-RFN' | 'OGDL-Taiwan-1.0' | 'OGL-Canada-2.0' | 'OGL-UK-1.0' | 'OGL-UK-2.0' | 'OGL-UK-3.0' | 'OGTSL'
  | 'OLDAP-2.8' | 'OLFL-1.3' | 'OPL-UK-3.0' | 'OSC-1.0' | 'OSET-PL-2.1' | 'OSL-1.0' | 'OSL-2.0' | 'OSL-2.1'
  | 'OSL-3.0' | 'OpenSSL' | 'PDDL-1.0' | 'PHP-3.0' | 'PHP-3.01' | 'PolyForm-Noncommercial-1.0.0' | 'PolyForm-Small-Business-1.0.0' | 'PostgreSQL'
  | 'Python-2.0' | 'QPL-1.0' | 'Qhull' | 'RPL-1.1' | 'RPL-1.5' | 'RPSL-1.0' | 'RSA-MD' | 'RSCPL'
  | 'SGI-B-2.0' | 'SHL-0.5' | 'SHL-0.51' | 'SISSL' | 'SMLNJ' | 'SPL-1.0' | 'SSH-OpenSSH' | 'SSH-short'
  | 'SSPL-1.0' | 'Saxpath' | 'SimPL-2.0' | 'Sleepycat' | 'SunPro' | 'TAPR-OHL-1.0' | 'UCL-1.0' | 'UPL-1.0'
  | 'Unicode-3.0' | 'Unicode-DFS-2015' | 'Unicode-DFS-2016' | 'Unlicense' | 'VSL-1.0' | 'W3C' | 'W3C-19980720' | 'W3C-20150513'
  | 'WTFPL' | 'Watcom-1.0' | 'WordNet' | 'X11' | 'XFree86-1.1' | 'Xnet' | 'ZPL-2.0' | 'ZPL-2.1'
  | 'Zlib' | 'blessing' | 'bzip2-1.0.5' | 'bzip2-1.0.6' | 'curl' | 'etalab-2.0' | 'libpng-2.0' | 'libtiff'
  | 'wxWindows' | 'zlib-acknowledgement';
