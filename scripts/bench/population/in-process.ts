import { compileModel, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { scorePopulation } from '@osee/scoring/population';
import {
  handNodeIds,
  scoreByHand,
} from '../../../packages/scoring/src/population/testing/score-by-hand.fixture.ts';
import { type Contender, most } from './contender.ts';
import { assessmentOf, columnsOf } from './country.ts';

const compiled = compileModel(oseeEcosystemModel);

const inColumns = (count: number): Contender => {
  const answers = columnsOf(count);
  return {
    name: 'scorePopulation',
    count,
    run: () => scorePopulation(compiled, { count, answers }).whole?.at(-1)?.mean ?? Number.NaN,
  };
};

const byHand = (count: number): Contender => {
  const answers = columnsOf(count);
  return {
    name: 'typed arrays, by hand',
    count,
    run: () => {
      const { scoreSum, scored } = scoreByHand(count, answers);
      const root = handNodeIds.length - 1;
      return (scoreSum[root] ?? 0) / (scored[root] ?? 0);
    },
  };
};

const oneByOne = (name: string, count: number, gains: boolean): Contender => {
  const assessments = Array.from({ length: count }, (_, institution) => assessmentOf(institution));
  return {
    name,
    count,
    run: () => {
      let sum = 0;
      for (const each of assessments) sum += scoreMaturity(compiled, each, { gains }).root.score ?? 0;
      return sum / count;
    },
  };
};

/** Ways of scoring in this process. */
export const inProcess = (): readonly Contender[] => [
  inColumns(most),
  byHand(most),
  oneByOne('scoreMaturity in a loop, without gains', 1000, false),
  oneByOne('scoreMaturity in a loop', 300, true),
];
