/**
 * Writes the country tables of `@osee/core/geography` from the collected source files. Run by a maintainer when a
 * source changes: `node scripts/build-geography.ts <folder>`. The build of the packages does not need it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface CountryInput {
  readonly alpha2: string | null;
  readonly alpha3: string;
  readonly m49: string | null;
  readonly name: string;
  readonly wbIncomeGroup: string | null;
  readonly wbRegion: string | null;
  readonly wbLendingCategory: string | null;
  readonly unRegion: string | null;
  readonly unSubregion: string | null;
  readonly ituRegion: string | null;
  readonly ituRegionSource: string | null;
  readonly undpBureau: string | null;
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  readonly unMember: boolean;
}

/** What others report of the classification of a fiscal year: the thresholds, and the groups that changed. */
interface ReportedYear {
  readonly thresholdsUsd: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly changesAgainstFY2026: Readonly<Record<string, string>>;
}

type Names = Readonly<Record<string, Readonly<Record<string, { short: string | null; m49: string }>>>>;

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const fiscalYears = ['FY20', 'FY21', 'FY22', 'FY23', 'FY24', 'FY25', 'FY26'];
/** The World Bank lists these economies in these years and gives them no group; its history leaves the cell blank. */
const unclassified: Readonly<Record<string, readonly string[]>> = { VEN: ['FY22', 'FY23', 'FY24', 'FY25'] };
/** UN members in no list of ITU regions that was read: told from where they lie and from the region of their neighbours. */
const inferredItuRegions: Readonly<Record<string, string>> = {
  ATG: 'Americas',
  BLZ: 'Americas',
  CAF: 'Africa',
  CUB: 'Americas',
  ERI: 'Africa',
  GUY: 'Americas',
  HTI: 'Americas',
  MHL: 'Asia-Pacific',
  NER: 'Africa',
  PRK: 'Asia-Pacific',
  SDN: 'Arab States',
  SLB: 'Asia-Pacific',
  SSD: 'Africa',
  TKM: 'CIS',
};
const header = '// Written by scripts/build-geography.ts; do not edit by hand.\n';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder of the source files as the only argument.');
const target = join(import.meta.dirname, '../packages/core/src/geography');

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const expectEqual = (what: string, got: unknown, expected: unknown): void => {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    throw new Error(`Expected ${what} to be ${JSON.stringify(expected)}, got ${JSON.stringify(got)}.`);
  }
};

/** Splits a CSV file without line breaks inside cells into one record a row. */
const readCsv = (name: string): Record<string, string>[] => {
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map((match) => match[1] ?? match[2] ?? '');
  const [head = '', ...lines] = read(name).trim().split(/\r?\n/u);
  const keys = cells(head);
  return lines.map((line) => {
    const row = cells(line);
    expectEqual(`the number of cells of "${line}"`, row.length, keys.length);
    return Object.fromEntries(keys.map((key, index) => [key, row[index] ?? '']));
  });
};

const countries = JSON.parse(read('countries.json')) as CountryInput[];
countries.sort((left, right) => (left.alpha3 < right.alpha3 ? -1 : 1));
const names = JSON.parse(read('countries-names-un6.json')) as Names;
const history = new Map(readCsv('wb_income_history_FY20_FY26.csv').map((row) => [row['code'], row]));
const reported = JSON.parse(read('wb_FY2027.json')) as ReportedYear;
const classes = new Map(readCsv('wb_class_FY2026.csv').map((row) => [row['code'], row]));

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null).sort();
const legends = {
  worldBankRegions: distinct(countries.map((country) => country.wbRegion)),
  lendingCategories: distinct(countries.map((country) => country.wbLendingCategory)),
  unSubregions: distinct(countries.map((country) => country.unSubregion)),
  ituRegions: distinct(countries.map((country) => country.ituRegion)),
  ituRegionSourceIds: [
    'itu-idi-2024',
    'nri-2020',
    'itu-press-2024',
    'tonga-mic-2020',
    'inferred-itu-regions',
  ],
  undpBureaus: distinct(countries.map((country) => country.undpBureau)),
  nameOrigins: ['unterm', 'm49', 'other'],
};
const ituSources = ['ITU-IDI-2024', 'NRI-2020', 'ITU-press-2024-09-19', 'Tonga-MIC-2020-05-29', 'inferred'];
const groupLetters: Readonly<Record<string, string>> = {
  'Low income': 'L',
  'Lower middle income': 'M',
  'Upper middle income': 'U',
  'High income': 'H',
  '': 'N',
};
const historyLetters: Readonly<Record<string, string>> = { L: 'L', LM: 'M', UM: 'U', H: 'H' };
const groups: Readonly<Record<string, string>> = {
  L: 'low',
  M: 'lower-middle',
  U: 'upper-middle',
  H: 'high',
  N: 'unclassified',
};

const letterOfGroup = (group: string): string => {
  const found = Object.entries(groups).find(([, name]) => name === group)?.[0];
  if (found === undefined) throw new Error(`Expected an income group, got ${group}.`);
  return found;
};

const letter = (legend: readonly string[], value: string | null): string => {
  if (value === null) return '-';
  const position = legend.indexOf(value);
  if (position < 0) throw new Error(`Expected one of ${legend.join(', ')}, got ${value}.`);
  return position.toString(36);
};

/** A blank of the history stands for a declared state only where it is known to. */
const pastLetter = (code: string, year: string, cell: string | undefined): string => {
  const blank = unclassified[code]?.includes(year) === true;
  expectEqual(`whether ${code} has a group in ${year}`, cell === '', blank);
  return blank ? 'N' : (historyLetters[cell ?? '?'] ?? '?');
};

/**
 * FY2026 comes from the classification itself: the history still prints Ethiopia as low in FY2026. FY2027 is FY2026 with
 * the changes that others report.
 */
const incomeLetters = (country: CountryInput): string => {
  const past = history.get(country.alpha3);
  const current = classes.get(country.alpha3);
  if (past === undefined || current === undefined) {
    expectEqual(`the income group of ${country.alpha3}`, country.wbIncomeGroup, null);
    return '--------';
  }
  const last = groupLetters[current['income_group'] ?? '?'] ?? '?';
  expectEqual(`the income group of ${country.alpha3}`, groups[last], country.wbIncomeGroup);
  const earlier = fiscalYears.slice(0, -1).map((year) => pastLetter(country.alpha3, year, past[year]));
  const changed = reported.changesAgainstFY2026[country.alpha3];
  const letters = [...earlier, last, changed === undefined ? last : letterOfGroup(changed)].join('');
  if (letters.includes('?')) throw new Error(`Expected income groups of ${country.alpha3}, got ${letters}.`);
  return letters;
};

const hasUntermName = (code: string): boolean =>
  languages.every((language) => typeof names[code]?.[language]?.short === 'string');
/** No UN table words the names of these three. */
const otherNames = ['CHI', 'TWN', 'XKX'];
const nameOrigin = (code: string): string => {
  if (otherNames.includes(code)) return 'other';
  return hasUntermName(code) ? 'unterm' : 'm49';
};

/** The region and the label of its source, from a list or inferred. */
const ituRegionOf = ({ alpha3, ituRegion, ituRegionSource }: CountryInput): readonly (string | null)[] => {
  const inferred = inferredItuRegions[alpha3];
  if (inferred === undefined) return [ituRegion, ituRegionSource];
  expectEqual(`the listed ITU region of ${alpha3}`, ituRegion, null);
  return [inferred, 'inferred'];
};

const flags = (country: CountryInput): string =>
  (
    Number(country.ldc) +
    2 * Number(country.lldc) +
    4 * Number(country.sids) +
    8 * Number(country.unMember)
  ).toString(36);

const row = (country: CountryInput): string => {
  const [ituRegion = null, ituRegionSource = null] = ituRegionOf(country);
  return [
    country.alpha2 ?? '',
    country.m49 ?? '',
    country.alpha3 === 'CHI' ? 'Channel Islands' : country.name,
    [
      incomeLetters(country),
      letter(legends.worldBankRegions, country.wbRegion),
      letter(legends.lendingCategories, country.wbLendingCategory),
      letter(legends.unSubregions, country.unSubregion),
      letter(legends.ituRegions, ituRegion),
      letter(ituSources, ituRegionSource),
      letter(legends.undpBureaus, country.undpBureau),
      flags(country),
      letter(legends.nameOrigins, nameOrigin(country.alpha3)),
    ].join(''),
  ].join('|');
};

const quote = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

const checkTotals = (): void => {
  expectEqual('the number of countries', countries.length, 251);
  expectEqual('the number of classified economies', classes.size, 218);
  // UN members are the UNTERM names without Cook Islands, Niue, Holy See and State of Palestine.
  const notMembers = ['COK', 'NIU', 'PSE', 'VAT'];
  expectEqual(
    'the UN members',
    countries.filter((country) => country.unMember).map((country) => country.alpha3),
    countries
      .map((country) => country.alpha3)
      .filter((code) => hasUntermName(code) && !notMembers.includes(code)),
  );
};

const write = (name: string, text: string): void => {
  mkdirSync(join(target, name, '..'), { recursive: true });
  writeFileSync(join(target, name), `${header}\n${text}`);
};

const writeCodes = (): void => {
  const codes = countries.map((country) => quote(country.alpha3));
  const lines = Array.from(
    { length: Math.ceil(codes.length / 12) },
    (_, line) => `  ${codes.slice(line * 12, line * 12 + 12).join(', ')},`,
  );
  write('generated/country-codes.ts', `export const countryCodes = [\n${lines.join('\n')}\n] as const;\n`);
};

const writeTable = (): void => {
  const legend = Object.entries(legends).map(
    ([name, values]) =>
      `export const ${name} = [\n${values.map((value) => `  ${quote(value)},\n`).join('')}] as const;\n`,
  );
  const regions = Object.fromEntries(
    distinct(countries.map((country) => country.unSubregion)).map((subregion) => [
      subregion,
      distinct(
        countries.filter((country) => country.unSubregion === subregion).map((country) => country.unRegion),
      ),
    ]),
  );
  const regionLines = Object.entries(regions).map(([subregion, found]) => {
    expectEqual(`the number of regions of ${subregion}`, found.length, 1);
    return `  ${quote(subregion)}: ${quote(found[0] ?? '')},`;
  });
  write(
    'generated/country-table.ts',
    [
      ...legend,
      `export const unRegionOf = {\n${regionLines.join('\n')}\n} as const;\n`,
      '/** One line a country, in the order of the codes: alpha-2, M49, English name, letters for the rest. */',
      `export const countryTable = \`${countries.map(row).join('\n')}\`;\n`,
    ].join('\n'),
  );
};

const dollars = (text: string): number => {
  const figures = [...text.replaceAll(',', '').matchAll(/\d+/gu)].map((match) => Number(match[0]));
  return figures.at(-1) ?? Number.NaN;
};
const fullYear = (fiscalYear: string): number => {
  const year = Number(fiscalYear.slice(2));
  return year >= 89 ? 1900 + year : 2000 + year;
};
const writeThresholds = (): void => {
  const lines = readCsv('wb_income_thresholds.csv').map((threshold) => {
    const low = dollars(threshold['low'] ?? '');
    const lowerMiddle = dollars(threshold['lower_middle'] ?? '');
    const upperMiddle = dollars(threshold['upper_middle'] ?? '');
    expectEqual(
      `where high income begins in ${threshold['fiscal_year']}`,
      dollars(threshold['high'] ?? ''),
      upperMiddle,
    );
    return `  [${fullYear(threshold['fiscal_year'] ?? '')}, ${threshold['data_year']}, ${low}, ${lowerMiddle}, ${upperMiddle}],`;
  });
  const { low, 'lower-middle': lowerMiddle, 'upper-middle': upperMiddle, high } = reported.thresholdsUsd;
  expectEqual('where high income begins in FY2027', high?.['above'], upperMiddle?.['to']);
  lines.push(`  [2027, 2025, ${low?.['to']}, ${lowerMiddle?.['to']}, ${upperMiddle?.['to']}],`);
  write(
    'generated/income-threshold-rows.ts',
    `/** Fiscal year, year of the figures, highest US dollars of low, lower-middle and upper-middle income. */\nexport const incomeThresholdRows = [\n${lines.join('\n')}\n] as const;\n`,
  );
};

const writeNames = (language: (typeof languages)[number]): void => {
  const lines = countries.flatMap(({ alpha3 }) => {
    const name = names[alpha3]?.[language];
    return name === undefined ? [] : [`  ${alpha3}: ${quote(name.short ?? name.m49)},`];
  });
  write(`generated/names-${language}.ts`, `export const names = {\n${lines.join('\n')}\n} as const;\n`);
};

checkTotals();
writeCodes();
writeTable();
writeThresholds();
for (const language of languages) writeNames(language);
