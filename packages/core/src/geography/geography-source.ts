/**
 * How the data of a source came to be known. `read`: the publisher's own data or a copy of it was read. `reported`:
 * others report what the publisher decided; the publisher's own table or text was not seen. `inferred`: no document says
 * it; it was concluded from others.
 *
 * @category countries
 * @example
 * ```ts
 * import { geographySources, type SourceBasis } from '@osee/core/geography';
 *
 * const basis: SourceBasis = geographySources['world-bank-fy2027-reported'].basis;
 * basis; // => 'reported'
 * ```
 */
export type SourceBasis = 'read' | 'reported' | 'inferred';

/**
 * A source of the country data.
 *
 * @category countries
 * @example
 * ```ts
 * import { geographySources, type GeographySource } from '@osee/core/geography';
 *
 * const source: GeographySource = geographySources['world-bank-class-fy2026'];
 * source.licence; // => 'CC-BY-4.0'
 * ```
 */
export interface GeographySource {
  readonly title: string;
  /** Who made the data. */
  readonly publisher: string;
  /** Where this copy was read, with the revision of a repository; `null` where the address was not recorded. */
  readonly url: string | null;
  /** Day, month or year to which the data belongs. */
  readonly vintage: string;
  /** SPDX id as stated by the publisher of this copy; `null` where none is stated. */
  readonly licence: string | null;
  /**
   * `data`: the values were taken over under the licence. `facts`: only which country belongs where was read from a
   * work that is not redistributed here.
   */
  readonly use: 'data' | 'facts';
  readonly basis: SourceBasis;
  readonly note?: string;
}

/**
 * The id of a source of the country data.
 *
 * @category countries
 * @example
 * ```ts
 * import type { GeographySourceId } from '@osee/core/geography';
 *
 * const id: GeographySourceId = 'm49-2024';
 * ```
 */
export type GeographySourceId = keyof typeof geographySources;

/**
 * All sources of the country data, with vintage and licence.
 *
 * @category countries
 * @example
 * ```ts
 * import { geographySources } from '@osee/core/geography';
 *
 * geographySources['world-bank-class-fy2026'].vintage; // => '2025-07-02'
 * ```
 */
export const geographySources = /* #__PURE__ */ freezeEach({
  'm49-2024': {
    title: 'Standard country or area codes for statistical use (M49)',
    publisher: 'United Nations Statistics Division, as kept in datasets/country-codes',
    url: 'https://github.com/datasets/country-codes/blob/caa72d1/data/country-codes.csv',
    vintage: '2024-09',
    licence: 'PDDL-1.0',
    use: 'data',
    basis: 'read',
    note: 'The repository declares PDDL and warns that the rights of ISO in the codes are unclear. Its export flags 45 least developed countries; that column is not used.',
  },
  'unterm-2026': {
    title: 'Countries & Territories Taxonomy',
    publisher: 'OCHA Humanitarian Data Exchange, with the short names of UNTERM and the names of M49',
    url: 'https://github.com/OCHA-DAP/hdx-python-country/tree/b40de35',
    vintage: '2026-02',
    licence: 'MIT',
    use: 'data',
    basis: 'read',
    note: 'UN members are the countries with UNTERM names except Cook Islands, Niue, the Holy See and the State of Palestine; a list of 2022 agrees on all 193.',
  },
  'world-bank-class-fy2026': {
    title: 'World Bank country classification, fiscal year 2026 (CLASS)',
    publisher: 'World Bank',
    url: 'https://github.com/GPID-WB/Class/blob/81d5fcb/InputData/CLASS_FY2026.xlsx',
    vintage: '2025-07-02',
    licence: 'CC-BY-4.0',
    use: 'data',
    basis: 'read',
    note: 'In force from 1 July 2025 until 30 June 2026.',
  },
  'world-bank-oghist': {
    title: 'World Bank analytical classifications by year (OGHIST)',
    publisher: 'World Bank',
    url: 'https://databank.worldbank.org/data/download/site-content/OGHIST.xlsx',
    vintage: '2025-07-10',
    licence: 'CC-BY-4.0',
    use: 'data',
    basis: 'read',
    note: 'Used for FY2020 to FY2025 and for the income thresholds up to FY2026.',
  },
  'world-bank-fy2027-reported': {
    title: 'World Bank income groups of fiscal year 2027, as the changes against FY2026 are reported',
    publisher: 'Our World in Data (owid/etl, pull request 6369 of 1 July 2026) and Asian News International',
    url: 'https://github.com/owid/etl/pull/6369',
    vintage: '2026-07-03',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'In force from 1 July 2026 until 30 June 2027. Two accounts that do not depend on each other name the same changes; the table of the World Bank itself was not seen. Every economy that neither names has its group of FY2026.',
  },
  'oecd-dac-2024': {
    title: 'DAC List of ODA Recipients, notes',
    publisher: 'Organisation for Economic Co-operation and Development',
    url: 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',
    vintage: '2024-06-24',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'Says that the World Bank has left Venezuela unclassified since July 2021. The historical table of the World Bank has a blank there.',
  },
  'itu-idi-2024': {
    title: 'The ICT Development Index 2024, table 1',
    publisher: 'International Telecommunication Union',
    url: 'https://github.com/khailapvuong/middle-powers-mpapi/blob/583718f/data/raw/itu_idi_2024_report.txt',
    vintage: '2024',
    licence: 'CC-BY-NC-SA-3.0-IGO',
    use: 'facts',
    basis: 'read',
    note: 'Only the region of each country was read; no score and no text is redistributed.',
  },
  'nri-2020': {
    title: 'Network Readiness Index 2020, region column',
    publisher: 'Portulans Institute, as kept in undp/digital-development-compass',
    url: 'https://github.com/undp/digital-development-compass/blob/293e7a4/data/network_readiness_index.csv',
    vintage: '2020',
    licence: 'AGPL-3.0-only',
    use: 'facts',
    basis: 'read',
    note: 'Six countries only. Its regions equal those of the ITU for all 128 economies that both list.',
  },
  'itu-press-2024': {
    title: 'Announcement of the 194th Member State of the ITU',
    publisher: 'International Telecommunication Union',
    url: null,
    vintage: '2024-09-19',
    licence: null,
    use: 'facts',
    basis: 'read',
    note: 'Palau only.',
  },
  'tonga-mic-2020': {
    title: 'Page on the Pacific Member States of the ITU office for Asia and the Pacific',
    publisher: 'Ministry of Information and Communications of Tonga',
    url: null,
    vintage: '2020-05-29',
    licence: null,
    use: 'facts',
    basis: 'read',
    note: 'Fiji, Papua New Guinea, Nauru, Micronesia and Tuvalu.',
  },
  'cldr-48-pt': {
    title: 'Names of territories in Portuguese (pt-PT)',
    publisher: 'Unicode Consortium, CLDR 48',
    url: null,
    vintage: '2025-10',
    licence: 'Unicode-3.0',
    use: 'data',
    basis: 'read',
    note: 'As they come with the JavaScript engine. Eleven names follow the UN list in the other languages instead, and the Channel Islands, which are no territory of CLDR, have a name of this project.',
  },
  'inferred-itu-regions': {
    title: 'ITU regions of 14 UN members that no list that was read names',
    publisher: 'this project',
    url: null,
    vintage: '2026-11',
    licence: null,
    use: 'facts',
    basis: 'inferred',
    note: 'Concluded from where each lies and from the region of its neighbours, to be confirmed with the ITU.',
  },
  'undp-hdr-2023-24': {
    title: 'Human Development Report 2023/24, composite indices, region column',
    publisher: 'United Nations Development Programme',
    url: 'https://github.com/Ethanchu-bot/week4/tree/eda8b95',
    vintage: '2024',
    licence: 'CC-BY-3.0-IGO',
    use: 'data',
    basis: 'read',
    note: 'Bureaus follow from the region codes: an inference. Another table of UNDP agrees for 144 of 145 countries and differs for Djibouti.',
  },
  'un-ldc-bhutan-2023': {
    title: 'Notice that Bhutan left the list of least developed countries',
    publisher: 'United Nations Department of Economic and Social Affairs',
    url: 'https://un.org/development/desa/dpad/2023/bhutan-graduates-from-ldc-status',
    vintage: '2023-12-13',
    licence: null,
    use: 'facts',
    basis: 'read',
  },
  'un-ldc-sao-tome-2024': {
    title: 'Notice that Sao Tome and Principe left the list of least developed countries',
    publisher: 'United Nations Department of Economic and Social Affairs',
    url: 'https://policy.desa.un.org/themes/cdp-news-and-events/news/sao-tome-and-principe-graduated-from-ldc-status',
    vintage: '2024-12-13',
    licence: null,
    use: 'facts',
    basis: 'read',
  },
  'unga-ldc-2021': {
    title: 'Resolution on the graduation of Bangladesh, Lao PDR and Nepal (draft A/76/L.6/Rev.1)',
    publisher: 'United Nations General Assembly',
    url: 'https://bdnews24.com/bangladesh/2021/11/25/un-adopts-resolution-on-bangladeshs-graduation-from-ldc',
    vintage: '2021-11-24',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'Gives five years of preparation from 24 November 2021.',
  },
  'unga-ldc-solomon-2023': {
    title: 'Report that the General Assembly gave Solomon Islands three more years to prepare',
    publisher: 'Islands Business',
    url: 'https://islandsbusiness.com/news-break/solomon-islands-granted-three-years-ldc-graduation-extension-by-un/',
    vintage: '2023-08-25',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'Says 2024 to 2027. The day follows from the first one, 13 December 2024, which the notes of the DAC list of 2024 give.',
  },
  'unga-ldc-2024': {
    title: 'Report that the General Assembly set the graduation of Cambodia and Senegal (resolution 79/230)',
    publisher: 'Japan Cambodia Association, quoting The Phnom Penh Post',
    url: 'https://japan-cambodia.or.jp/about-cambodia/news/%e3%82%ab%e3%83%b3%e3%83%9c%e3%82%b8%e3%82%a2%e3%80%812029%e5%b9%b4%e3%81%ab%e5%be%8c%e7%99%ba%e9%96%8b%e7%99%ba%e9%80%94%e4%b8%8a%e5%9b%bd%e3%81%8b%e3%82%89%e3%80%8c%e5%8d%92%e6%a5%ad%e3%80%8d',
    vintage: '2024-12-19',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'Gives five years of preparation from 19 December 2024. The text of the resolution was not seen.',
  },
  'cdp-bangladesh-2026': {
    title: 'Report that the Committee for Development Policy supports a later graduation of Bangladesh',
    publisher: 'United News of Bangladesh',
    url: 'https://htsyndication.com/united-news-of-bangladesh/article/un-committee--positive--on-bangladesh-s-request-to-defer-ldc-graduation/100898143',
    vintage: '2026-06-02',
    licence: null,
    use: 'facts',
    basis: 'reported',
    note: 'The new day would be 24 November 2029. Whether the General Assembly agreed is not known here.',
  },
} as const satisfies Readonly<Record<string, GeographySource>>);

function freezeEach<Table extends Readonly<Record<string, object>>>(table: Table): Readonly<Table> {
  for (const entry of Object.values(table)) Object.freeze(entry);
  return Object.freeze(table);
}
