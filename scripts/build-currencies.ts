/**
 * Writes the table of currencies of `@osee/core/resourcing`: accounting units as `dinero.js` carries them from ISO 4217,
 * digits shown, cash steps and days of tender from `cldr-core`.
 *
 *     node scripts/build-currencies.ts <folder of cldr-core> <folder of dinero.js>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Fraction {
  readonly _digits?: string;
  readonly _rounding?: string;
  readonly _cashDigits?: string;
  readonly _cashRounding?: string;
}

interface Tender {
  readonly _from?: string;
  readonly _to?: string;
  readonly _tender?: string;
}

interface CurrencyData {
  readonly fractions: Readonly<Record<string, Fraction>>;
  readonly region: Readonly<Record<string, readonly Readonly<Record<string, Tender>>[]>>;
}

const [cldrFolder = '', dineroFolder = ''] = process.argv.slice(2);
const target = join(import.meta.dirname, '../packages/core/src/resourcing/currency/generated');
const since = '1999-01-01';

const { currencyData } = (
  JSON.parse(readFileSync(join(cldrFolder, 'supplemental/currencyData.json'), 'utf8')) as {
    readonly supplemental: { readonly currencyData: CurrencyData };
  }
).supplemental;
const dinero = (await import(
  pathToFileURL(resolve(dineroFolder, 'dist/esm/currencies/index.js')).href
)) as Readonly<Record<string, { readonly code: string; readonly base: number; readonly exponent: number }>>;
const iso = new Map(
  Object.values(dinero).flatMap((currency) => (currency.code ? [[currency.code, currency]] : [])),
);

const tenders = Object.entries(currencyData.region).flatMap(([region, list]) =>
  list.flatMap((entry) =>
    Object.entries(entry)
      .filter(([, { _tender, _to }]) => _tender !== 'false' && (_to === undefined || _to >= since))
      .map(([code, { _from, _to }]) => `${region} ${code} ${_from ?? '-'} ${_to ?? '-'}`),
  ),
);

const codes = [...new Set([...iso.keys(), ...tenders.map((row) => row.slice(3, 6))])].sort();
const rows = codes.map((code) => {
  const { _digits, _rounding, _cashDigits, _cashRounding }: Fraction = currencyData.fractions[code] ?? {};
  const digits = _digits ?? '2';
  const unit = iso.get(code);
  const accounting = unit === undefined ? '-' : `${unit.exponent}${unit.base === 10 ? '' : `/${unit.base}`}`;
  const cash = `${_cashDigits ?? digits}/${_cashRounding ?? _rounding ?? '0'}`;
  return `${code} ${accounting} ${digits}${cash === `${digits}/0` ? '' : ` ${cash}`}`;
});

const write = (name: string, what: string, list: readonly string[]): void => {
  const body = list.map((row) => `  '${row}',`).join('\n');
  writeFileSync(
    join(target, `${name}.ts`),
    `// Written by scripts/build-currencies.ts.\n/** ${what} */\nexport const ${name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}: readonly string[] = [\n${body}\n];\n`,
  );
};

write(
  'currency-rows',
  'Code, digits of the accounting unit with a base other than ten, digits shown, cash digits with the step.',
  rows,
);
write(
  'tender-rows',
  'Country, currency, first and last day as tender; those that ended before 1999 are left out.',
  tenders,
);
