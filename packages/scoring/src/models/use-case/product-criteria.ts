import type { GoalpostScale } from '../../selection/model/scale.ts';
import { levelsOf } from '../choice/levels-of.ts';
import { perCent } from '../choice/per-cent.ts';
import { countOf, many } from '../choice/scales.ts';
import { wordsOf } from '../choice/words-of.ts';
import { useCaseTexts as texts } from './texts.ts';

/** Months since the last release: a year is as good as a day, three years are as bad as never. */
const monthsSince: GoalpostScale = {
  kind: 'goalposts',
  lower: 12,
  upper: 36,
  direction: 'minimise',
  outside: 'truncate',
  domain: [0, Number.MAX_SAFE_INTEGER],
  unit: texts['release.unit'],
};

/** What is asked of a candidate product. */
export const productCriteria = () => [
  { ...wordsOf(texts, 'maintainers'), scale: levelsOf(texts, 'maintainers', ['one', 'two']) },
  { ...wordsOf(texts, 'release'), scale: monthsSince },
  {
    ...wordsOf(texts, 'security-reports'),
    scale: levelsOf(texts, 'security-reports', ['none', 'way', 'answered']),
  },
  {
    ...wordsOf(texts, 'similar-users'),
    scale: { ...many(10), unit: texts['similar-users.unit'] },
  },
  { ...wordsOf(texts, 'documents'), scale: countOf(3) },
  { ...wordsOf(texts, 'language'), scale: perCent() },
  { ...wordsOf(texts, 'data-exit'), scale: levelsOf(texts, 'data-exit', ['none', 'export', 'tried']) },
];
