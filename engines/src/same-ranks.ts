import { OseeError } from '@osee/core';
import { selectionToSql } from '@osee/scoring/population';
import { type Candidate, evaluateApplications, type SelectionModel } from '@osee/scoring/selection';
import fc from 'fast-check';
import { expect } from 'vitest';
import { randomSelection } from '../../packages/scoring/src/population/testing/random-selection.fixture.ts';
import type { Cell, Engine } from './engine.ts';
import { randomApplications } from './random-applications.ts';

const isHeld =
  (model: SelectionModel) =>
  (criterion: string, value: number | string): boolean => {
    try {
      evaluateApplications(model, [{ id: 'x', scores: [{ criterion, value }] }]);
      return true;
    } catch {
      return false;
    }
  };

const population = randomSelection.chain((model) =>
  fc.tuple(fc.constant(model), randomApplications(model, isHeld(model))),
);

const createTables = async (engine: Engine, applications: readonly Candidate[]): Promise<void> => {
  await engine.create({
    name: 'applications',
    columns: { id: 'text', 'taken "back"': 'flag' },
    rows: applications.map(({ id, withdrawn }) => [id, withdrawn !== undefined]),
  });
  await engine.create({
    name: 'scores',
    columns: { id: 'text', criterion: 'text', figure: 'number', level: 'text', who: 'text', kin: 'text' },
    rows: applications.flatMap(({ id, scores = [] }) =>
      scores.map(({ criterion, value, assessor, conflictOfInterest }) => [
        id,
        criterion,
        typeof value === 'number' ? value : null,
        typeof value === 'string' ? value : null,
        assessor ?? null,
        conflictOfInterest ?? null,
      ]),
    ),
  });
  await engine.create({
    name: 'gates',
    columns: { id: 'text', gate: 'text', answer: 'text', waived: 'flag' },
    rows: applications.flatMap(({ id, gates = [], waivers = [] }) =>
      [...new Set([...gates, ...waivers].map(({ gate }) => gate))].map((gate) => [
        id,
        gate,
        gates.find((each) => each.gate === gate)?.answer ?? null,
        waivers.some((each) => each.gate === gate),
      ]),
    ),
  });
};

const near = (one: Cell | undefined, other: number | null): boolean =>
  one === null || one === undefined || other === null
    ? (one ?? null) === other
    : Math.abs(Number(one) - other) <= 1e-9;

/** Whether a gate that has a rule lacks its answer, so that only the rule could tell. */
const lacksAnswer = (model: SelectionModel, { gates = [], waivers = [] }: Candidate): boolean =>
  model.gates.some(({ id, rule }) => rule && ![...gates, ...waivers].some(({ gate }) => gate === id));

const resultOf = (model: SelectionModel, applications: readonly Candidate[]) => {
  try {
    return evaluateApplications(model, applications);
  } catch (error) {
    if (error instanceof OseeError) return null;
    throw error;
  }
};

/** That an engine finds the gates, scores and ranks of the library. */
export const expectSameRanks = async (engine: Engine, runs: number): Promise<void> => {
  let [ranked, refused, tied, chained] = [0, 0, 0, 0];
  await fc.assert(
    fc.asyncProperty(population, async ([model, applications]) => {
      await createTables(engine, applications);
      const rows = await engine.run(
        selectionToSql(model, {
          dialect: engine.dialect,
          applications: { table: 'applications', columns: { application: 'id', withdrawn: 'taken "back"' } },
          scores: {
            table: 'scores',
            columns: {
              application: 'id',
              criterion: 'criterion',
              number: 'figure',
              level: 'level',
              assessor: 'who',
              conflictOfInterest: 'kin',
            },
          },
          gates: {
            table: 'gates',
            columns: { application: 'id', gate: 'gate', answer: 'answer', waived: 'waived' },
          },
        }),
      );
      expect(rows.length).toBe(applications.length);
      const byId = new Map(rows.map((row) => [row['application'], row]));
      const areUntold = applications.map((each) => lacksAnswer(model, each));
      const all = resultOf(model, applications);
      const isWhole = all !== null && !areUntold.includes(true);
      const isChained =
        isWhole &&
        rows.every((row) => (row['rank'] ?? null) === null) &&
        all.applicants.some(({ rank }) => rank !== null);
      if (isChained) chained += 1;
      // Where the query cannot cut a chain of equals it says nothing; with the tolerance of rounding there is none.
      if (isChained) expect(model.policies.tieTolerance).toBe(0.05);
      for (const [position, application] of applications.entries()) {
        const row = byId.get(application.id) ?? {};
        const alone = areUntold[position] ? null : (all ?? resultOf(model, [application]));
        const applicant = alone?.applicants.find(({ id }) => id === application.id);
        if (applicant === undefined) {
          refused += 1;
          expect(Number(row['refused'])).toBeGreaterThan(0);
          expect([row['score'] ?? null, row['eligibility'] ?? null, row['rank'] ?? null]).toEqual([
            null,
            null,
            null,
          ]);
          continue;
        }
        const told = isWhole && !isChained;
        if (applicant.rank !== null) ranked += 1;
        if (
          told &&
          all.applicants.some(
            ({ id, rank }) => id !== applicant.id && rank !== null && rank === applicant.rank,
          )
        )
          tied += 1;
        const gates = applicant.gates.map(({ outcome }) => outcome);
        const expected = {
          refused: 0,
          standing: applicant.standing,
          eligibility: applicant.eligibility,
          unranked: applicant.unranked,
          rank: told ? applicant.rank : null,
          best: told ? (applicant.rankInterval?.best ?? null) : null,
          worst: told ? (applicant.rankInterval?.worst ?? null) : null,
          gates,
        };
        const figure = (name: string): number | null =>
          row[name] === null || row[name] === undefined ? null : Number(row[name]);
        const found = {
          refused: figure('refused'),
          standing: row['standing'],
          eligibility: row['eligibility'],
          unranked: row['unranked'] ?? null,
          rank: figure('rank'),
          best: figure('best_rank'),
          worst: figure('worst_rank'),
          gates: gates.map((_, each) => row[`gate_${each + 1}`]),
        };
        expect(found).toEqual(expected);
        const { score, interval, coverage } = applicant;
        expect(
          [
            near(row['score'], score),
            near(row['low'], interval.worst),
            near(row['high'], interval.best),
            near(row['coverage'], coverage),
          ],
          `${row['score']} ${row['low']} ${row['high']} ${row['coverage']}: ${score} ${JSON.stringify(interval)} ${coverage}`,
        ).toEqual([true, true, true, true]);
      }
    }),
    { numRuns: runs },
  );
  expect(ranked).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  expect(tied).toBeGreaterThan(0);
  expect(chained).toBeLessThan(ranked);
};
