export type { ContentBundle } from '../../../text/content-bundle.ts';
export { pages } from './pages.ts';
