import type { FactMeaning } from '../fact-kind.ts';

/** Who uses the project, what for, and how it stands in registries. */
export const useFacts = {
  sdg: {
    meaning: 'A goal of sustainable development that the project serves, from 1 to 17',
    value: 'count',
    many: true,
  },
  'sdg-evidence': {
    meaning: 'The contribution to the goal is described or shown',
    value: 'yes-no',
    key: 'number of the goal',
  },
  user: { meaning: 'Who uses the software', value: 'text', many: true },
  'user-count': { meaning: 'How many users are named', value: 'count' },
  'deployment-country': { meaning: 'A country in which the software runs', value: 'country', many: true },
  'development-country': { meaning: 'A country in which the software is made', value: 'country', many: true },
  'audience-country': { meaning: 'A country for which the software is meant', value: 'country', many: true },
  category: { meaning: 'What the software is for, in the words of the file', value: 'text', many: true },
  recognition: { meaning: 'A list or award that the project says it has', value: 'text', many: true },
  'dpg-stage': { meaning: 'Stage in the registry of digital public goods, in its words', value: 'text' },
  'dpg-answer': {
    meaning: 'Answer in the form for digital public goods, in its words',
    value: 'text',
    key: 'the question',
  },
  'dpg-review': {
    meaning: 'Share of reviewers that said yes, from 0 to 1',
    value: 'number',
    key: 'the question',
  },
  'govstack-level': {
    meaning: 'Level of compliance with GovStack, 0 to 2',
    value: 'number',
    key: 'what was assessed',
  },
  'govstack-requirement': {
    meaning: 'Whether a requirement of GovStack is met: 1 met, 0 not met; null where it does not apply',
    value: 'number',
    key: 'the requirement',
  },
  'repository-tier': {
    meaning: 'Tier that the project declares for its repository; a purpose, no grade',
    value: 'text',
  },
} as const satisfies Readonly<Record<string, FactMeaning>>;
