import { countries } from '@osee/core/geography';
import { expect, test } from 'vitest';
import { createRandom } from '../../mcda/robustness/random.ts';
import { countryFactsOf } from '../country/country-facts-of.ts';
import { explainSelection } from '../explain/explain-selection.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { assessRobustness } from '../robustness/assess-robustness.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { evaluateApplications } from './evaluate-applications.ts';

const random = createRandom(7);
const letters = () => Array.from({ length: 10 }, () => 'napes'[Math.floor(random.next() * 5)]).join('');
const applications = countries
  .slice(0, 200)
  .map(({ alpha3 }) => soundApplication(alpha3.toLowerCase(), alpha3, letters()));
const options = { facts: countryFactsOf(countries) };
const valueOfLevel = new Map([
  ['none', 0],
  ['nascent', 0.25],
  ['partial', 0.5],
  ['established', 0.75],
  ['strong', 1],
]);
const sizes = oseeCall2024.criteria.map((branch) => ('children' in branch ? branch.children.length : 1));

/** The mean of the branches' means, and nothing else: no gates, no checks, no intervals, no choice of two. */
function scoresByHand(): number[] {
  return applications.map(({ scores = [] }) => {
    let sum = 0;
    let at = 0;
    for (const size of sizes) {
      let branch = 0;
      for (const until = at + size; at < until; at += 1) {
        branch += valueOfLevel.get(String(scores[at]?.value)) ?? 0;
      }
      sum += branch / size / sizes.length;
    }
    return sum;
  });
}

test(`${applications.length} applications to the call of 2024`, async ({ bench }) => {
  const result = evaluateApplications(oseeCall2024, applications, options);
  const byId = new Map(result.applicants.map(({ id, score }) => [id, score]));
  for (const [index, score] of scoresByHand().entries()) {
    expect(byId.get(applications[index]?.id ?? '')).toBeCloseTo(score, 12);
  }
  await bench.compare(
    bench('osee: evaluateApplications', () => void evaluateApplications(oseeCall2024, applications, options)),
    bench('osee: explainSelection', () => void explainSelection(result, { model: oseeCall2024 })),
    bench(
      'osee: assessRobustness, 1,000 draws',
      () => void assessRobustness(oseeCall2024, result, { seed: 1, draws: 1000 }),
    ),
    bench('loop, scores alone', () => void scoresByHand()),
    { iterations: 5, time: 500 },
  );
}, 60_000);
