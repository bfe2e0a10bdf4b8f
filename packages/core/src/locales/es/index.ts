export type { OseeLocaleBundle } from '../osee-texts.ts';
export { es } from './es.ts';
