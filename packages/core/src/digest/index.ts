/**
 * Canonical JSON and its SHA-256, without a platform.
 *
 * Take it instead of the root to compare or to seal data.
 *
 * - `digest`: `sha256:` and 64 digits, the same in every language
 * - `canonicalJson`: JSON by RFC 8785
 *
 * Guide: `docs/guides/other-languages.md`
 *
 * @packageDocumentation
 */
export { canonicalJson } from './canonical-json.ts';
export { digest } from './digest.ts';
