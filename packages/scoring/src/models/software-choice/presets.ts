import { softwareChoiceTexts as texts } from './texts.ts';

/** The criteria, each as heavy as the others. */
const even = {
  needs: 1,
  interoperability: 1,
  accessibility: 1,
  'data-protection': 1,
  community: 1,
  sustainability: 1,
  security: 1,
  documentation: 1,
  support: 1,
  cost: 1,
  'local-capacity': 1,
  peers: 1,
  exit: 1,
  dependencies: 1,
};

/** Weights for four situations. They are this project's own: no published preset gives its reasons. */
export const softwareChoicePresets = [
  { id: 'even', title: texts.even, reason: texts['even.reason'], weights: even },
  {
    id: 'small-team',
    title: texts['small-team'],
    reason: texts['small-team.reason'],
    weights: { ...even, support: 3, documentation: 2, 'local-capacity': 2 },
    reasons: {
      support: 'Nobody inside can step in when something breaks.',
      documentation: 'Whoever is on duty has to find the answer alone.',
      'local-capacity': 'A skill that is missing cannot be borrowed from a colleague.',
    },
  },
  {
    id: 'personal-data',
    title: texts['personal-data'],
    reason: texts['personal-data.reason'],
    weights: { ...even, 'data-protection': 3, security: 3, accessibility: 2 },
    reasons: {
      'data-protection': 'What is not held cannot leak.',
      security: 'A fault is found by somebody; it matters who hears of it first.',
      accessibility: 'Everybody has to be able to see and correct what is held.',
    },
  },
  {
    id: 'long-term',
    title: texts['long-term'],
    reason: texts['long-term.reason'],
    weights: { ...even, sustainability: 3, exit: 3, interoperability: 2, dependencies: 2 },
    reasons: {
      sustainability: 'The people of today will not be there.',
      exit: 'One day the data move on, by plan or by need.',
      interoperability: 'What is next to it will be replaced several times.',
      dependencies: 'Each closed part has an end of its own.',
    },
  },
] as const;
