export type { ContentBundle } from '../../../text/content-bundle.ts';
export { mobilisation } from './mobilisation.ts';
