import { compileModel } from '@osee/scoring/maturity';
import { toSql } from '@osee/scoring/population';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assessed, createAnswerTables, hostile, mappedTo } from './answer-tables.ts';
import { differences } from './compare-figures.ts';
import type { Engine } from './engine.ts';
import { expectedFigures } from './expected-figures.ts';
import { asOf, randomAnswers } from './random-answers.ts';
import { randomModel } from './random-model.ts';

const population = randomModel.chain((model) =>
  fc.tuple(fc.constant(model), fc.array(randomAnswers(model), { minLength: 1, maxLength: 12 })),
);

const assessedOf = (rows: readonly Assessed['answers'][]): readonly Assessed[] =>
  rows.map((answers, position) => ({
    id: `no. ${position}`,
    group: position % 3 === 0 ? null : 'a',
    answers,
  }));

/** That an engine finds what the library finds. */
export const describeEngine = (name: string, open: () => Engine | Promise<Engine>, runs: number): void => {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it('finds the figures of the library for any model and any answers', async () => {
      let [exact, outer, refused] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(population, async ([model, rows]) => {
          const compiled = compileModel(model);
          const assessed = assessedOf(rows);
          await createAnswerTables(engine, hostile.table, assessed);
          const found = await engine.run(
            toSql(compiled, { dialect: engine.dialect, ...mappedTo(hostile.table), asOf }),
          );
          for (const { bound } of found) {
            if (bound === 'exact') exact += 1;
            else if (bound === 'outer') outer += 1;
            else refused += 1;
          }
          expect(differences(found, expectedFigures(model, compiled, assessed))).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(exact).toBeGreaterThan(outer);
      expect(outer).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
    });
  });
};
