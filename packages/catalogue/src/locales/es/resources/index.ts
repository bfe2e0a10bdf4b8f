export type { ContentBundle } from '@osee/core';
export { resources } from './resources.ts';
