import { describe, expect, it } from 'vitest';
import { countryByName } from './country-by-name.ts';

describe('countryByName', () => {
  it.each([
    ['Kenya', 'KEN'],
    [' kenya ', 'KEN'],
    ['KE', 'KEN'],
    ['KEN', 'KEN'],
    ['Palestine State', 'PSE'],
    ['United States of America', 'USA'],
    ['USA', 'USA'],
    ['US', 'USA'],
    ['Congo (Congo-Brazzaville)', 'COG'],
    ['Congo (the Democratic Republic of the)', 'COD'],
    ['Tanzania, United Republic of', 'TZA'],
    ['Korea, Republic of', 'KOR'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Niger (the)', 'NER'],
    ['Philippines (the)', 'PHL'],
    ["Côte d'Ivoire", 'CIV'],
    ['Türkiye', 'TUR'],
    ['Vietnam', 'VNM'],
    ['The Netherlands', 'NLD'],
  ])('finds %j', (name, code) => expect(countryByName(name)).toBe(code));

  it.each([
    '',
    'Global',
    'Worldwide',
    'Africa',
    'Korea',
    'Guinea Guinea',
    'x'.repeat(500),
    '__proto__',
    'ZZ',
  ])('makes nothing of %j', (name) => expect(countryByName(name)).toBe(null));
});
