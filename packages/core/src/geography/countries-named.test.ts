import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { countriesNamed } from './countries-named.ts';
import { countryNames as fr } from './names/fr.ts';

const codes = (name: string, more: Parameters<typeof countriesNamed>[1] = []) =>
  countriesNamed(name, more).map(({ alpha3 }) => alpha3);

describe('countriesNamed', () => {
  it('finds every country by its names, in capitals too', () => {
    for (const { alpha3, name } of countries) {
      expect(codes(name)).toEqual([alpha3]);
      expect(codes(name.toUpperCase())).toEqual([alpha3]);
      expect(codes(fr.names[alpha3], [fr])).toContain(alpha3);
    }
  });

  it.each([
    ['  kenya ', 'KEN'],
    ['Cote d’Ivoire', 'CIV'],
    ["Côte d'Ivoire", 'CIV'],
  ])('reads %s', (name, code) => {
    expect(codes(name)).toEqual([code]);
  });

  it.each(['', ' ', 'Korea', 'Keny', '__proto__'])('guesses nothing from %j', (name) => {
    expect(codes(name)).toEqual([]);
  });

  it('refuses what is no name', () => {
    expect(() => countriesNamed(3 as never)).toThrow(expect.objectContaining({ code: 'wrong-type' }));
    expect(() => countriesNamed('Kenya', {} as never)).toThrow(
      expect.objectContaining({ name: 'OseeError' }),
    );
  });
});
