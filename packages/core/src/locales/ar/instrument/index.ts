export type { ContentBundle } from '../../../text/content-bundle.ts';
export { instrument } from './instrument.ts';
