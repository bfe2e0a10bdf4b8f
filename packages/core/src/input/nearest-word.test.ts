import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
  const known = ['languages', 'costs', 'maximumHours', 'maximumResources', 'framework'];

  it.each([
    ['hours', 'maximumHours'],
    ['langauges', 'languages'],
    ['cost', 'costs'],
    ['MAXIMUMHOURS', 'maximumHours'],
    ['frameworks', 'framework'],
    ['zebra', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('takes %s for %s', (word, expected) => {
    expect(nearestWord(word, known)).toBe(expected);
  });
});
