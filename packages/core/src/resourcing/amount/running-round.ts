import { type Exact, toStep, zero } from './exact.ts';

/** Rounds one value after the other to the difference of two rounded running totals, so that no unit is lost. */
export const runningRound = (step: Exact): ((value: Exact) => Exact) => {
  let total = zero;
  let shown = zero;
  return (value) => {
    total = total.plus(value);
    const before = shown;
    shown = toStep(total, step);
    return shown.minus(before);
  };
};
