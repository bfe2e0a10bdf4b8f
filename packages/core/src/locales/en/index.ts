export type { CoreLocaleBundle } from '../core-locale.ts';
export { en } from './en.ts';
