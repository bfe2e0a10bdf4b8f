import { canonicalLocale, partsOfLocale } from './locale-tag.ts';

/** How a language writes numbers, lists and dates. */
export interface Conventions {
  readonly decimal: string;
  readonly group: string;
  /** The fewest digits before the first group: 2 keeps four digits together. */
  readonly minimumGroup: 1 | 2;
  /** What stands between a number and the sign for per cent. */
  readonly percent: string;
  /** What stands between the items of a list, and before the last one. */
  readonly comma: string;
  readonly and: (next: string) => string;
  readonly months: readonly string[];
  /** `day` is a number, `month` a name; `null` where only the month is known. */
  readonly date: (day: number | null, month: string, year: string) => string;
}

const narrow = '\u202F';
const fixed = '\u00A0';

const plain = (day: number | null, month: string, year: string): string =>
  day === null ? `${month} ${year}` : `${day} ${month} ${year}`;

const withDe = (day: number | null, month: string, year: string): string =>
  day === null ? `${month} de ${year}` : `${day} de ${month} de ${year}`;

/**
 * The languages that are held. They are decisions of this project, after `docs/guides/languages.md`: nothing is taken
 * from the machine, whose tables change from one version to the next.
 */
const held: Readonly<Record<string, Conventions>> = {
  en: {
    decimal: '.',
    group: ',',
    minimumGroup: 1,
    percent: '',
    comma: ', ',
    and: () => ' and ',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    date: plain,
  },
  fr: {
    decimal: ',',
    group: narrow,
    minimumGroup: 1,
    percent: fixed,
    comma: ', ',
    and: () => ' et ',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    date: (day, month, year) => (day === 1 ? `1er ${month} ${year}` : plain(day, month, year)),
  },
  es: {
    decimal: ',',
    group: narrow,
    minimumGroup: 2,
    percent: fixed,
    comma: ', ',
    // "y" becomes "e" before the sound i, and stays before a diphthong as in "hielo".
    and: (next) => (/^h?[ií](?![aeoáéó])/iu.test(next) ? ' e ' : ' y '),
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    date: withDe,
  },
  pt: {
    decimal: ',',
    group: narrow,
    minimumGroup: 1,
    percent: '',
    comma: ', ',
    and: () => ' e ',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
      ' ',
    ),
    date: withDe,
  },
  ar: {
    decimal: '.',
    group: ',',
    minimumGroup: 1,
    percent: '',
    comma: ' و',
    and: () => ' و',
    months:
      'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر'.split(
        '|',
      ),
    date: plain,
  },
};

/** For every other language: signs that are read everywhere, and dates as they are stored. */
const neutral: Conventions = {
  decimal: '.',
  group: narrow,
  minimumGroup: 2,
  percent: fixed,
  comma: ', ',
  and: () => ', ',
  months: [],
  date: plain,
};

/** The conventions of the language of a tag, whatever its region. */
export const conventionsOf = (locale: string): Conventions => {
  const { language } = partsOfLocale(canonicalLocale(locale));
  return (Object.hasOwn(held, language) ? held[language] : undefined) ?? neutral;
};
