import type { Direction } from '../types.ts';
import { checkLength } from './check-length.ts';
import { checkOneOf } from './check-one-of.ts';

const directionNames = ['maximise', 'minimise'] as const;

/** Refuses unknown directions and a list of the wrong length. */
export function checkDirections(directions: readonly Direction[], count: number): void {
  checkLength(directions, count, ['directions']);
  for (const [index, direction] of directions.entries()) {
    checkOneOf(direction, directionNames, ['directions', index]);
  }
}
