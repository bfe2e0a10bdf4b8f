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
      support: texts['small-team.reasons.support'],
      documentation: texts['small-team.reasons.documentation'],
      'local-capacity': texts['small-team.reasons.local-capacity'],
    },
  },
  {
    id: 'personal-data',
    title: texts['personal-data'],
    reason: texts['personal-data.reason'],
    weights: { ...even, 'data-protection': 3, security: 3, accessibility: 2 },
    reasons: {
      'data-protection': texts['personal-data.reasons.data-protection'],
      security: texts['personal-data.reasons.security'],
      accessibility: texts['personal-data.reasons.accessibility'],
    },
  },
  {
    id: 'long-term',
    title: texts['long-term'],
    reason: texts['long-term.reason'],
    weights: { ...even, sustainability: 3, exit: 3, interoperability: 2, dependencies: 2 },
    reasons: {
      sustainability: texts['long-term.reasons.sustainability'],
      exit: texts['long-term.reasons.exit'],
      interoperability: texts['long-term.reasons.interoperability'],
      dependencies: texts['long-term.reasons.dependencies'],
    },
  },
] as const;
