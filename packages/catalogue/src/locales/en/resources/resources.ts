import type { ContentBundle } from '@osee/core';
export const resources: ContentBundle = {
  locale: 'en',
  licence: 'CC-BY-4.0',
  texts: {},
  stamps: {},
  reviewed: [],
};
