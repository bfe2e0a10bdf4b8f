import { test } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const criteria = Array.from({ length: 300 }, (_, position) => criterion(`q${position}`, `k${position % 60}`));
const model = buildModel({
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'each', nodeKind: 'competency', minimum: 0.2 }] },
  ],
  nodes: [
    ...Array.from({ length: 5 }, (_, position) => node(`c${position}`)),
    ...Array.from({ length: 60 }, (_, position) => node(`k${position}`, `c${position % 5}`)),
  ],
  criteria,
});
const compiled = compileModel(model);
const answered = assess(
  model,
  Object.fromEntries(criteria.map(({ id }, position) => [id, (position % 5) / 4])),
);

test('300 criteria in 65 nodes', async ({ bench }) => {
  await bench.compare(
    bench('compile', () => void compileModel(model)),
    bench('score', () => void scoreMaturity(compiled, answered, { gains: false })),
    bench('score with gains', () => void scoreMaturity(compiled, answered)),
    bench('next questions of an empty assessment', () => void nextQuestions(compiled, assess(model, {}))),
    { iterations: 5, time: 500 },
  );
}, 60_000);
