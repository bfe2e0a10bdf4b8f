import type { ContentBundle } from '@osee/core';
export const resources: ContentBundle = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  texts: {},
  stamps: {},
  reviewed: [],
};
