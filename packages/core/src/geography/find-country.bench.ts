import { expect, test } from 'vitest';
import { countries } from './countries.ts';
import { findCountry } from './find-country.ts';

const codes = countries.flatMap(({ alpha3, m49 }) => (m49 === null ? [alpha3] : [alpha3, m49]));
const scan = (code: string) => countries.find(({ alpha3, m49 }) => alpha3 === code || m49 === code);

test(`${codes.length} codes looked up`, async ({ bench }) => {
  expect(codes.map((code) => findCountry(code))).toEqual(codes.map(scan));
  await bench.compare(
    bench('osee: findCountry', () => {
      for (const code of codes) findCountry(code);
    }),
    bench('find over the list', () => {
      for (const code of codes) scan(code);
    }),
    { time: 300 },
  );
});
