import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/en.ts';
import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { writeLetters } from './write-letters.ts';

const half = { kind: 'goalposts', lower: 0, upper: 5, direction: 'maximise', step: 0.5 } as const;
const euros = { kind: 'goalposts', lower: 10, upper: 100, direction: 'minimise' } as const;
const model = defineSelectionModel({
  id: 'help',
  title: 'Help',
  subject: 'supplier',
  portfolio: { size: 1 },
  criteria: [
    { id: 'quality', title: 'Quality', weight: 1, scale: half },
    { id: 'price', title: 'Price', weight: 4, scale: euros },
  ],
});
type Answers = readonly [quality: number, price: number];
const run = (answers: Readonly<Record<string, Answers>>) =>
  evaluateApplications(
    model,
    Object.entries(answers).map(([id, [quality, price]]) => ({
      id,
      scores: [
        { criterion: 'quality', value: quality },
        { criterion: 'price', value: price },
      ],
    })),
  );
const letterTo = (id: string, answers: Readonly<Record<string, Answers>>): string =>
  writeLetters(run(answers), { locale: en, model }).find(({ to }) => to === id)?.markdown ?? '';

describe('the smallest change in a letter', () => {
  it('is enough as it is printed: made again with that score, the choice is another', () => {
    const others: readonly Answers[] = [
      [2.5, 83],
      [2, 50],
      [4, 77.7],
      [1, 61.3],
    ];
    for (const b of others) {
      const a: Answers = [b[0] - 0.5, b[1] - 3];
      const [, printed = ''] = /With ([\d.]+) of 100 .* “Price”/u.exec(letterTo('b', { a, b })) ?? [];
      expect(Number(printed)).toBeGreaterThan(0);
      const changed: Answers = [b[0], 100 - (Number(printed) / 100) * 90];
      expect(run({ a, b: changed }).portfolio?.selected?.ids).toEqual(['b']);
    }
    expect(letterTo('b', { a: [2, 80], b: [2.5, 83] })).toContain('With 19.8 of 100 in place of 18.9');
  });

  it('goes by the steps of a scale where those are the smaller ones', () => {
    const light = { a: [3, 50], b: [3, 50.5] } as const;
    const heavy = defineSelectionModel({
      id: 'heavy',
      title: 'Heavy',
      subject: 'supplier',
      portfolio: { size: 1 },
      criteria: [{ id: 'quality', title: 'Quality', scale: half }],
    });
    const scored = Object.entries(light).map(([id], index) => ({
      id,
      scores: [
        { criterion: 'quality', value: index === 0 ? 3.5 : 3, assessor: 'x' },
        { criterion: 'quality', value: 3, assessor: 'y' },
      ] as const,
    }));
    const result = evaluateApplications(heavy, scored);
    const text = writeLetters(result, { locale: en, model: heavy })[1]?.markdown;
    expect(text).toContain('With 70 of 100 in place of 60 for “Quality”');
  });

  it('is none where an order decided between equal points', () => {
    const text = letterTo('b', { a: [3, 50], b: [3, 50] });
    expect(text).toContain('A choice with this application has as many points.');
    expect(text).not.toContain('in place of');
  });
});
