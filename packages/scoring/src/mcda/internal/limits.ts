import { OseeError, type Path } from '@osee/core';

/** Most numbers that one call makes: 2^24, some 130 megabytes. */
const mostNumbers = 16_777_216;

/** Most steps that one call takes where the work grows faster than its input: 2^30, a few seconds. */
const mostSteps = 1_073_741_824;

/** Refuses a call that would make more numbers than one call may, before it fills the memory. */
export function checkSize(numbers: number, path: Path): void {
  refuseAbove(numbers, mostNumbers, 'numbers', path);
}

/** Refuses a call that would take more steps than one call may, before it seems to hang. */
export function checkEffort(steps: number, path: Path): void {
  refuseAbove(steps, mostSteps, 'steps', path);
}

function refuseAbove(got: number, most: number, what: string, path: Path): void {
  if (got <= most) return;
  throw new OseeError('too-large', `Expected a call of at most ${most} ${what}, got one of ${got}.`, {
    path,
    details: { got, most },
  });
}
