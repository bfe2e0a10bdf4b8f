import { fits } from './fits.ts';
import { orderOptions } from './order-options.ts';
import { type Chosen, optionAt, type Problem } from './problem.ts';
import { compareScores, scoreOf } from './score.ts';

/** Options that could stand for one of the chosen and are even by every rule, by id. */
export const equalOptions = (problem: Problem, possible: Chosen, chosen: Chosen, index: number): Chosen => {
  const score = scoreOf(problem, chosen);
  const own = optionAt(problem, index);
  return possible.filter((other) => {
    if (chosen.includes(other)) return false;
    const option = optionAt(problem, other);
    if (option.minutes !== own.minutes || option.marks.some((mark, place) => mark !== own.marks[place])) {
      return false;
    }
    const swapped = chosen.map((each) => (each === index ? other : each));
    return (
      compareScores(scoreOf(problem, swapped), score) === 0 &&
      fits(problem, swapped) &&
      orderOptions(problem, swapped) !== null
    );
  });
};
