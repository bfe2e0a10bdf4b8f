export type { OseeLocaleBundle } from '../osee-texts.ts';
export { fr } from './fr.ts';
