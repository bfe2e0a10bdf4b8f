import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import type { Extent } from './extent.ts';
import { mergeAnswers, stateOf } from './merge-answers.ts';

const step = (more: object = {}): Answer => ({
  criterionId: 'x',
  status: 'answered',
  optionId: 'few',
  ...more,
});
const counted = (extent: Extent): Answer => step({ extent });

describe('answers of several that say the same', () => {
  it('keep what was counted where all who counted say the same, in any order', () => {
    const one = counted({ counted: 1, among: 8 });
    const same = counted({ counted: 1, among: 8, unknown: 0 });
    expect(mergeAnswers('x', [one, same, step()])).toMatchObject({ extent: { counted: 1, among: 8 } });
    expect(mergeAnswers('x', [step(), one])).toMatchObject({ extent: { counted: 1, among: 8 } });
    const other = counted({ counted: 2, among: 8 });
    expect(mergeAnswers('x', [one, other])).not.toHaveProperty('extent');
    expect(mergeAnswers('x', [other, one])).not.toHaveProperty('extent');
    expect(stateOf(one)).toBe(stateOf(other));
  });

  it('hold every role, and the language where there was one alone', () => {
    const [one, other] = [
      step({ by: 'B', role: 'buyer', language: 'fr' }),
      step({ by: 'A', role: 'auditor', language: 'fr' }),
    ];
    const merged = { by: 'A, B', role: 'auditor, buyer', language: 'fr' };
    expect(mergeAnswers('x', [one, other])).toMatchObject(merged);
    expect(mergeAnswers('x', [other, one])).toMatchObject(merged);
    expect(mergeAnswers('x', [one, step({ language: 'ar' })])).not.toHaveProperty('language');
  });

  it('agree on not applicable only where they agree on the reason, which stays', () => {
    const because = (reasonId: string): Answer => ({ criterionId: 'x', status: 'notApplicable', reasonId });
    expect(stateOf(because('a'))).not.toBe(stateOf(because('b')));
    expect(mergeAnswers('x', [because('a'), because('a')])).toEqual(because('a'));
  });
});
