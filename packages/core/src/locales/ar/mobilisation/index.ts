/**
 * The advice on mobilising resources, the costs and the resources of a country, in Arabic.
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - `mobilisation`: the bundle
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from '../../../text/content-bundle.ts';
export { mobilisation } from './mobilisation.ts';
