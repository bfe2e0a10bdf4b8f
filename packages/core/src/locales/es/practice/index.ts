export type { ContentBundle } from '../../../text/content-bundle.ts';
export { practice } from './practice.ts';
