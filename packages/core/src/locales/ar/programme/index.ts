export type { ContentBundle } from '../../../text/content-bundle.ts';
export { programme } from './programme.ts';
