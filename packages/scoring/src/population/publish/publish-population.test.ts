import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel as model } from '../../models/osee-ecosystem/model.ts';
import { tallyPopulation } from '../tally/tally-population.ts';
import { countryOf } from '../testing/country-of.fixture.ts';
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
