import { describe, expect, it } from 'vitest';
import { quadrants } from '../../selection/compare/quadrants.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { softwareLicenceFacts } from '../software-choice/software-licence-facts.ts';
import { useCaseModel as typedUseCaseModel } from '../use-case/model.ts';
import { servicePrioritisationModel as typedModel } from './model.ts';

// Without the ids in the type, so that answers can be written as tables.
const servicePrioritisationModel: SelectionModel = typedModel;
const useCaseModel: SelectionModel = typedUseCaseModel;

type Given = Readonly<Record<string, number | string | null>>;

const application = (id: string, given: Given) => ({
  id,
  scores: Object.entries(given).map(([criterion, value]) => ({ criterion, value })),
});

const placesOf = (given: Readonly<Record<string, Given>>) =>
  quadrants(
    evaluateApplications(
      servicePrioritisationModel,
      Object.entries(given).map(([id, scores]) => application(id, scores)),
    ),
    'importance',
    'feasibility',
  );

const important: Given = {
  'people-served': 400_000,
  burden: 16,
  'excluded-groups': 30,
  'national-plan': 'dated',
  'needed-by-others': 6,
};
const minor: Given = {
  'people-served': 300,
  burden: 0,
  'excluded-groups': 2,
  'national-plan': 'none',
  'needed-by-others': 0,
};
const feasible: Given = {
  'functions-covered': 80,
  skills: 75,
  money: 100,
  interfaces: 50,
  law: 'allowed',
  agreement: 100,
};
const hard: Given = {
  'functions-covered': 10,
  skills: 20,
  money: 0,
  interfaces: 0,
  law: 'law',
  agreement: 20,
};

describe('servicePrioritisationModel', () => {
  it('names unit or levels and a source of evidence for every criterion', () => {
    for (const { id, scale, evidence, weight } of leavesOf(servicePrioritisationModel)) {
      if (scale.kind !== 'categories') expect('unit' in scale && scale.unit, id).toBeTruthy();
      expect(evidence, id).toHaveLength(1);
      expect(weight > 0, id).toBe(id !== 'stage');
    }
  });

  it('places services in the four quadrants', () => {
    const { placed, undecided } = placesOf({
      a: { ...important, ...feasible },
      b: { ...important, ...hard },
      c: { ...minor, ...feasible },
      d: { ...minor, ...hard },
    });
    expect(Object.fromEntries(placed.map(({ id, quadrant }) => [id, quadrant]))).toEqual({
      a: 'A',
      b: 'B',
      c: 'C',
      d: 'D',
    });
    expect(undecided).toEqual([]);
  });

  it('gives more importance to a heavier burden, and no points to the stage', () => {
    const at = (more: Given) => placesOf({ a: { ...important, ...feasible, ...more } }).placed[0];
    expect(at({ burden: 30 })?.x).toBeGreaterThan(at({ burden: 2 })?.x ?? 1);
    expect(at({ stage: 'complete' })).toEqual(at({ stage: 'information' }));
    expect(at({ stage: null })).toEqual(at({}));
  });

  it('leaves a service undecided whose unknown may carry it across a cut', () => {
    const known = { ...minor, ...feasible, 'national-plan': 'dated', 'needed-by-others': 20 };
    const { placed, undecided } = placesOf({ sure: known, open: { ...known, burden: null } });
    expect(placed.map(({ id }) => id).sort()).toEqual(['open', 'sure']);
    expect(undecided.map(({ id, quadrants: possible }) => [id, possible])).toEqual([['open', ['A', 'C']]]);
    expect(placesOf({ none: {} }).undecided[0]?.cells).toHaveLength(4);
    // A gap that moves nobody across is no doubt.
    expect(placesOf({ a: { ...important, ...feasible, agreement: null } }).undecided).toEqual([]);
  });

  it('does not let one service move another one', () => {
    const alone = placesOf({ a: { ...important, ...hard } }).placed[0];
    const both = placesOf({ a: { ...important, ...hard }, z: { ...important, 'people-served': 9e9 } });
    expect(both.placed.find(({ id }) => id === 'a')).toEqual(alone);
  });

  it('refuses answers that cannot be', () => {
    const wrong: readonly Given[] = [
      { money: -1 },
      { money: 101 },
      { burden: -2 },
      { law: 'alowed' },
      { volume: 3 },
    ];
    for (const scores of wrong) {
      expect(() => evaluateApplications(servicePrioritisationModel, [application('a', scores)])).toThrow();
    }
  });
});

describe('useCaseModel', () => {
  const product: Given = {
    maintainers: 'two',
    release: 5,
    'security-reports': 'answered',
    'similar-users': 3,
    documents: 2,
    language: 100,
    'data-exit': 'export',
  };

  it('scores a use case on three branches, with the same two axes', () => {
    const given = { ...important, ...feasible };
    const whole = evaluateApplications(useCaseModel, [application('a', { ...given, ...product })]);
    const place = quadrants(whole, 'importance', 'feasibility').placed[0];
    expect(place).toEqual(placesOf({ a: given }).placed[0]);
    expect(whole.applicants[0]?.branches.map(({ branch }) => branch)).toEqual([
      'importance',
      'feasibility',
      'product',
    ]);
  });

  it('counts a release of the last year in full, and one of three years ago not at all', () => {
    const at = (release: number) =>
      evaluateApplications(useCaseModel, [application('a', { release })]).applicants[0]?.criteria.find(
        ({ criterion }) => criterion === 'release',
      )?.value;
    expect([0, 12, 24, 36, 400].map(at)).toEqual([1, 1, 0.5, 0, 0]);
  });

  it('passes the gate of the licence by a fact alone', () => {
    const outcome = (licence: string | null) =>
      evaluateApplications(useCaseModel, [
        {
          id: 'a',
          ...(licence === null
            ? {}
            : { attributes: softwareLicenceFacts(licence, { source: 'LICENSE', date: '2026-10-01' }) }),
        },
      ]).applicants[0]?.gates.find(({ gate }) => gate === 'licence-approved')?.outcome;
    expect([outcome('MIT'), outcome('CC-BY-NC-4.0'), outcome(null)]).toEqual(['pass', 'fail', 'unknown']);
  });
});
