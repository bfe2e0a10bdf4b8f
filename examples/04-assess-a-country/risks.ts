import { scoreMaturity } from '@osee/scoring/maturity';
import { proposeRisks, type Risk, type RiskRegister, starterRiskRegister } from '@osee/scoring/risk';
import { model } from './answers.ts';
import type { Given } from './given.ts';
import { assessments, record } from './ministries.ts';

/** Which risks of the starter register the answers of the ministries and of the country point to. */
export const proposals = [record, ...assessments].map((each) =>
  proposeRisks(scoreMaturity(model, each), starterRiskRegister),
);

const pointedTo = new Set(
  proposals.flatMap((each) =>
    each.proposals.flatMap(({ riskId, verdict }) => (verdict === 'proposed' ? [riskId] : [])),
  ),
);

type Known = Pick<Risk, 'likelihood' | 'impact' | 'owner' | 'review'>;

/** What a workshop agreed on: mostly ranges of words, and nothing where nobody knew. */
const knownIn = ({ ministries, office }: Given): Readonly<Record<string, Known>> => ({
  'grant-ends': {
    likelihood: { words: { low: 'possible', high: 'likely' } },
    impact: { word: 'severe' },
    owner: ministries.finance,
    review: '2027-06-30',
  },
  'champion-leaves': {
    likelihood: { word: 'likely' },
    impact: { words: { low: 'moderate', high: 'severe' } },
    owner: office,
    review: '2027-04-30',
  },
  'soft-lock-in': {
    likelihood: { word: 'almost-certain' },
    impact: { word: 'major' },
    owner: ministries.interior,
    review: '2027-06-30',
  },
  'known-weakness': {
    likelihood: { words: { low: 'possible', high: 'almost-certain' } },
    impact: { word: 'critical' },
    owner: ministries.health,
    review: '2027-03-31',
  },
  'one-language': {
    likelihood: { word: 'almost-certain' },
    impact: { word: 'moderate' },
    owner: ministries.health,
    review: '2027-06-30',
  },
});

/** The risks that the answers point to. What nobody knows stays unknown. */
export const registerIn = (words: Given): RiskRegister => {
  const known = knownIn(words);
  return {
    ...starterRiskRegister,
    id: 'ruritania-2027',
    risks: starterRiskRegister.risks
      .filter(({ id }) => pointedTo.has(id))
      .map((risk) => ({ ...risk, ...(Object.hasOwn(known, risk.id) ? known[risk.id] : {}) })),
  };
};
