/** Which law a licence names. ISO 3166 codes; `licensor` is the law of the licensor's seat, `protection` that of the place. */
export const lawIds = {
  'licensor-eu': 'EUPL-1.0 EUPL-1.1 EUPL-1.2',
  licensor: `AFL-2.0 AFL-2.1 AFL-3.0 NPOSL-3.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0
    UCL-1.0`,
  defendant: 'MPL-2.0 MPL-2.0-no-copyleft-exception OSET-PL-2.1',
  protection: 'ODbL-1.0',
  named: 'APL-1.0 CDDL-1.0 CDDL-1.1',
  DE: 'D-FSL-1.0 OLFL-1.3',
  FI: 'Nokia',
  FR: 'CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C etalab-2.0 LAL-1.2 LAL-1.3',
  'GB-EAW': 'OPL-UK-3.0',
  JP: 'IPA',
  NO: 'NLOD-1.0 NLOD-2.0 QPL-1.0',
  TW: 'OGDL-Taiwan-1.0',
  'CA-ON': 'OGL-Canada-2.0',
  'CA-QC': 'LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1',
  'US-CA': `APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 CPAL-1.0 CUA-OPL-1.0 MPL-1.0 MPL-1.1 Python-2.0 RSCPL SISSL SPL-1.0
    Watcom-1.0`,
  'US-CO': 'RPL-1.5',
  'US-NY': 'CATOSL-1.1 CPL-1.0 EPL-1.0 IPL-1.0 LPL-1.02',
  'US-OH': 'OCLC-2.0',
  'US-VA': 'CNRI-Python',
  'US-WA': 'RPSL-1.0',
} as const;

/** Licences written for the publishers of one country alone, by ISO 3166 code. */
export const publisherIds = {
  GB: 'OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0',
} as const;

/** Licences whose whole text was searched for a law or a court and has none. */
export const lawNotNamed = `0BSD Apache-1.1 Apache-2.0 BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent
  BSD-3-Clause BSL-1.0 ECL-2.0 EPL-2.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later ISC LGPL-2.0-only
  LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later MIT MIT-0 MS-PL MS-RL NCSA PostgreSQL UPL-1.0 X11 Zlib`;

/** Where one goes to court: of the licensor, of the defendant, or a named place. */
export const venueIds = {
  licensor: `AFL-2.0 AFL-2.1 AFL-3.0 EUPL-1.0 EUPL-1.1 EUPL-1.2 NLOD-1.0 NLOD-2.0 NPOSL-3.0 OSL-1.0 OSL-2.0 OSL-2.1
    OSL-3.0 UCL-1.0`,
  defendant: 'MPL-2.0 MPL-2.0-no-copyleft-exception OSET-PL-2.1',
  'CA-QC': 'LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1',
  'FR-75': 'CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C',
  'NO-03': 'QPL-1.0',
} as const;

/** Texts with legal force in other languages than English alone, by BCP 47 tag. */
export const languageIds = {
  de: 'DL-DE-BY-2.0 DL-DE-ZERO-2.0 OSC-1.0',
  'de en': 'D-FSL-1.0',
  fr: 'CECILL-1.0 CECILL-1.1 etalab-2.0 LAL-1.2 LAL-1.3 LicenseRef-Licence-Ouverte-1.0 LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1',
  'en fr': 'CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C',
  it: 'LicenseRef-IODL-2.0',
  ko: 'LicenseRef-KOGL-1 LicenseRef-KOGL-2 LicenseRef-KOGL-3 LicenseRef-KOGL-4',
  'en zh': 'MulanPSL-1.0 MulanPSL-2.0 OGDL-Taiwan-1.0',
  'bg cs da de el en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv': 'EUPL-1.2',
  'bg cs da de el en es et fi fr hu it lt lv mt nl pl pt ro sk sl sv': 'EUPL-1.1',
} as const;
