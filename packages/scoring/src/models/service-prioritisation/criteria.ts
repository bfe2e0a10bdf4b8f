import { levelsOf } from '../choice/levels-of.ts';
import { perCent } from '../choice/per-cent.ts';
import { many } from '../choice/scales.ts';
import { wordsOf } from '../choice/words-of.ts';
import { servicePrioritisationTexts as texts } from './texts.ts';

/** What there is to gain. */
export const importanceCriteria = () => [
  {
    weight: 1,
    ...wordsOf(texts, 'people-served'),
    scale: { ...many(1_000_000), unit: texts['people-served.unit'] },
  },
  {
    weight: 1,
    ...wordsOf(texts, 'burden'),
    scale: { ...many(40), unit: texts['burden.unit'] },
  },
  {
    weight: 1,
    ...wordsOf(texts, 'excluded-groups'),
    scale: perCent(50),
  },
  {
    weight: 1,
    ...wordsOf(texts, 'national-plan'),
    scale: levelsOf(texts, 'national-plan', ['none', 'named', 'dated']),
  },
  {
    weight: 1,
    ...wordsOf(texts, 'needed-by-others'),
    scale: { ...many(20), unit: texts['needed-by-others.unit'] },
  },
];

/** How far it can be done. */
export const feasibilityCriteria = () => [
  { weight: 1, ...wordsOf(texts, 'functions-covered'), scale: perCent() },
  { weight: 1, ...wordsOf(texts, 'skills'), scale: perCent() },
  { weight: 1, ...wordsOf(texts, 'money'), scale: perCent() },
  { weight: 1, ...wordsOf(texts, 'interfaces'), scale: perCent() },
  { weight: 1, ...wordsOf(texts, 'law'), scale: levelsOf(texts, 'law', ['law', 'rule', 'allowed']) },
  { weight: 1, ...wordsOf(texts, 'agreement'), scale: perCent() },
];

/** The stage today, for sorting alone. */
export const stageCriterion = () => ({
  weight: 0,
  ...wordsOf(texts, 'stage'),
  scale: levelsOf(texts, 'stage', ['information', 'form', 'submit', 'complete']),
});
