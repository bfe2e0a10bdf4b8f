import type { FactMeaning } from '../fact-kind.ts';

/** What the project is, and whose. */
export const identityFacts = {
  name: { meaning: 'What the project calls itself', value: 'text', many: true },
  repository: { meaning: 'Address of the source code', value: 'address', many: true },
  website: { meaning: 'Address of the pages of the project', value: 'address', many: true },
  version: { meaning: 'The version that the file speaks of', value: 'version' },
  'software-type': { meaning: 'Kind of software, in the words of the file', value: 'text', many: true },
  'based-on': { meaning: 'What the project was made from', value: 'text', many: true },
  licence: {
    meaning: 'Licence under which a part of the project is given out',
    value: 'licence',
    key: 'the part: absent for the software, else such as "content" or "data"',
  },
  'licence-file': { meaning: 'The text of the licence stands in the project', value: 'yes-no' },
  'licence-per-file': { meaning: 'Each file has its licence and holder on record', value: 'yes-no' },
  'copyright-holder': { meaning: 'Who holds the rights', value: 'text', many: true },
  'copyright-evidence': { meaning: 'A public page shows who holds the rights', value: 'yes-no' },
  'contributor-rights': {
    meaning: 'The rights in contributions are settled, by sign-off or agreement',
    value: 'yes-no',
  },
  'trade-mark-policy': { meaning: 'It is written how the name and the mark may be used', value: 'yes-no' },
  'third-party-notices': { meaning: 'Parts of others are named with their terms', value: 'yes-no' },
} as const satisfies Readonly<Record<string, FactMeaning>>;
