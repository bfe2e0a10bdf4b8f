import type { MessageTexts } from '@osee/core';
import type { DevelopmentMessageId } from '../../country/development/message-id.ts';

/** The sentences about public indicators in English. */
export const development = {
  'group.low': 'low',
  'group.medium': 'medium',
  'group.high': 'high',
  'group.very-high': 'very high',
  composite: '{title} ({subject}): {value} of 100.',
  'composite-open':
    '{title} ({subject}): too little is known for one figure; it lies between {worst} and {best} of 100.',
  'composite-range': 'Once everything is known, it lies between {worst} and {best} of 100.',
  group: 'Group: {group}.',
  'groups-possible': 'Groups that remain possible: {groups}.',
  part: '{part}: {value} of 100.',
  'part-open': '{part}: too little is known for one figure; it lies between {worst} and {best} of 100.',
  'part-range':
    '{part}: {value} of 100 by what is known; between {worst} and {best} once everything is known.',
  missing: {
    plural: 'count',
    one: '{count} indicator is missing: {names}.',
    other: '{count} indicators are missing: {names}.',
  },
  imputed: {
    plural: 'count',
    one: '{count} figure is an estimate, and does not count: {names}.',
    other: '{count} figures are estimates, and do not count: {names}.',
  },
  old: {
    plural: 'count',
    one: '{name}: the figure is of {year}, {count} year old.',
    other: '{name}: the figure is of {year}, {count} years old.',
  },
  later: '{name}: the figure of {year} is of a year after the assessment, and does not count.',
  years: 'The figures are of the years {first} to {last}.',
  shared: 'These measure the same, and share one weight: {names}.',
  'own-weights': 'Parts, scales and weights are this project’s own, and can be replaced.',
  'no-rank':
    'The figures describe the state of a country, not the work of its office. They compare it with no other country.',
} as const satisfies MessageTexts<DevelopmentMessageId>;
