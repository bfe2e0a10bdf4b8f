import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node, nodeNamed } from '../testing/build-model.fixture.ts';
import { describeCase } from './read-case.fixture.ts';

interface SammCase {
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly practiceByCode: Readonly<Record<string, string>>;
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly practices: Readonly<
          Record<string, { function: string; score: number; levels: Readonly<Record<string, number>> }>
        >;
        readonly functions?: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** Streams meet in a level by mean, levels in a practice by sum, practices in a function by mean. */
const modelOf = (codes: readonly string[], questions: readonly string[]): MaturityModel =>
  buildModel({
    policies: { unanswered: 'zero', rollUp: 'mean' },
    nodes: [
      ...[...new Set(codes.map((code) => code[0] ?? ''))].map((letter) => node(letter)),
      ...codes.map((code) => node(code, code[0] ?? null, { rollUp: 'sum' })),
      ...codes.flatMap((code) => [1, 2, 3].map((level) => node(`${code}-${level}`, code))),
    ],
    criteria: questions.map((question) => {
      const [letter, practice, , level] = question.split('-');
      return criterion(question, `${letter}-${practice}-${level}`);
    }),
  });

describeCase<SammCase>(describe, 'samm-v2.0-acme-software', ({ answers, practiceByCode, expected }) => {
  const codes = Object.keys(practiceByCode);
  const model = modelOf(codes, Object.keys(answers['current'] ?? {}));

  it.each(Object.keys(expected))('%s', (phase) => {
    const { root } = scoreMaturity(model, assess(model, { ...answers[phase] }), { gains: false });
    const { practices = {}, functions = {} } = expected[phase] ?? {};
    let compared = 0;
    for (const [code, name] of Object.entries(practiceByCode)) {
      const practice = practices[name];
      expect(nodeNamed(root, code).score).toBeCloseTo(practice?.score ?? Number.NaN, 12);
      for (const [level, value] of Object.entries(practice?.levels ?? {})) {
        expect(nodeNamed(root, `${code}-${level}`).score).toBeCloseTo(value, 12);
      }
      const letter = code[0] ?? '';
      const inFunction = functions[practice?.function ?? ''];
      if (inFunction !== undefined) expect(nodeNamed(root, letter).score).toBeCloseTo(inFunction, 12);
      compared += 1;
    }
    expect(compared).toBe(15);
    expect(nodeNamed(root, codes[0] ?? '').maximum).toBe(3);
  });
});
