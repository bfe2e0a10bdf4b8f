import type { ContentBundle } from '@osee/core';
export const resources: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts: {},
  stamps: {},
  reviewed: [],
};
