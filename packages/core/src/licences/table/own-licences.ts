/** Licences that the SPDX list does not have, with a `LicenseRef-` of this project: id, name, the
 * address at which its terms were read; `null` where none was. */
export const ownLicences: readonly (readonly [id: string, name: string, url: string | null])[] = [
  [
    'LicenseRef-GODL-India',
    'Government Open Data License - India',
    'https://en.wikisource.org/wiki/Page:Government_Open_Data_License_(India).pdf/5',
  ],
  [
    'LicenseRef-IODL-2.0',
    'Italian Open Data License v2.0',
    'http://www.dati.gov.it/content/italian-open-data-license-domande-e-risposte',
  ],
  [
    'LicenseRef-KOGL-1',
    'Korea Open Government License, type 1',
    'https://www.kogl.or.kr/info/licenseTypeEn.do',
  ],
  [
    'LicenseRef-KOGL-2',
    'Korea Open Government License, type 2',
    'https://www.kogl.or.kr/info/licenseTypeEn.do',
  ],
  [
    'LicenseRef-KOGL-3',
    'Korea Open Government License, type 3',
    'https://www.kogl.or.kr/info/licenseTypeEn.do',
  ],
  [
    'LicenseRef-KOGL-4',
    'Korea Open Government License, type 4',
    'https://www.kogl.or.kr/info/licenseTypeEn.do',
  ],
  [
    'LicenseRef-Licence-Ouverte-1.0',
    'Licence Ouverte / Open Licence 1.0',
    'http://purl.org/NET/rdflicense/OL1.0',
  ],
  ['LicenseRef-proprietary', 'A licence that is not open', null],
  ['LicenseRef-scancode-info-zip-2003-05', 'Info-ZIP License, May 2003', null],
  ['LicenseRef-scancode-ppp', 'PPP License', null],
];
