import { compileModel } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { type SqlOptions, scorePopulation, toSql } from '@osee/scoring/population';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomModel } from '../../packages/scoring/src/population/testing/random-model.fixture.ts';
import { type Assessed, createAnswerTables, hostile, mappedTo } from './answer-tables.ts';
import { expectEveryColumn } from './columns-of-a-table.ts';
import { differences } from './compare-figures.ts';
import { groupDifferences } from './compare-groups.ts';
import type { Cell, Engine } from './engine.ts';
import { expectedFigures, figureKey } from './expected-figures.ts';
import { asOf, randomAnswers } from './random-answers.ts';
import { expectSameRanks } from './same-ranks.ts';

const population = randomModel.chain((model) =>
  fc.tuple(fc.constant(model), fc.array(randomAnswers(model), { minLength: 1, maxLength: 12 })),
);

/** Answers that no model refuses, in groups of a few sizes. */
const grouped = randomModel
  .map((model) => ({ ...model, policies: { ...model.policies, unsupported: 'unknown' as const } }))
  .chain((model) =>
    fc.tuple(
      fc.constant(model),
      fc.array(
        fc.record({
          answers: randomAnswers(model),
          group: fc.constantFrom(null, 'a', 'a', 'a', 'b', 'b', "c'\\", 'd'),
        }),
        { minLength: 3, maxLength: 30, size: 'max' },
      ),
    ),
  );

const inOrder = (rows: readonly Readonly<Record<string, Cell>>[]) =>
  [...rows].sort((one, other) =>
    figureKey(one['assessment'], one['node']) < figureKey(other['assessment'], other['node']) ? -1 : 1,
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

    it('finds the figures of the library for the seventy questions of a country', async () => {
      const compiled = compileModel(oseeEcosystemModel);
      const rows = fc.array(randomAnswers(oseeEcosystemModel), { minLength: 8, maxLength: 8 });
      let told = 0;
      await fc.assert(
        fc.asyncProperty(rows, async (given) => {
          const assessed = assessedOf(given);
          await createAnswerTables(engine, 'country', assessed);
          const found = await engine.run(
            toSql(compiled, { dialect: engine.dialect, ...mappedTo('country'), asOf }),
          );
          told += found.filter(({ score }) => typeof score === 'number').length;
          expect(differences(found, expectedFigures(oseeEcosystemModel, compiled, assessed))).toEqual([]);
        }),
        { numRuns: 5 },
      );
      expect(told).toBeGreaterThan(0);
    });

    it('finds the same when the answers of an assessment lie in several tables', async () => {
      await fc.assert(
        fc.asyncProperty(population, async ([model, rows]) => {
          const assessed = assessedOf(rows);
          const whole = { dialect: engine.dialect, ...mappedTo('whole'), asOf } as const;
          await createAnswerTables(engine, 'whole', assessed);
          for (const part of [0, 1]) {
            const name = `part ${part}`;
            await createAnswerTables(engine, name, assessed, (position) => position % 2 === part);
            await engine.store(`${name} known`, toSql(model, { ...whole, ...mappedTo(name), form: 'part' }));
          }
          const merged = toSql(model, {
            dialect: engine.dialect,
            table: ['part 0 known', 'part 1 known'],
            form: 'merged',
          });
          expect(inOrder(await engine.run(merged))).toEqual(inOrder(await engine.run(toSql(model, whole))));
          const tables = { ...whole, ...mappedTo('part 0'), table: ['part 0', 'part 1'] };
          const evidence = { ...tables.evidence, table: ['part 0 evidence', 'part 1 evidence'] };
          const read = toSql(model, { ...tables, evidence } as SqlOptions);
          expect(inOrder(await engine.run(read))).toEqual(inOrder(await engine.run(toSql(model, whole))));
        }),
        { numRuns: Math.ceil(runs / 8) },
      );
    });

    it('finds the figures of groups, and hides the same', async () => {
      let [few, subtracted] = [0, 0];
      await fc.assert(
        fc.asyncProperty(grouped, async ([model, rows]) => {
          const compiled = compileModel(model);
          const assessed = rows.map(({ answers, group }, position) => ({
            id: `no. ${position}`,
            group,
            answers,
          }));
          const settings = { minimumCell: 4, quantiles: [0, 0.1, 0.5, 0.77, 1], resolution: 37 };
          await createAnswerTables(engine, 'grouped', assessed);
          const query = toSql(compiled, {
            dialect: engine.dialect,
            ...mappedTo('grouped'),
            asOf,
            form: 'groups',
            ...settings,
          });
          const library = scorePopulation(
            compiled,
            assessed.map(({ group, answers }) => ({ answers, asOf, ...(group !== null && { group }) })),
            settings,
          );
          for (const { hidden } of library.groups) {
            if (hidden === 'few') few += 1;
            else if (hidden === 'subtraction') subtracted += 1;
          }
          expect(groupDifferences(await engine.run(query), library)).toEqual([]);
        }),
        { numRuns: Math.ceil(runs / 4) },
      );
      expect(few).toBeGreaterThan(0);
      expect(subtracted).toBeGreaterThan(0);
    });

    it('reads steps by position, reasons, and days of their own', () => expectEveryColumn(engine));

    it('finds the gates, scores and ranks of any selection model', () =>
      expectSameRanks(engine, Math.max(30, Math.ceil(runs / 3))));
  });
};
