import type { FactMeaning } from '../fact-kind.ts';

/** Figures of activity; the window and the method stand in the note. */
export const measuredFacts = {
  contributors: { meaning: 'How many people contributed', value: 'count', key: 'the window of time' },
  'new-contributors': {
    meaning: 'How many contributed for the first time',
    value: 'count',
    key: 'the window of time',
  },
  organisations: { meaning: 'How many organisations contributed', value: 'count', key: 'the window of time' },
  'bus-factor': {
    meaning: 'The smallest number of people that did more than half of the work',
    value: 'count',
    key: 'the window of time',
  },
  'elephant-factor': {
    meaning: 'The smallest number of organisations that did more than half of the work',
    value: 'count',
    key: 'the window of time',
  },
  'last-commit': { meaning: 'Day of the latest change that the file knows', value: 'date' },
  'first-commit': { meaning: 'Day of the first change that the file knows', value: 'date' },
  commits: { meaning: 'How many changes were made', value: 'count', key: 'the window of time' },
  releases: { meaning: 'How many releases were made', value: 'count', key: 'the window of time' },
  downloads: { meaning: 'How often releases were downloaded', value: 'count', key: 'the window of time' },
  stars: { meaning: 'How many marked the project as liked', value: 'count' },
  forks: { meaning: 'How many copies others work on', value: 'count' },
  watchers: { meaning: 'How many follow the project', value: 'count' },
  'open-issues': { meaning: 'How many issues are open', value: 'count' },
  'closed-issues': { meaning: 'How many issues were closed', value: 'count', key: 'the window of time' },
  'open-changes': { meaning: 'How many proposed changes are open', value: 'count' },
  'merged-changes': {
    meaning: 'How many proposed changes were taken',
    value: 'count',
    key: 'the window of time',
  },
  'first-response-days': {
    meaning: 'Days until the first answer to an issue',
    value: 'number',
    key: 'the window of time',
  },
  'issue-closing-days': {
    meaning: 'Days until an issue is closed',
    value: 'number',
    key: 'the window of time',
  },
  'change-merging-days': {
    meaning: 'Days until a proposed change is taken',
    value: 'number',
    key: 'the window of time',
  },
  'dependency-age-years': { meaning: 'Years by which dependencies lag behind', value: 'number' },
  metric: { meaning: 'Another measured value', value: 'number', key: 'name of the measure' },
} as const satisfies Readonly<Record<string, FactMeaning>>;
