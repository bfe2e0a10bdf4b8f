import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../maturity/assessment/answer.ts';
import { buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import type { PopulationRow } from '../cells/population-row.ts';
import { scorePopulation } from '../score-population.ts';
import type { GroupTally } from '../tally/population-tally.ts';
import { tallyPopulation } from '../tally/tally-population.ts';
import { attacker, subsets } from './attack.fixture.ts';
import { publishPopulation } from './publish-population.ts';
import type { PublishedFigure, PublishedPopulation, PublishedRow } from './published-population.ts';

const model = buildModel({
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'mid', title: 'Mid', requires: [{ kind: 'score', minimum: 0.5 }] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 1 }] },
  ],
  policies: { unanswered: 'exclude' },
  nodes: [node('a'), node('b')],
  criteria: [criterion('p', 'a'), criterion('q', 'b')],
});
const minimum = 3;
const labels = ['east', 'north', 'south', 'west'] as const;

const anyAnswer = (criterionId: string): fc.Arbitrary<Answer[]> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .constantFrom('0', '0.5', '1')
        .map((optionId) => [{ criterionId, status: 'answered' as const, optionId }]),
    },
    { weight: 1, arbitrary: fc.constant<Answer[]>([{ criterionId, status: 'notApplicable' }]) },
    { weight: 1, arbitrary: fc.constant<Answer[]>([]) },
  );
const anyRow: fc.Arbitrary<PopulationRow> = fc
  .tuple(fc.constantFrom(...labels), anyAnswer('p'), anyAnswer('q'))
  .map(([group, p, q]) => ({ group, answers: [...p, ...q] }));
const anyRows = fc.array(anyRow, { maxLength: 40, size: 'max' });

const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < minimum;
const tableOf = (rows: readonly PopulationRow[], before: readonly PublishedPopulation[] = []) =>
  publishPopulation(model, tallyPopulation(model, rows), { minimumCell: minimum, before });
/** What is told of a count, as equations over the four groups. */
const told = (
  table: PublishedPopulation,
  countOf: (row: PublishedRow) => number | null | undefined,
): number[][] => [
  ...((countOf(table.whole) ?? null) === null ? [] : [labels.map(() => 1)]),
  ...labels.flatMap((label) => {
    const row = table.groups.find((each) => each.label === label);
    // A group that is not named has no institutions.
    const isTold = row === undefined || (countOf(row) ?? null) !== null;
    return isTold ? [labels.map((other) => (other === label ? 1 : 0))] : [];
  }),
];

/** A count that a table tells of, and what it is in truth, by group. */
interface Kind {
  readonly countOf: (row: PublishedRow) => number | null | undefined;
  readonly truth: (groups: readonly GroupTally[]) => readonly number[];
}

const byLabel = (
  groups: readonly GroupTally[],
  countOf: (group: GroupTally) => number | undefined,
): readonly number[] =>
  labels.map((label) => {
    const group = groups.find((each) => each.label === label);
    return (group && countOf(group)) ?? 0;
  });

const nodeIds = ['a', 'b', 'model'];
const kinds: readonly Kind[] = [
  {
    countOf: ({ institutions }) => institutions,
    truth: (groups) => byLabel(groups, ({ count }) => count),
  },
  ...nodeIds.flatMap((nodeId, at): readonly Kind[] => {
    const figureIn = ({ figures }: PublishedRow): PublishedFigure | undefined =>
      figures?.find((each) => each.nodeId === nodeId);
    return [
      {
        countOf: (row) => figureIn(row)?.scored,
        truth: (groups) => byLabel(groups, ({ scored }) => scored[at]),
      },
      {
        countOf: (row) => figureIn(row)?.interval?.count,
        truth: (groups) => byLabel(groups, ({ ranged }) => ranged[at]),
      },
      {
        countOf: (row) => figureIn(row)?.coverage?.count,
        truth: (groups) => byLabel(groups, ({ applying }) => applying[at]),
      },
    ];
  }),
];

const groupsOf = (rows: readonly PopulationRow[]): readonly GroupTally[] =>
  tallyPopulation(model, rows).groups;

const levelIds = [null, 'low', 'mid', 'high'];
const cells = labels.flatMap((label) => levelIds.map((id) => ({ label, id })));

/** What is told of the levels of a node, as equations over groups and levels. */
const toldOfLevels = (table: PublishedPopulation, nodeId: string): number[][] => [
  ...[table.whole, ...table.groups].flatMap((row) =>
    (row.figures?.find((each) => each.nodeId === nodeId)?.levels ?? []).map((pool) =>
      cells.map(({ label, id }) =>
        (row === table.whole || row.label === label) && pool.levelIds.includes(id) ? 1 : 0,
      ),
    ),
  ),
  ...labels
    .filter((label) => !table.groups.some((group) => group.label === label))
    .flatMap((label) =>
      cells.flatMap((cell, at) =>
        cell.label === label ? [cells.map((_, other) => Number(other === at))] : [],
      ),
    ),
];

/** That nobody can work out by how few a group differs on a run of levels. */
const expectLevelsApart = (
  first: PublishedPopulation,
  second: PublishedPopulation,
  rows: readonly PopulationRow[],
  later: readonly PopulationRow[],
): void => {
  const runs = levelIds.flatMap((_, from) => levelIds.map((__, to) => levelIds.slice(from, to + 1)));
  const nothing = cells.map(() => 0);
  for (const [at, nodeId] of nodeIds.entries()) {
    const knows = attacker([
      ...toldOfLevels(first, nodeId).map((equation) => [...equation, ...nothing]),
      ...toldOfLevels(second, nodeId).map((equation) => [...nothing, ...equation]),
    ]);
    const truthOf = (given: readonly PopulationRow[]): readonly number[] => {
      const groups = groupsOf(given);
      return cells.map(({ label, id }) => {
        const place = at * levelIds.length + levelIds.indexOf(id);
        return groups.find((group) => group.label === label)?.levels[place] ?? 0;
      });
    };
    const [was, is] = [truthOf(rows), truthOf(later)];
    for (const groups of subsets(labels.length)) {
      for (const run of runs) {
        const inSet = cells.map(({ label, id }) =>
          groups.includes(labels.indexOf(label)) && run.includes(id) ? 1 : 0,
        );
        const change = inSet.reduce<number>(
          (sum, each, cell) => sum + each * ((is[cell] ?? 0) - (was[cell] ?? 0)),
          0,
        );
        if (isFew(change)) expect(knows([...inSet.map((each) => -each), ...inSet])).toBe(false);
      }
    }
  }
};

describe('a table for publishing', () => {
  it('lets nobody work out a count of few, whichever groups are added and subtracted', () => {
    const seen = new Map<string | null, number>();
    let naive = 0;
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf(rows);
        const groups = groupsOf(rows);
        for (const { hidden } of table.groups) seen.set(hidden, (seen.get(hidden) ?? 0) + 1);
        for (const { countOf, truth } of kinds) {
          const knows = attacker(told(table, countOf));
          const counts = truth(groups);
          for (const set of subsets(labels.length)) {
            const count = set.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
            if (!isFew(count)) continue;
            naive += 1;
            expect(knows(labels.map((_, at) => (set.includes(at) ? 1 : 0)))).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(naive).toBeGreaterThan(100);
    expect(seen.get('few')).toBeGreaterThan(20);
    expect(seen.get('subtraction')).toBeGreaterThan(20);
    expect(seen.get(null)).toBeGreaterThan(20);
  });

  it('lets nobody work out how few stand on a level, whichever groups and levels are added and subtracted', () => {
    let told4 = 0;
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf(rows);
        const ids = [null, 'low', 'mid', 'high'];
        const cells = labels.flatMap((label) => ids.map((id) => ({ label, id })));
        for (const nodeId of ['a', 'b', 'model']) {
          const equations = [table.whole, ...table.groups].flatMap((row) => {
            const figure = row.figures?.find((each) => each.nodeId === nodeId);
            const isIn = (label: string): boolean => row === table.whole || row.label === label;
            if ((figure?.levels.length ?? 0) === ids.length) told4 += 1;
            return [
              ...(row.institutions === null ? [] : [cells.map(({ label }) => (isIn(label) ? 1 : 0))]),
              ...(figure?.levels ?? []).map(({ levelIds }) =>
                cells.map(({ label, id }) => (isIn(label) && levelIds.includes(id) ? 1 : 0)),
              ),
            ];
          });
          const unnamed = labels.filter((label) => !table.groups.some((group) => group.label === label));
          const empty = cells.flatMap((cell, at) =>
            unnamed.includes(cell.label) ? [cells.map((_, other) => (other === at ? 1 : 0))] : [],
          );
          const knows = attacker([...equations, ...empty]);
          const counts = new Map(
            labels.flatMap((label) => {
              const own = rows.filter((row) => row.group === label);
              const figure = scorePopulation(model, own, { minimumCell: 1 }).whole?.find(
                (each) => each.nodeId === nodeId,
              );
              return (figure?.levels ?? []).map(
                ({ levelId, count }) => [`${label} ${levelId}`, count] as const,
              );
            }),
          );
          for (const groups of subsets(labels.length)) {
            for (const levels of subsets(ids.length)) {
              const isIn = ({ label, id }: (typeof cells)[number]): boolean =>
                groups.includes(labels.indexOf(label)) && levels.includes(ids.indexOf(id));
              const count = cells
                .filter(isIn)
                .reduce((sum, { label, id }) => sum + (counts.get(`${label} ${id}`) ?? 0), 0);
              if (isFew(count)) expect(knows(cells.map((cell) => (isIn(cell) ? 1 : 0)))).toBe(false);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(told4).toBeGreaterThan(0);
  });

  it('lets nobody work out a count of the few who came or went since the table before', () => {
    let differences = 0;
    const seen = new Map<string | null, number>();
    fc.assert(
      fc.property(
        anyRows,
        fc.array(anyRow, { maxLength: 6 }),
        fc.array(fc.nat(39), { maxLength: 3 }),
        (rows, come, go) => {
          const later = [...rows.filter((_, at) => !go.includes(at)), ...come];
          const first = tableOf(rows);
          const second = tableOf(later, [first]);
          for (const { hidden } of second.groups) seen.set(hidden, (seen.get(hidden) ?? 0) + 1);
          expectLevelsApart(first, second, rows, later);
          for (const { countOf, truth } of kinds) {
            const nothing = labels.map(() => 0);
            const knows = attacker([
              ...told(first, countOf).map((equation) => [...equation, ...nothing]),
              ...told(second, countOf).map((equation) => [...nothing, ...equation]),
            ]);
            const [was, is] = [truth(groupsOf(rows)), truth(groupsOf(later))];
            for (const set of subsets(labels.length)) {
              const change = set.reduce((sum, at) => sum + (is[at] ?? 0) - (was[at] ?? 0), 0);
              if (!isFew(change)) continue;
              differences += 1;
              const inSet = labels.map((_, at) => (set.includes(at) ? 1 : 0));
              expect(knows([...inSet.map((each) => -each), ...inSet])).toBe(false);
            }
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(differences).toBeGreaterThan(100);
    expect(seen.get('difference')).toBeGreaterThan(10);
    expect(seen.get(null)).toBeGreaterThan(10);
  });
});
