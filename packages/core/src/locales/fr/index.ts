export type { CoreLocaleBundle } from '../core-locale.ts';
export type { OseeLocaleBundle } from '../osee-texts.ts';
export { fr } from './fr.ts';
