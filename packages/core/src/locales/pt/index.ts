export type { CoreLocaleBundle } from '../core-locale.ts';
export type { OseeLocaleBundle } from '../osee-texts.ts';
export { pt } from './pt.ts';
