export type { OseeLocaleBundle } from '../osee-texts.ts';
export { ar } from './ar.ts';
