export type { OseeLocaleBundle } from '../osee-texts.ts';
export { pt } from './pt.ts';
