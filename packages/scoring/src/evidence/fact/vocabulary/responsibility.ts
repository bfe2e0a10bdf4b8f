import type { FactMeaning } from '../fact-kind.ts';

/** Personal data, law, and doing no harm. */
export const responsibilityFacts = {
  'personal-data': { meaning: 'The software collects or keeps personal data', value: 'yes-no' },
  'third-party-sharing': { meaning: 'Personal data are passed to others', value: 'yes-no' },
  'privacy-policy': { meaning: 'It is written how personal data are handled', value: 'yes-no' },
  'privacy-compliance': { meaning: 'The project says it complies with laws on privacy', value: 'yes-no' },
  'privacy-controls': { meaning: 'Steps protect personal data and their security', value: 'yes-no' },
  'privacy-assessment': { meaning: 'The effect on privacy was assessed', value: 'yes-no' },
  regulation: { meaning: 'A law or rule that the project says it complies with', value: 'text', many: true },
  'harm-prevention': { meaning: 'The project says it takes steps to prevent harm', value: 'yes-no' },
  'content-collected': { meaning: 'The software collects or spreads content of users', value: 'yes-no' },
  'content-policy': {
    meaning: 'It is written what content is not allowed, and what is done about it',
    value: 'yes-no',
  },
  'illegal-content-removal': { meaning: 'Illegal content is found and removed', value: 'yes-no' },
  'user-interaction': { meaning: 'Users can meet each other, or be reached by strangers', value: 'yes-no' },
  'harassment-protection': { meaning: 'Users are protected against harassment and abuse', value: 'yes-no' },
  'minors-protection': { meaning: 'The safety of users under age is addressed', value: 'yes-no' },
  'legal-authority': { meaning: 'An authority reviewed the project for the law', value: 'yes-no' },
} as const satisfies Readonly<Record<string, FactMeaning>>;
