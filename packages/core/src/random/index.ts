/**
 * Random numbers from a seed.
 *
 * Take it instead of the root for draws that can be made again.
 *
 * - `createRandom`: a generator with a seed
 *
 * Guide: `docs/methods/robustness.md`
 *
 * @packageDocumentation
 */
export { createRandom, type Random } from './create-random.ts';
