import { type Chosen, optionAt, type Problem } from './problem.ts';

/** Whether options fit into the limits together, with what is given, and none is a part of another. */
export const fits = (problem: Problem, chosen: Chosen): boolean => {
  const all = [...problem.given, ...chosen];
  let minutes = 0;
  let bytes = 0;
  for (const index of chosen) {
    const option = optionAt(problem, index);
    minutes += option.minutes;
    bytes += option.bytes;
    if (option.conflicts.size > 0 && all.some((other) => option.conflicts.has(other))) return false;
  }
  return minutes <= problem.minutes && bytes <= problem.bytes;
};
