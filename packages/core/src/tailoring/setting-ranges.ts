import type { ProfileSetting } from './profile.ts';

/** What each field that a profile can set may be. */
export const settingRanges: {
  readonly [Field in ProfileSetting['field']]: [expected: string, fits: (value: unknown) => boolean];
} = {
  weight: ['a finite number of 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0],
  target: [
    'a number from 0 to 1',
    (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1,
  ],
  priority: ['high, medium or low', (value) => ['high', 'medium', 'low'].includes(value as string)],
  obligation: ['must, should or may', (value) => ['must', 'should', 'may'].includes(value as string)],
  name: ['a text', (value) => typeof value === 'string' && value.trim() !== ''],
  description: ['a text', (value) => typeof value === 'string' && value.trim() !== ''],
};
