import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { answersOf, buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import { oseeEcosystemModel as model } from '../../models/osee-ecosystem/model.ts';
import { tallyPopulation } from '../tally/tally-population.ts';
import { countryOf } from '../testing/country-of.fixture.ts';
import type { PublishOptions } from './publish-options.ts';
import { publishPopulation } from './publish-population.ts';

const codeFrom = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return error instanceof OseeError ? `${error.code} ${error.path.join('.')}` : String(error);
  }
  return 'nothing thrown';
};

const sizes = [3, 20, 30, 147];
const count = sizes.reduce((sum, size) => sum + size, 0);
const grouped = (of: readonly number[]) => {
  const positions = Uint8Array.from(of.flatMap((size, group) => Array<number>(size).fill(group)));
  return {
    count: positions.length,
    answers: countryOf(positions.length),
    groups: { labels: of.map((_, group) => `g${group}`), positions },
  };
};
const tally = tallyPopulation(model, grouped(sizes));
const hiddenIn = ({ groups }: ReturnType<typeof publishPopulation>) => groups.map(({ hidden }) => hidden);

describe('publishPopulation', () => {
  it('hides a group of few and the next smallest, and tells all else', () => {
    const table = publishPopulation(model, tally);
    expect(hiddenIn(table)).toEqual(['few', 'subtraction', null, null]);
    expect(table.whole.institutions).toBe(count);
    expect(table.groups.map(({ institutions }) => institutions)).toEqual([null, null, 30, 147]);
    expect(table.groups[0]?.figures).toBeNull();
    expect(table.whole.figures?.map(({ nodeId }) => nodeId)).toEqual(tally.nodeIds);
    const largest = table.groups[3]?.figures?.at(-1);
    expect(largest?.levels.reduce((sum, level) => sum + level.count, 0)).toBe(147);
    expect(largest?.quantiles.every(({ score }) => score !== null)).toBe(true);
    expect(JSON.stringify(table)).not.toContain('lowest');
  });

  it('hides nothing where one institution may be told of', () => {
    expect(hiddenIn(publishPopulation(model, tally, { minimumCell: 1 }))).toEqual([null, null, null, null]);
  });

  it('tells no quantile that has too few on one side', () => {
    const { whole } = publishPopulation(model, tallyPopulation(model, grouped([12])), {
      quantiles: [0, 0.1, 0.5, 0.9, 1],
    });
    const scores = whole.figures?.at(-1)?.quantiles.map(({ score }) => score !== null);
    expect(scores).toEqual([false, false, true, false, false]);
  });

  it('tells only the nodes that are asked for', () => {
    const { whole } = publishPopulation(model, tally, { nodes: ['technical', model.id] });
    expect(whole.figures?.map(({ nodeId }) => nodeId)).toEqual(['technical', model.id]);
  });

  it('hides what differs by few from the table before, and no more than that where nothing does', () => {
    const before = publishPopulation(model, tallyPopulation(model, grouped([20, 30, 147])));
    expect(hiddenIn(before)).toEqual([null, null, null]);
    const same = publishPopulation(model, tallyPopulation(model, grouped([20, 30, 147])), {
      before: [before],
    });
    expect(same).toEqual(before);
    const oneMore = publishPopulation(model, tallyPopulation(model, grouped([21, 30, 147])), {
      before: [before],
    });
    // The group with one more cannot be told, and so neither can the whole, from which it would follow.
    expect(oneMore.whole.hidden).toBe('difference');
    expect(hiddenIn(oneMore)).toEqual(['difference', null, null]);
    const many = publishPopulation(model, tallyPopulation(model, grouped([29, 30, 147])), {
      before: [before],
    });
    expect(hiddenIn(many)).toEqual([null, null, null]);
  });

  it('puts levels together where they differ by few from the table before, or were put together otherwise', () => {
    const ids = ['0', '0.25', '0.5', '0.75'];
    const steps = buildModel({
      levels: ids.map((id) => ({ id, title: id, requires: [{ kind: 'score', minimum: Number(id) }] })),
      policies: { unanswered: 'exclude' },
      nodes: [node('a')],
      criteria: [criterion('p', 'a')],
    });
    const table = (counts: Readonly<Record<string, readonly number[]>>, options: PublishOptions = {}) =>
      publishPopulation(
        steps,
        tallyPopulation(
          steps,
          Object.entries(counts).flatMap(([group, of]) =>
            of.flatMap((size, at) =>
              Array.from({ length: size }, () => ({ group, answers: answersOf({ p: Number(ids[at]) }) })),
            ),
          ),
        ),
        options,
      );
    const pools = ({ whole }: ReturnType<typeof table>) =>
      whole.figures?.[0]?.levels.map(({ levelIds }) => levelIds.join(' '));
    // Six came, one of them to the lowest level.
    const before = table({ x: [10, 0, 10, 0], y: [20, 0, 20, 0] });
    expect(pools(before)).toEqual(['', '0', '0.25', '0.5', '0.75']);
    const later = table({ x: [11, 0, 15, 0], y: [20, 0, 20, 0] }, { before: [before] });
    expect(pools(later)).toEqual([' 0 0.25 0.5', '0.75']);
    // Two on the second level would follow from lowest and second together, less the lowest alone.
    const first = table({ all: [20, 2, 10, 30] });
    expect(pools(first)).toEqual(['', '0', '0.25 0.5', '0.75']);
    const second = table({ all: [20, 2, 10, 30], x: [1, 0, 5, 10] }, { before: [first] });
    expect(pools(second)).toEqual([' 0 0.25 0.5', '0.75']);
  });

  it('says nothing of too few, and takes none', () => {
    const few = publishPopulation(model, tallyPopulation(model, grouped([4])));
    expect([few.whole.hidden, few.whole.institutions, few.groups[0]?.hidden]).toEqual(['few', null, 'few']);
    const none = publishPopulation(model, tallyPopulation(model, []));
    expect([none.whole.institutions, none.groups]).toEqual([0, []]);
  });

  it('survives the way to a file and back', () => {
    const table = publishPopulation(model, tally);
    const read = JSON.parse(JSON.stringify(table));
    expect(read).toEqual(table);
    expect(publishPopulation(model, tally, { before: [read] })).toEqual(table);
  });

  it('refuses what does not fit', () => {
    const table = publishPopulation(model, tally);
    const other = { ...table, model: { id: 'other', version: '1.0.0' } };
    expect(codeFrom(() => publishPopulation(model, tally, { before: [table, other] }))).toBe(
      'wrong-model options.before.1.model.id',
    );
    expect(codeFrom(() => publishPopulation(model, tally, { nodes: ['nowhere'] }))).toBe(
      'unknown-node options.nodes.0',
    );
    expect(codeFrom(() => publishPopulation(model, {} as never))).toMatch(/^wrong-type tally/u);
    expect(codeFrom(() => publishPopulation(model, tally, { before: [{} as never] }))).toMatch(
      /^wrong-type options\.before\.0/u,
    );
  });
});
