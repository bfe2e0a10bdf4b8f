import { expect, test } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { compileModel } from '../../maturity/compile/compile-model.ts';
import { explainMaturity } from '../../maturity/explain/explain-maturity.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { oseeEcosystemModel as model } from './model.ts';

const compiled = compileModel(model);
const asked = model.criteria.filter(({ retired }) => !retired);
const optionsOf = new Map(model.scales.map(({ id, options }) => [id, options]));
const assessment = {
  subject: 'Country',
  model: { id: model.id, version: model.version },
  asOf: '2024-06-30',
  answers: asked.map(({ id, scaleId }, position) => {
    const options = optionsOf.get(scaleId) ?? [];
    const option = options[position % options.length];
    return { criterionId: id, status: 'answered' as const, optionId: option?.id ?? '' };
  }),
};
const chosen = new Map(assessment.answers.map(({ criterionId, optionId }) => [criterionId, optionId]));

const meanOf = (inputs: readonly { readonly value: number; readonly weight: number }[]): number => {
  let [sum, whole] = [0, 0];
  for (const { value, weight } of inputs) {
    sum += weight * value;
    whole += weight;
  }
  return sum / whole;
};

/** The weighted mean of means down the tree, and nothing else: no levels, no conformance, no trace. */
function scoreByHand(parentId: string | null): number {
  const own = asked
    .filter(({ impacts }) => impacts.some(({ nodeId }) => nodeId === parentId))
    .map(({ id, scaleId, impacts }) => ({
      value: optionsOf.get(scaleId)?.find((option) => option.id === chosen.get(id))?.value ?? Number.NaN,
      weight: impacts[0]?.weight ?? 1,
    }));
  const ofChildren = model.nodes
    .filter((node) => node.parentId === parentId)
    .map(({ id, weight = 1 }) => ({ value: scoreByHand(id), weight }));
  return meanOf([...own, ...ofChildren]);
}

test('the maturity of a country, 70 questions', async ({ bench }) => {
  expect(scoreMaturity(compiled, assessment).root.score).toBeCloseTo(scoreByHand(null), 12);
  const result = scoreMaturity(compiled, assessment);
  await bench.compare(
    bench('osee: compileModel', () => void compileModel(model)),
    bench('osee: scoreMaturity', () => void scoreMaturity(compiled, assessment)),
    bench(
      'osee: scoreMaturity without gains',
      () => void scoreMaturity(compiled, assessment, { gains: false }),
    ),
    bench('osee: explainMaturity', () => void explainMaturity(result, { locale: en })),
    bench('mean of means by hand', () => void scoreByHand(null)),
    { time: 300 },
  );
});
