/**
 * A source of facts about licences.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceSource, licenceSources } from '@osee/core/licences';
 *
 * const source: LicenceSource = licenceSources.osadl;
 * source.licence; // => 'CC-BY-4.0'
 * ```
 */
export interface LicenceSource {
  readonly title: string;
  readonly publisher: string;
  /** Where this copy was read; `null` where the address was not recorded. */
  readonly url: string | null;
  /** Day, year or version to which the facts belong. */
  readonly vintage: string;
  /** SPDX id as stated by the publisher; `null` where none is stated. */
  readonly licence: string | null;
  /** `data`: taken over under the licence. `facts`: only facts were read, no text or table is redistributed. */
  readonly use: 'data' | 'facts';
}

/**
 * The id of a source of facts about licences.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceSourceId } from '@osee/core/licences';
 *
 * const id: LicenceSourceId = 'spdx';
 * ```
 */
export type LicenceSourceId =
  | 'spdx'
  | 'texts'
  | 'steward-pages'
  | 'osadl'
  | 'eupl-appendix'
  | 'fsf'
  | 'dpga'
  | 'open-definition'
  | 'jla'
  | 'jlc'
  | 'gnu-guide'
  | 'wheeler'
  | 'libraries-io'
  | 'reclicense'
  | 'editors';

/**
 * Every source of facts about licences.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceSources } from '@osee/core/licences';
 *
 * licenceSources.dpga.vintage; // => '2024-08-19'
 * ```
 */
export const licenceSources: Readonly<Record<LicenceSourceId, LicenceSource>> = {
  spdx: {
    title: 'SPDX License List, through spdx-license-list, spdx-license-ids and spdx-exceptions',
    publisher: 'SPDX, Linux Foundation; S. Sorhus, J. Holmes, K. E. Mitchell',
    url: 'https://www.npmjs.com/package/spdx-license-list',
    vintage: 'spdx-license-list 6.12.0, spdx-license-ids 3.0.24, spdx-exceptions 2.5.0',
    licence: 'CC0-1.0 AND CC-BY-3.0',
    use: 'data',
  },
  texts: {
    title: 'The texts of the licences, as the SPDX License List holds them',
    publisher: 'the stewards of the licences',
    url: 'https://spdx.org/licenses/',
    vintage: 'spdx-license-list 6.12.0',
    licence: null,
    use: 'facts',
  },
  'steward-pages': {
    title:
      'Pages on IODL, GODL India, KOGL, Licence Ouverte 1.0, the languages of the EUPL, and ShareAlike compatibility',
    publisher: 'the stewards of the licences, Wikipedia, Wikisource',
    url: null,
    vintage: 'stored copies, read in November 2026',
    licence: null,
    use: 'facts',
  },
  osadl: {
    title: 'OSADL licence compatibility matrix',
    publisher: 'Open Source Automation Development Lab (OSADL) eG and contributors',
    url: 'https://www.osadl.org/Access-to-raw-data.oss-compliance-raw-data-access.0.html',
    vintage: '2024-05-25',
    licence: 'CC-BY-4.0',
    use: 'data',
  },
  'eupl-appendix': {
    title: 'European Union Public Licence 1.0, 1.1 and 1.2, appendix on compatible licences',
    publisher: 'European Commission',
    url: 'https://joinup.ec.europa.eu/page/eupl-text-11-12',
    vintage: '2017',
    licence: null,
    use: 'facts',
  },
  fsf: {
    title: 'FSF licence metadata (licenses-full.json) at commit 1c817a8',
    publisher: 'SPDX, from the licence list of the Free Software Foundation',
    url: 'https://github.com/spdx/fsf-api',
    vintage: 'commit 1c817a8',
    licence: null,
    use: 'facts',
  },
  dpga: {
    title: 'Accepted licences, page and nominee schema at commit a1d99f0',
    publisher: 'Digital Public Goods Alliance',
    url: 'https://github.com/DPGAlliance/publicgoods-candidates',
    vintage: '2024-08-19',
    licence: 'Unlicense',
    use: 'facts',
  },
  'open-definition': {
    title: 'Open Licenses Service, licenses.csv at commit 00c3a74',
    publisher: 'Open Knowledge Foundation',
    url: 'https://github.com/okfn/licenses',
    vintage: 'commit 00c3a74',
    licence: null,
    use: 'facts',
  },
  jla: {
    title: 'Joinup Licensing Assistant: dimensions of the comparison',
    publisher: 'European Commission',
    url: 'https://github.com/ec-europa/joinup-dev',
    vintage: '2021-11-15',
    licence: 'EUPL-1.2',
    use: 'facts',
  },
  jlc: {
    title: 'Joinup Licensing Assistant: compatibility checker, table of its test at commit 1f3f2cb',
    publisher: 'European Commission',
    url: 'https://github.com/ec-europa/joinup-dev',
    vintage: '2021-11-15',
    licence: 'EUPL-1.2',
    use: 'facts',
  },
  'gnu-guide': {
    title: 'A Quick Guide to GPLv3, drawing of compatible licences, through licomp-gnuguide',
    publisher: 'Free Software Foundation',
    url: 'https://github.com/hesa/licomp-gnuguide',
    vintage: 'commit 7706e6e',
    licence: 'CC-BY-ND-4.0',
    use: 'facts',
  },
  wheeler: {
    title: 'The Free-Libre / Open Source Software License Slide, through licomp-dwheeler',
    publisher: 'D. A. Wheeler',
    url: 'https://github.com/hesa/licomp-dwheeler',
    vintage: 'commit 52d4604',
    licence: null,
    use: 'facts',
  },
  'libraries-io': {
    title: 'license-compatibility, tests at commit 485158a',
    publisher: 'Libraries.io',
    url: 'https://github.com/librariesio/license-compatibility',
    vintage: '2018-03-29',
    licence: 'MIT',
    use: 'facts',
  },
  reclicense: {
    title: 'RecLicense, compatibility table at commit dd1fdf0',
    publisher: 'OSS Lab, Peking University',
    url: 'https://github.com/osslab-pku/RecLicense',
    vintage: '2026-04-26',
    licence: null,
    use: 'facts',
  },
  editors: {
    title: 'What the editors of this table concluded from the texts',
    publisher: 'OSEE',
    url: null,
    vintage: '2026-11',
    licence: 'CC-BY-4.0',
    use: 'data',
  },
};

/**
 * Which fact comes from which source, by member of a licence. Facts that no source gives are `unknown`.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceFieldSources } from '@osee/core/licences';
 *
 * licenceFieldSources.osi; // => ['spdx']
 * ```
 */
export const licenceFieldSources = {
  id: ['spdx', 'editors'],
  name: ['spdx', 'steward-pages'],
  aliases: ['editors'],
  url: ['spdx', 'steward-pages'],
  kinds: ['texts', 'open-definition', 'editors'],
  profile: ['texts', 'steward-pages', 'editors'],
  copyleft: ['texts', 'steward-pages', 'editors'],
  osi: ['spdx'],
  fsf: ['fsf'],
  openDefinition: ['open-definition'],
  dpg: ['dpga'],
  can: ['texts', 'jla'],
  must: ['texts', 'jla'],
  cannot: ['texts', 'jla'],
  patents: ['texts'],
  marks: ['texts'],
  law: ['texts'],
  venue: ['texts'],
  languages: ['texts', 'steward-pages'],
  laterVersions: ['texts'],
} as const satisfies Readonly<Record<string, readonly LicenceSourceId[]>>;
