import { type LocaleParts, partsOfLocale } from './locale-tag.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * The languages that are usually written from right to left, by script, from the likely subtags of Unicode CLDR 48.
 * Every other language counts as written from left to right unless its tag names a script.
 */
const rightToLeftLanguages: readonly (readonly [script: string, languages: ReadonlySet<string>])[] = [
  [
    'Arab',
    /* #__PURE__ */ words(
      'acm acq acw acx adf aeb aec afb apc apd ar arq ars ary arz azb bal bej bft bgn bqi brh bsk ckb fa gbz glk gwc haz khw ks lah lki lrc lrk mzn ota pbt phr prd ps sd sdh skr trw ug ur',
    ),
  ],
  ['Hebr', /* #__PURE__ */ words('he yi lad jpr jrb')],
  ['Thaa', /* #__PURE__ */ words('dv')],
  ['Syrc', /* #__PURE__ */ words('syr aii syc tmr')],
  ['Nkoo', /* #__PURE__ */ words('nqo')],
  ['Mand', /* #__PURE__ */ words('mid myz')],
  ['Rohg', /* #__PURE__ */ words('rhg')],
  ['Samr', /* #__PURE__ */ words('sam smp')],
];

/** Languages that change their script from one region to another. */
const byRegion: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  az: { IQ: 'Arab', IR: 'Arab', RU: 'Cyrl' },
  ha: { CM: 'Arab', SD: 'Arab' },
  kk: { AF: 'Arab', CN: 'Arab', IR: 'Arab', MN: 'Arab' },
  ku: { IQ: 'Arab', IR: 'Arab', LB: 'Arab' },
  ky: { CN: 'Arab' },
  mn: { CN: 'Mong' },
  pa: { PK: 'Arab' },
  sd: { IN: 'Deva' },
  sr: { ME: 'Latn', RO: 'Latn', TR: 'Latn' },
  tg: { PK: 'Arab' },
  ug: { KZ: 'Cyrl', MN: 'Cyrl' },
  uz: { AF: 'Arab', CN: 'Cyrl' },
  yue: { CN: 'Hans' },
  zh: { HK: 'Hant', MO: 'Hant', TW: 'Hant' },
};

/** The usual script of the languages that others scripts are mistaken for. */
const usual: Readonly<Record<string, string>> = {
  az: 'Latn',
  en: 'Latn',
  es: 'Latn',
  fr: 'Latn',
  ha: 'Latn',
  kk: 'Cyrl',
  ku: 'Latn',
  ky: 'Cyrl',
  mn: 'Cyrl',
  pa: 'Guru',
  pt: 'Latn',
  ru: 'Cyrl',
  sr: 'Cyrl',
  tg: 'Cyrl',
  uz: 'Latn',
  yue: 'Hant',
  zh: 'Hans',
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The script that a region gives a language; `undefined` where it is the usual one. */
const scriptByRegion = ({ language, region }: LocaleParts): string | undefined => {
  const regions = own(byRegion, language);
  return regions && region !== undefined ? own(regions, region) : undefined;
};

/** Whether a language is written in more than one script, so that its script has to be told. */
export const isWrittenInSeveral = (language: string): boolean => Object.hasOwn(byRegion, language);

/** The script of a canonical tag: the one that it names, that of its region, or the usual one; '' when none is held. */
export const scriptOf = (canonical: string): string => {
  const parts = partsOfLocale(canonical);
  return (
    parts.script ??
    scriptByRegion(parts) ??
    own(usual, parts.language) ??
    rightToLeftLanguages.find(([, languages]) => languages.has(parts.language))?.[0] ??
    ''
  );
};
