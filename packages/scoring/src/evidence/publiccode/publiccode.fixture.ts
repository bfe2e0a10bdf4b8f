import { stringify } from 'yaml';
import { readPubliccode } from './read-publiccode.ts';

/** A file that the standard takes without a word, of our own making. */
export const minimalPubliccode = {
  publiccodeYmlVersion: '0',
  name: 'Ledger',
  url: 'https://code.example.org/ministry/ledger.git',
  platforms: ['web'],
  categories: ['accounting'],
  developmentStatus: 'stable',
  softwareType: 'standalone/web',
  description: {
    en: {
      shortDescription: 'Accounts of a ministry',
      longDescription: 'Keeps the accounts of a ministry, and shows who spent what. '.repeat(4),
      features: ['Entries', 'Reports'],
    },
  },
  legal: { license: 'AGPL-3.0-or-later' },
  maintenance: { type: 'community', contacts: [{ name: 'Ada Example' }] },
  localisation: { localisationReady: true, availableLanguages: ['en', 'pt-BR'] },
} as const;

/** As much as the standard allows at once. */
export const fullPubliccode = {
  ...minimalPubliccode,
  publiccodeYmlVersion: '0.7',
  applicationSuite: 'Treasury',
  landingURL: 'https://ledger.example.org',
  isBasedOn: ['https://code.example.org/other/book.git'],
  softwareVersion: '2.1',
  releaseDate: '2026-03-02',
  logo: 'media/logo.svg',
  organisation: { name: 'Ministry of Finance', uri: 'https://finance.example.org' },
  usedBy: ['Town of A', 'town of a ', 'Town of B'],
  fundedBy: [{ name: 'A Fund', uri: 'urn:example:fund' }],
  roadmap: 'https://ledger.example.org/plan',
  supports: [{ id: 'alias:gdpr' }, { id: 'https://standards.example.org/ledger' }],
  intendedAudience: { scope: ['government'], countries: ['KE', 'IT'], unsupportedCountries: ['US'] },
  description: {
    en: {
      ...minimalPubliccode.description.en,
      localisedName: 'Ledger',
      documentation: 'https://docs.example.org',
      apiDocumentation: 'https://docs.example.org/api',
      screenshots: ['media/one.png'],
      videos: ['https://www.youtube.com/watch?v=abc'],
      awards: ['Book of the year'],
    },
  },
  legal: { license: 'AGPL-3.0-or-later', mainCopyrightOwner: 'Ministry of Finance' },
  maintenance: {
    type: 'contract',
    contractors: [{ name: 'A Company', website: 'https://company.example.org', until: '2027-01-31' }],
    contacts: [
      {
        name: 'Ada Example',
        email: 'ada@finance.example.org',
        phone: '+254 700 000000',
        affiliation: 'Ministry',
      },
    ],
  },
  dependsOn: {
    open: [{ name: 'PostgreSQL', versionMin: '14', optional: false }],
    proprietary: [{ name: 'Closed Bank Link', versionMax: '3', optional: true }],
    hardware: [{ name: 'Card reader', version: '1' }],
  },
  IT: { countryExtensionVersion: '1.0', piattaforme: { spid: true } },
} as const;

export type Path = readonly (string | number)[];

/** The file with another value at a place; `undefined` takes it out. */
export const withValue = (path: string, value: unknown, base: object = minimalPubliccode): string => {
  const copy: unknown = structuredClone(base);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return stringify(copy);
};

/** Places of errors. */
export const errorsOf = (text: string): readonly Path[] =>
  readPubliccode(text).issues.flatMap(({ severity, path }) => (severity === 'error' ? [path] : []));
