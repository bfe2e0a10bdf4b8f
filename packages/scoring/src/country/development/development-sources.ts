import { developmentSourceTexts as texts } from './source-texts.ts';

/**
 * What to know of a source of public figures before one uses them.
 *
 * @category development
 * @example
 * ```ts
 * import { type DevelopmentSource, developmentSources } from '@osee/scoring/country';
 *
 * const source: DevelopmentSource | undefined = developmentSources.find(({ id }) => id === 'gtmi');
 * source?.licence; // => 'CC-BY-4.0'
 * ```
 */
export interface DevelopmentSource {
  readonly id: string;
  /** The name as its publisher writes it. */
  readonly name: string;
  readonly publisher: string;
  /** What its figures stand for. */
  readonly proxies: string;
  /** How many countries or economies it had, and in which years, when it was looked at; `null`: not looked at. */
  readonly size: string | null;
  /** SPDX id, or the words of its publisher; `null`: the terms were not read. */
  readonly licence: string | null;
  /** Whether its terms let others hand the figures on; `unknown` where they were not read. */
  readonly redistribution: 'allowed' | 'not-allowed' | 'unknown';
  /** What to be careful about; `null`: nothing known. */
  readonly caution: string | null;
}

type Facts = Pick<DevelopmentSource, 'name' | 'publisher' | 'licence' | 'redistribution'>;

const source = (id: string, facts: Facts): DevelopmentSource => {
  const words: Readonly<Record<string, string>> = texts;
  return {
    id,
    ...facts,
    proxies: words[`source.${id}.proxies`] ?? '',
    size: words[`source.${id}.size`] ?? null,
    caution: words[`source.${id}.caution`] ?? null,
  };
};

const free = 'allowed' as const;
const unread = { licence: null, redistribution: 'unknown' } as const;

const build = (): readonly DevelopmentSource[] => [
  source('gtmi', {
    name: 'GovTech Maturity Index',
    publisher: 'World Bank',
    licence: 'CC-BY-4.0',
    redistribution: free,
  }),
  source('hdi', {
    name: 'Human Development Index',
    publisher: 'UNDP',
    licence: 'CC-BY-3.0-IGO',
    redistribution: free,
  }),
  source('egdi', { name: 'E-Government Development Index', publisher: 'UN DESA', ...unread }),
  source('odin', {
    name: 'Open Data Inventory',
    publisher: 'Open Data Watch',
    licence: 'CC-BY-4.0',
    redistribution: free,
  }),
  source('dpi-map', { name: 'DPI Map', publisher: 'dpimap.org', ...unread }),
  source('innovation-graph', {
    name: 'Innovation Graph',
    publisher: 'GitHub',
    licence: 'CC0-1.0',
    redistribution: free,
  }),
  source('wdi', {
    name: 'World Development Indicators',
    publisher: 'World Bank',
    licence: 'CC-BY-4.0',
    redistribution: free,
  }),
  source('odm', {
    name: 'Open Data Maturity',
    publisher: 'European Commission, data.europa.eu',
    licence: 'CC-BY-4.0',
    redistribution: free,
  }),
  source('ddc', {
    name: 'Digital Development Compass',
    publisher: 'UNDP',
    licence: 'AGPL-3.0',
    redistribution: 'not-allowed',
  }),
  source('dgi', { name: 'Digital Government Index', publisher: 'OECD', ...unread }),
  source('gci', {
    name: 'Global Cybersecurity Index',
    publisher: 'ITU',
    licence: 'non-commercial',
    redistribution: 'not-allowed',
  }),
  source('idi', {
    name: 'ICT Development Index',
    publisher: 'ITU',
    licence: 'CC-BY-NC-SA-3.0-IGO',
    redistribution: 'not-allowed',
  }),
  source('dpg-registry', {
    name: 'DPG Registry',
    publisher: 'Digital Public Goods Alliance',
    ...unread,
  }),
];

/**
 * The public sources that were looked at for the assessment of a country, those of `developmentModel` and others. The
 * package has no figures of theirs; `redistribution` says which ones may be handed on with an assessment.
 *
 * @category development
 * @example
 * ```ts
 * import { developmentSources } from '@osee/scoring/country';
 *
 * developmentSources.filter(({ redistribution }) => redistribution === 'not-allowed').map(({ id }) => id);
 * // => ['ddc', 'gci', 'idi']
 * ```
 */
export const developmentSources: readonly DevelopmentSource[] = /* #__PURE__ */ build();
