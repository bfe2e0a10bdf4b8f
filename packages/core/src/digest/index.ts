export { canonicalJson } from './canonical-json.ts';
export { digest } from './digest.ts';
