import { describe, expect, it } from 'vitest';
import { compareWaves } from '../index.ts';
import { countryOnlyIds, institution, model } from '../testing/institutions.fixture.ts';

const wave = (names: string, z1: number) =>
  [...names].map((id) => institution(id, { x1: 0.5, y1: 0.5, y2: 0.5, z1 }));
const change = (before: ReturnType<typeof wave>, after: ReturnType<typeof wave>, options: object = {}) => {
  const { groups } = compareWaves(
    model,
    { inputs: before },
    { inputs: after },
    { countryOnlyIds, ...options },
  );
  return { group: groups[0], z1: groups[0]?.changes.find(({ id }) => id === 'z1') };
};

describe('compareWaves', () => {
  it('shows that a fall came of asking others, while those who were asked twice rose', () => {
    const { group, z1 } = change(wave('abcde', 0.5), [...wave('abcde', 0.75), ...wave('fghij', 0)]);
    expect(z1).toMatchObject({
      counts: { before: 5, after: 10, common: 5 },
      all: { before: 0.5, after: 0.375, change: -0.125 },
      common: { before: 0.5, after: 0.75, change: 0.25 },
      composition: -0.375,
    });
    expect(group?.entered.map(({ id }) => id)).toEqual(['f', 'g', 'h', 'i', 'j']);
    expect(group?.left).toEqual([]);
  });

  it('hides a change that would give away the few who came or went', () => {
    const few = change(wave('abcde', 0.5), [...wave('abcde', 0.75), ...wave('fg', 0)]);
    expect(few.z1).toMatchObject({ hidden: 'few', all: null, common: null, composition: null });
    expect(
      change(wave('abcde', 0.5), [...wave('abcde', 0.75), ...wave('fg', 0)], { minimumGroup: 2 }).z1?.hidden,
    ).toBeNull();
  });

  it('tells the country apart from silence: whoever did not answer has left', () => {
    const { group } = change(wave('abcde', 0.5), [...wave('abcd', 0.5), institution('e', null)]);
    expect(group?.left.map(({ id }) => id)).toEqual(['e']);
  });

  it('keeps kinds of units apart', () => {
    const kinds = wave('abcdefghij', 0.5).map((input, position) => ({
      ...input,
      stratum: position < 5 ? 'city' : 'ministry',
    }));
    const { groups } = compareWaves(model, { inputs: kinds }, { inputs: kinds }, { countryOnlyIds });
    expect(groups.map(({ stratum }) => stratum)).toEqual(['city', 'ministry']);
  });

  it('shows no whole from which one kind of unit leaves the few of another over', () => {
    const kinds = (z1: number, few: number) =>
      wave('abcdefghi', z1).map((input, position) => ({
        ...input,
        ...(position < 5
          ? { stratum: 'city' }
          : { stratum: 'ministry', assessment: wave('x', few)[0]?.assessment ?? null }),
      }));
    const { groups } = compareWaves(
      model,
      { inputs: kinds(0.5, 0.25) },
      { inputs: kinds(0.75, 1) },
      { countryOnlyIds, strata: 'both' },
    );
    const hidden = groups.map(({ stratum, changes }) => [
      stratum,
      changes.find(({ id }) => id === 'z1')?.hidden ?? null,
    ]);
    expect(hidden).toEqual([
      [null, null],
      ['city', 'subtraction'],
      ['ministry', 'few'],
    ]);
  });

  it('refuses what is no wave', () => {
    expect(() => compareWaves(model, [] as never, { inputs: [] })).toThrow(
      expect.objectContaining({ code: 'wrong-type', path: ['before'] }),
    );
    expect(() =>
      compareWaves(model, { inputs: [] }, { inputs: [] }, { country: undefined } as never),
    ).toThrow(expect.objectContaining({ code: 'unknown-option' }));
  });
});
