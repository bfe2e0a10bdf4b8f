import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastDayOfPeriod } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/en.ts';
import type { Application } from '../../selection/application/application.ts';
import { recordDecision } from '../../selection/decision/record-decision.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../../selection/testing/applications.fixture.ts';
import { writeLetters } from '../letters/write-letters.ts';
import { createCall } from '../planned/create-call.ts';
import { panelFigures } from '../round/panel-figures.ts';
import { adjustTotals } from '../rules/adjust-totals.ts';
import { countingVersion } from '../rules/counting-version.ts';
import { fundFromList, stageThreshold } from '../rules/fund-from-list.ts';
import { joinGateChecks } from '../rules/join-gate-checks.ts';
import { judgeThresholds } from '../rules/judge-thresholds.ts';
import { orderByLadder } from '../rules/order-by-ladder.ts';
import type { PointEntry } from '../rules/point-entry.ts';
import { readScoreSheets } from '../score-sheet/read-score-sheets.ts';
import { pointsModelOf } from '../testing/points-model.fixture.ts';
import { readySettings } from '../testing/ready-call.fixture.ts';

const folder = process.env['OSEE_REFERENCE_CASES'];
const file = (name: string): string => join(folder ?? '', 'selection', `${name}.json`);
const isThere = folder !== undefined && existsSync(file('panels'));
if (!isThere) console.log('OSEE_REFERENCE_CASES holds no cases of selection: the suite is skipped.');

interface Case<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

const caseOf = <Inputs, Expected>(name: string, id: string): Case<Inputs, Expected> => {
  const { cases } = JSON.parse(readFileSync(file(name), 'utf8')) as { cases: Case<Inputs, Expected>[] };
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No case ${id}.`);
  return found;
};

const criteria = ['excellence', 'impact', 'implementation'] as const;
const horizon = pointsModelOf({ excellence: [5, 1], impact: [5, 1], implementation: [5, 1] });
const entryOf = (id: string, scores: readonly number[], topic?: string): PointEntry => ({
  id,
  points: Object.fromEntries(scores.map((value, index) => [criteria[index] ?? '', value])),
  ...(topic === undefined ? {} : { attributes: { topic } }),
});
const sheetOf = (cells: readonly string[], criterion: string): string =>
  `assessor;application;criterion;score\n${cells.map((cell, index) => `a${index};x;${criterion};${cell}`).join('\n')}`;
/** One application with the scores of a sheet. */
const read = (cells: readonly string[], model: SelectionModel, criterion: string) => {
  const sheets = readScoreSheets(sheetOf(cells, criterion), model);
  const scores = sheets.scores.map(({ application, round, ...score }) => score);
  const application: Application = { id: 'x', country: 'KEN', scores };
  return { sheets, application, figures: panelFigures(model, [application])[0] };
};

describe.skipIf(!isThere)('panels', () => {
  it('galaxy-items-then-surveys: both means are shown', () => {
    type Inputs = { surveyMeans: number[]; componentSum: number; components: number };
    const { inputs, expected } = caseOf<Inputs, { meanOfSurveys: number; meanOfComponents: number }>(
      'panels',
      'galaxy-items-then-surveys',
    );
    const survey = pointsModelOf({ mean: [5, 1] });
    expect(read(inputs.surveyMeans.map(String), survey, 'mean').figures?.criteria[0]?.mean).toBeCloseTo(
      expected.meanOfSurveys,
      9,
    );
    const parts = Array.from({ length: inputs.components }, (_, index) => `c${index}`);
    const model = pointsModelOf(Object.fromEntries(parts.map((id) => [id, [5, 1] as const])));
    const scores = parts.map((criterion) => ({ criterion, value: inputs.componentSum / inputs.components }));
    const [applicant] = evaluateApplications(model, [{ id: 'x', country: 'KEN', scores }]).applicants;
    expect((applicant?.score ?? 0) * 5).toBeCloseTo(expected.meanOfComponents, 9);
  });

  it('azure-estimate-question-mark: an abstention is no vote', () => {
    const { inputs, expected } = caseOf<{ votes: (number | string)[] }, Record<string, number>>(
      'panels',
      'azure-estimate-question-mark',
    );
    const { figures } = read(inputs.votes.map(String), pointsModelOf({ size: [21, 1] }), 'size');
    expect(figures?.criteria[0]).toMatchObject({
      mean: expected['mean'],
      given: expected['voters'],
      abstained: expected['abstained'],
    });
  });

  it('azure-half-votes: half a point stays half a point', () => {
    const { inputs, expected } = caseOf<{ votes: string[] }, { mean: number }>('panels', 'azure-half-votes');
    expect(read(inputs.votes, pointsModelOf({ size: [5, 1] }), 'size').figures?.criteria[0]?.mean).toBe(
      expected.mean,
    );
  });

  it('zookeepr-equal-ranks: equals share a rank and the next is skipped', () => {
    type Inputs = { scores: Record<string, number>; firstRank: number };
    type Expected = { ranks: Record<string, number>; display: Record<string, string> };
    const { inputs, expected } = caseOf<Inputs, Expected>('panels', 'zookeepr-equal-ranks');
    const entries = Object.entries(inputs.scores).map(([id, score]) => entryOf(id, [score]));
    const places = orderByLadder(entries, { firstRank: inputs.firstRank });
    expect(Object.fromEntries(places.map(({ id, rank }) => [id, rank]))).toEqual(expected.ranks);
    const labels = Object.fromEntries(places.map(({ id, label }) => [id, label]));
    expect(labels).toMatchObject(expected.display);
  });

  it('expertiza-undone-review: a review that was not done halves nothing', () => {
    type Expected = { mean: number; given: number; expected: number };
    const { inputs, expected } = caseOf<{ reviews: { assessor: string; score: number | null }[] }, Expected>(
      'panels',
      'expertiza-undone-review',
    );
    const scores = inputs.reviews.flatMap(({ assessor, score: value }) =>
      value === null ? [] : [{ criterion: 'all-in-all', assessor, value }],
    );
    const [figures] = panelFigures(
      pointsModelOf({ 'all-in-all': [100, 1] }),
      [{ id: 'x', country: 'KEN', scores }],
      { assigned: { x: inputs.reviews.map(({ assessor }) => assessor) } },
    );
    expect(figures).toMatchObject({ scored: expected.given, expected: expected.expected });
    expect(figures?.criteria[0]?.mean).toBe(expected.mean);
  });

  it('hypha-not-applicable: left out, or the lowest value, by policy', () => {
    const { inputs, expected } = caseOf<{ scores: (number | string)[] }, Record<string, number>>(
      'panels',
      'hypha-not-applicable',
    );
    const model = pointsModelOf({ size: [5, 1] });
    const { application, figures } = read(inputs.scores.map(String), model, 'size');
    expect(figures?.criteria[0]?.mean).toBe(expected['policy-leave-out']);
    const [zero] = panelFigures(model, [application], { unknown: 'lowest' });
    expect(zero?.criteria[0]?.mean).toBe(expected['policy-zero']);
  });

  it('median-hides: equal medians share a rank, and the mean sets them apart', () => {
    type Expected = Record<
      'median' | 'mean' | 'ranksByMedian' | 'ranksByMeanAfterTie',
      Record<string, number>
    >;
    const { inputs, expected } = caseOf<Record<string, number[]>, Expected>('panels', 'median-hides');
    const model = pointsModelOf({ size: [2, 1] });
    const entries = Object.entries(inputs).map(([id, scores]) => {
      const found = read(scores.map(String), model, 'size').figures?.criteria[0];
      expect(found?.median).toBe(expected.median[id]);
      expect(found?.mean).toBeCloseTo(expected.mean[id] ?? 0, 9);
      return { id, points: { median: found?.median ?? null, mean: found?.mean ?? null } };
    });
    const ranks = (ladder: Parameters<typeof orderByLadder>[1]) =>
      Object.fromEntries(orderByLadder(entries, ladder).map(({ id, rank }) => [id, rank]));
    expect(ranks({ weights: { mean: 0 } })).toEqual(expected.ranksByMedian);
    const ladder = [{ kind: 'criterion', criterion: 'mean' }] as const;
    expect(ranks({ weights: { mean: 0 }, ladder })).toEqual(expected.ranksByMeanAfterTie);
  });

  it('vietnam-spread-rule: scores too far apart wait for a meeting', () => {
    const { inputs, expected } = caseOf<{ panels: Record<string, number[]> }, Record<string, string>>(
      'panels',
      'vietnam-spread-rule',
    );
    const model = pointsModelOf({ size: [10, 1, 0.5] });
    for (const [id, scores] of Object.entries(inputs.panels)) {
      const { sheets, application } = read(scores.map(String), model, 'size');
      const [figures] = panelFigures(model, [application], { farApart: { between: 3, fromMean: 2 } });
      const refused = sheets.issues.map(({ code }) => code);
      if (expected[id]?.startsWith('refused')) expect(refused).toEqual(['score-out-of-scale']);
      else expect([refused, figures?.criteria[0]?.state]).toEqual([[], expected[id]]);
    }
  });
});

describe.skipIf(!isThere)('rules of calls', () => {
  it('horizon-thresholds', () => {
    type Expected = { passed: Record<string, boolean>; sum: Record<string, number> };
    const { inputs, expected } = caseOf<{ proposals: Record<string, number[]> }, Expected>(
      'call-rules',
      'horizon-thresholds',
    );
    const entries = Object.entries(inputs.proposals).map(([id, scores]) => entryOf(id, scores));
    const least = { excellence: 3, impact: 3, implementation: 3 };
    const judged = judgeThresholds(entries, { criteria: least, total: 10 });
    expect(Object.fromEntries(judged.map(({ id, passed }) => [id, passed]))).toEqual(expected.passed);
    expect(Object.fromEntries(judged.map(({ id, sum }) => [id, sum]))).toEqual(expected.sum);
    expect(judged.find(({ id }) => id === 'B')?.missed).toEqual([{ criterion: null, points: 9, least: 10 }]);
    expect(judged.find(({ id }) => id === 'C')?.missed).toEqual([
      { criterion: 'implementation', points: 2.5, least: 3 },
    ]);
  });

  it('horizon-innovation-weight', () => {
    type Expected = { rankingScore: Record<string, number>; order: string[] };
    const { inputs, expected } = caseOf<{ proposals: Record<string, number[]> }, Expected>(
      'call-rules',
      'horizon-innovation-weight',
    );
    const entries = Object.entries(inputs.proposals).map(([id, scores]) => entryOf(id, scores));
    const places = orderByLadder(entries, { weights: { impact: 1.5 } });
    expect(Object.fromEntries(places.map(({ id, score }) => [id, score]))).toEqual(expected.rankingScore);
    expect(places.map(({ id }) => id)).toEqual(expected.order);
  });

  it('horizon-half-points', () => {
    type Expected = { accepted: number[]; refused: number[]; missing: number };
    const { inputs, expected } = caseOf<{ scores: (number | string | null)[] }, Expected>(
      'call-rules',
      'horizon-half-points',
    );
    const model = pointsModelOf({ excellence: [5, 1, 0.5] });
    const { sheets } = read(
      inputs.scores.map((score) => (score === null ? '' : String(score))),
      model,
      'excellence',
    );
    expect(sheets.scores.map(({ value }) => value)).toEqual([...expected.accepted, 4.5]);
    const codes = sheets.issues.map(({ code }) => code);
    expect(codes.filter((code) => code === 'score-out-of-scale')).toHaveLength(expected.refused.length);
    expect(codes.filter((code) => code === 'missing-score')).toHaveLength(expected.missing);
  });

  it('horizon-tie-ladder', () => {
    type Inputs = { proposals: Record<string, { scores: number[]; topic: string }> };
    type Expected = {
      research: { order: string[]; shared: string[][] };
      innovation: { orderOfTiedByRankingScore: string[]; rankingScore: Record<string, number> };
    };
    const { inputs, expected } = caseOf<Inputs, Expected>('call-rules', 'horizon-tie-ladder');
    const entries = Object.entries(inputs.proposals).map(([id, { scores, topic }]) =>
      entryOf(id, scores, topic),
    );
    const by = (criterion: string) => ({ kind: 'criterion', criterion }) as const;
    const topics = { kind: 'uncovered', attribute: 'topic' } as const;
    const research = orderByLadder(entries, { ladder: [topics, by('excellence'), by('impact')] });
    expect(research.map(({ id }) => id)).toEqual(expected.research.order);
    expect([research.filter(({ shared }) => shared).map(({ id }) => id)]).toEqual(expected.research.shared);
    expect(research.find(({ id }) => id === 'R')?.decidedBy).toBe('topic');
    const weights = { impact: 1.5 };
    const innovation = orderByLadder(entries, { weights, ladder: [topics, by('impact'), by('excellence')] });
    expect(innovation.map(({ id }) => id)).toEqual(expected.innovation.orderOfTiedByRankingScore);
    expect(Object.fromEntries(innovation.map(({ id, score }) => [id, score]))).toEqual(
      expected.innovation.rankingScore,
    );
  });

  it('horizon-stage-one', () => {
    type Inputs = { budget: number; proposals: { id: string; scores: number[]; ask: number }[] };
    type Expected = { threshold: number; invited: string[]; asked: number; belowIndividual: string[] };
    const { inputs, expected } = caseOf<Inputs, Expected>('call-rules', 'horizon-stage-one');
    const judged = judgeThresholds(
      inputs.proposals.map(({ id, scores }) => entryOf(id, scores)),
      { criteria: { excellence: 4, impact: 4 } },
    );
    const passing = judged.flatMap(({ id, passed, sum }) =>
      passed === true && sum !== null
        ? [{ id, sum, amount: inputs.proposals.find((one) => one.id === id)?.ask ?? 0 }]
        : [],
    );
    const { belowIndividual, ...stage } = expected;
    expect(stageThreshold(passing, { budget: inputs.budget })).toEqual(stage);
    expect(judged.filter(({ passed }) => passed === false).map(({ id }) => id)).toEqual(belowIndividual);
  });

  it('utter-weights and utter-board-adjustment', () => {
    type Inputs = { weights: Record<string, number>; sheets: Record<string, Record<string, number>[]> };
    type Expected = { totals: Record<string, number>; ranks: Record<string, number> };
    const { inputs, expected } = caseOf<Inputs, Expected>('call-rules', 'utter-weights');
    const weighted = pointsModelOf(
      Object.fromEntries(Object.entries(inputs.weights).map(([id, weight]) => [id, [10, weight] as const])),
    );
    const applications = Object.entries(inputs.sheets).map(([id, sheets]) => ({
      id,
      country: 'KEN',
      scores: sheets.flatMap((sheet, index) =>
        Object.entries(sheet).map(([criterion, value]) => ({ criterion, value, assessor: `a${index}` })),
      ),
    }));
    const { applicants } = evaluateApplications(weighted, applications);
    const totals = Object.fromEntries(applicants.map(({ id, score }) => [id, (score ?? 0) * 100]));
    for (const { id, rank } of applicants) {
      expect(totals[id]).toBeCloseTo(expected.totals[id] ?? 0, 9);
      expect(rank).toBe(expected.ranks[id]);
    }
    type Board = { totals: Record<string, number>; adjust: Record<string, number> };
    const board = caseOf<Board, { results: Record<string, number>; refused: string[] }>(
      'call-rules',
      'utter-board-adjustment',
    );
    const adjustments = Object.entries(board.inputs.adjust).map(([id, by]) => ({ id, by, reason: 'Board.' }));
    const adjusted = adjustTotals(board.inputs.totals, adjustments, { most: 30 });
    expect(Object.fromEntries(adjusted.results.map(({ id, result }) => [id, result]))).toEqual(
      board.expected.results,
    );
    expect(adjusted.refused).toEqual(board.expected.refused);
  });

  it('utter-gates: two people who disagree ask the board', () => {
    type Inputs = { gates: number; checks: Record<string, boolean[][]> };
    const { inputs, expected } = caseOf<Inputs, Record<string, string>>('call-rules', 'utter-gates');
    const ids = Array.from({ length: inputs.gates }, (_, index) => `gate-${index}`);
    const [gate] = oseeCall2024.gates.filter(
      ({ rule, onlyWhen }) => rule === undefined && onlyWhen === undefined,
    );
    if (gate === undefined) throw new Error('no gate');
    const model = { ...horizon, gates: ids.map((id) => ({ ...gate, id })) };
    const words = { eligible: 'pass', 'not-eligible': 'fail', undecided: 'to the board' };
    for (const [id, people] of Object.entries(inputs.checks)) {
      const gates = ids.map((each, index) =>
        joinGateChecks(
          each,
          people.map((answers, person) => ({
            by: `p${person}`,
            answer: answers[index] === true ? ('pass' as const) : ('fail' as const),
          })),
        ),
      );
      const [applicant] = evaluateApplications(model, [{ id, country: 'KEN', gates }]).applicants;
      expect(words[applicant?.eligibility ?? 'undecided']).toBe(expected[id]);
      if (expected[id] === 'fail') expect(applicant?.rank).toBeNull();
    }
  });

  it('utter-last-version and utter-reserve-moves-up', () => {
    type Inputs = { closes: string; versions: { at: string; complete: boolean; id: string }[] };
    type Expected = { counts: string; late: string[]; incomplete: string[]; lastInstantUtc: string };
    const { inputs, expected } = caseOf<Inputs, Expected>('call-rules', 'utter-last-version');
    const found = countingVersion(inputs.versions, inputs.closes);
    expect(found).toMatchObject({ counts: expected.counts, incomplete: expected.incomplete });
    expect(found.late).toEqual([{ id: expected.late[0], minutes: 1 }]);
    expect(Date.parse(found.lastInstant)).toBe(Date.parse(expected.lastInstantUtc));
    type Money = { budget: number; ranked: { id: string; offered: number }[]; refuses: string[] };
    const money = caseOf<Money, { first: string[]; afterRefusal: string[]; left: number }>(
      'call-rules',
      'utter-reserve-moves-up',
    );
    const ranked = money.inputs.ranked.map(({ id, offered }) => ({ id, amount: offered }));
    expect(fundFromList(ranked, money.inputs.budget).funded).toEqual(money.expected.first);
    expect(fundFromList(ranked, money.inputs.budget, money.inputs.refuses)).toMatchObject({
      funded: money.expected.afterRefusal,
      left: money.expected.left,
    });
  });

  it('unpp-weights-sum: points add up, a missing one is an error, none is above its maximum', () => {
    type Inputs = { calls: Record<string, (number | null)[]>; scores: { max: number; given: number[] } };
    const { inputs, expected } = caseOf<Inputs, { accepted: number[]; refused: number[] }>(
      'call-rules',
      'unpp-weights-sum',
    );
    const made = (points: readonly (number | null)[]) =>
      createCall(
        pointsModelOf(
          Object.fromEntries(points.map((most, index) => [`c${index}`, [most as number, 1] as const])),
        ),
        { ...readySettings, positions: {}, weights: {}, pointsAddTo: 100 },
      ).issues.map(({ code }) => code);
    expect(made(inputs.calls['ok'] ?? [])).not.toContain('points-do-not-add-up');
    expect(made(inputs.calls['short'] ?? [])).toContain('points-do-not-add-up');
    expect(() => made(inputs.calls['gap'] ?? [])).toThrow(expect.objectContaining({ name: 'OseeError' }));
    const model = pointsModelOf({ size: [inputs.scores.max, 1] });
    const { sheets } = read(inputs.scores.given.map(String), model, 'size');
    expect(sheets.scores.map(({ value }) => value)).toEqual(expected.accepted);
    expect(sheets.issues).toHaveLength(expected.refused.length);
  });

  it('unpp-average: only who finished and stayed counts, and nobody gives no total', () => {
    type Assessment = { total: number; finished: boolean; archived?: boolean };
    const { inputs, expected } = caseOf<
      { applications: Record<string, Assessment[]> },
      { totals: Record<string, number | null> }
    >('call-rules', 'unpp-average');
    const model = pointsModelOf({ one: [100, 1], two: [100, 1] });
    for (const [id, given] of Object.entries(inputs.applications)) {
      const scores = given.flatMap(({ total: value, finished }, index) =>
        (finished ? ['one', 'two'] : ['one']).map((criterion) => ({
          criterion,
          value,
          assessor: `a${index}`,
        })),
      );
      const left = given.flatMap(({ archived }, index) => (archived === true ? [`a${index}`] : []));
      const [figures] = panelFigures(model, [{ id, country: 'KEN', scores }], { left });
      const mean = figures?.meanOfTotals ?? null;
      expect(mean === null ? null : mean * 100).toBe(expected.totals[id]);
    }
  });

  it('conflict-found-late: out of the mean and on record', () => {
    type Given = { assessor: string; score: number; conflict?: boolean };
    type Expected = { mean: number; counted: number; recused: string[]; onRecord: number; enough: boolean };
    const { inputs, expected } = caseOf<{ scores: { app: Given[] }; minimumAssessors: number }, Expected>(
      'call-rules',
      'conflict-found-late',
    );
    const scores = inputs.scores.app.map(({ assessor, score: value, conflict }) => ({
      criterion: 'size',
      value,
      assessor,
      ...(conflict === true ? { conflictOfInterest: 'Found later.' } : {}),
    }));
    const [figures] = panelFigures(pointsModelOf({ size: [5, 1] }), [{ id: 'app', country: 'KEN', scores }], {
      atLeast: inputs.minimumAssessors,
    });
    const { mean, counted, ...others } = expected;
    expect(figures).toMatchObject({ ...others, scored: counted });
    expect(figures?.criteria[0]?.mean).toBe(mean);
  });
});

describe.skipIf(!isThere)('letters', () => {
  const applications = [
    soundApplication('ken', 'KEN', 'ssssssssss'),
    soundApplication('per', 'PER', 'eeeeeeeeee'),
    soundApplication('vnm', 'VNM', '', {
      scores: [...(soundApplication('x', 'VNM', 'pppppppppp').scores ?? [])].map((score) => ({
        ...score,
        assessor: 'Ada Lovelace',
        note: 'Page 3 of the form.',
      })),
    }),
    soundApplication('tto', 'TTO', 'ssssssssss'),
  ];
  const result = evaluateApplications(oseeCall2024, applications, { facts });
  const decision = recordDecision(result, { chosen: ['ken', 'per'], by: 'board', date: '2024-06-10' });
  const letters = writeLetters(result, {
    locale: en,
    decision,
    names: { ken: 'Kenya', per: 'Peru', vnm: 'Viet Nam', tto: 'Trinidad' },
    objection: { days: 30, to: 'the board' },
    contact: 'the secretariat',
  });
  const textTo = (id: string): string => letters.find(({ to }) => to === id)?.markdown ?? '';
  const marks: Readonly<Record<string, RegExp>> = {
    decision: /was not chosen|does not meet every condition/u,
    'criteria with weight and how they are scored': /Weight and highest points[\s\S]*per hundred: 0:/u,
    'scores available': /100: A rule in force/u,
    'own score per criterion and sub-criterion': /\| Political commitment \| 10 \| 50 \| 5 \|/u,
    'own total': /Total: 50 of 100/u,
    'reason per score, by reference to the application': /Political commitment: Page 3 of the form/u,
    'threshold or gate not met, if any': /## Conditions/u,
    "winner's name": /Kenya/u,
    "winner's scores": /Kenya: 100 of 100/u,
    'what would have changed the outcome': /What would have changed the outcome/u,
    'how and until when to object': /An objection goes to the board, until 10 July 2024/u,
    'how to object': /An objection goes to the board, until 10 July 2024/u,
    contact: /Questions go to the secretariat/u,
    date: /Date: 10 June 2024/u,
    gate: /low- or middle-income/u,
    'what was asked': /The country is a low- or middle-income country/u,
    'what was found': /High income/u,
    'source and date of the fact': /FY2024/u,
    'whether it can be cured and until when': /cannot be made good/u,
  };
  const never: Readonly<Record<string, RegExp>> = {
    'names of assessors when anonymous': /Lovelace/u,
    'scores or texts of other unsuccessful applicants': /Trinidad/u,
    score: /Total|of 100 points\. Place|\| 100 \|/u,
    rank: /Place \d/u,
  };

  it.each([
    ['letter-unsuccessful', 'vnm'],
    ['letter-gate-failed', 'tto'],
  ])('%s', (id, to) => {
    const { expected } = caseOf<unknown, { parts: string[]; never: string[] }>('letters', id);
    for (const part of expected.parts) expect(textTo(to), part).toMatch(marks[part] ?? /$^/u);
    for (const part of expected.never) expect(textTo(to), part).not.toMatch(never[part] ?? /^/u);
  });

  it('standstill-working-days and complaint-windows', () => {
    type Inputs = { notice: string; holidays: string[]; workingDays: number };
    const { inputs, expected } = caseOf<Inputs, { lastDay: string; countedDays: string[] }>(
      'letters',
      'standstill-working-days',
    );
    const { notice, holidays, workingDays: days } = inputs;
    const end = lastDayOfPeriod(notice, { days, unit: 'working-days', counts: 'same-day', holidays });
    expect(end).toMatchObject({ lastDay: expected.lastDay, counted: expected.countedDays, issues: [] });
    type Windows = { informed: string; utter: { complainDays: number }; horizon: { redressDays: number } };
    const windows = caseOf<Windows, { utterLastDay: string; horizonLastDay: string }>(
      'letters',
      'complaint-windows',
    );
    const { informed, utter, horizon: redress } = windows.inputs;
    const complaint = lastDayOfPeriod(informed, { days: utter.complainDays, holidays: ['2023-12-25'] });
    expect(complaint.lastDay).toBe(windows.expected.utterLastDay);
    expect(complaint.issues.map(({ code }) => code)).toEqual(['ends-on-free-day']);
    expect(lastDayOfPeriod(informed, { days: redress.redressDays }).lastDay).toBe(
      windows.expected.horizonLastDay,
    );
  });
});
