import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { adaptModel } from '../derive/adapt-model.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { assessRobustness } from '../robustness/assess-robustness.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const applications = [
  soundApplication('ken', 'KEN', 'ssssseeeee'),
  soundApplication('rwa', 'RWA', 'eeeeeeeeep'),
  soundApplication('per', 'PER', 'pppp-ppppp'),
  soundApplication('vnm', 'VNM', 'aaaaappppp'),
  soundApplication('tto', 'TTO', 'ssssssssss'),
];
const result = evaluateApplications(oseeCall2024, applications, { facts });
const robustness = assessRobustness(oseeCall2024, result, { seed: 1, draws: 500 });
const explanation = explainSelection(result, { model: oseeCall2024, robustness });
const names = { ken: 'Kenya', rwa: 'Rwanda', per: 'Peru', vnm: 'Viet Nam', tto: 'Trinidad and Tobago' };

describe('explainSelection', () => {
  it('says in one sentence who is proposed', () => {
    const [summary] = renderExplanation(explanation, { locale: en, names });
    expect(summary?.title).toBe('In short');
    expect(summary?.lines[0]).toMatch(
      /^Kenya and Peru are proposed; in \d+ of 100 weightings this same choice comes out; the next is Kenya and Viet Nam\.$/u,
    );
    const [ohne] = explainSelection(result, { model: oseeCall2024 }).summary;
    expect(ohne).toEqual({
      id: 'proposed',
      parameters: { chosen: ['ken', 'per'], count: 2, next: ['ken', 'vnm'] },
    });
  });

  it('says it in French and in Spanish', () => {
    const [french] = renderExplanation(explanation, { locale: fr, names });
    expect(french?.lines[0]).toMatch(
      /^Proposition\u202F: Kenya et Peru\u202F; part des pondérations qui donnent ce même choix\u202F: \d+ sur 100/u,
    );
    const [spanish] = renderExplanation(explanation, { locale: es, names });
    expect(spanish?.lines[0]).toMatch(
      /^Propuesta: Kenya y Peru; ponderaciones que dan esta misma elección: \d+ de 100/u,
    );
  });

  it('has bars that add up to the score, and hatches what is not known', () => {
    for (const { score, segments } of explanation.bars) {
      const total = segments.reduce((sum, { points }) => sum + (points ?? 0), 0);
      expect(total).toBeCloseTo(score ?? Number.NaN, 10);
    }
    const peru = explanation.bars.find(({ applicant }) => applicant === 'per');
    expect(peru?.segments[4]).toEqual({ criterion: 'willing-to-share-and-learn', points: null, most: 10 });
    expect(peru?.messages[0]).toMatchObject({
      id: 'score-open',
      parameters: { score: expect.closeTo(50, 10), worst: expect.closeTo(45, 10) },
    });
  });

  it('tells everybody why, in points that add up', () => {
    expect(explanation.reasons.map(({ applicant, messages }) => [applicant, messages[0]?.id])).toEqual([
      ['rwa', 'why-rule'],
      ['vnm', 'why-points'],
      ['tto', 'why-not-eligible'],
    ]);
    const scoreOf = (id: string): number =>
      result.applicants.find((applicant) => applicant.id === id)?.score ?? Number.NaN;
    for (const { applicant, against, differences } of explanation.reasons.slice(0, 2)) {
      const total = differences.reduce((sum, { points }) => sum + points, 0);
      expect(total).toBeCloseTo(100 * (scoreOf(against ?? '') - scoreOf(applicant)), 10);
    }
    const lines = renderExplanation(explanation, { locale: en, names })[3]?.lines;
    expect(lines?.[2]).toBe(
      'Trinidad and Tobago is not eligible. Not met: The country is a low- or middle-income country.',
    );
  });

  it('compares with whom the reader asks for', () => {
    const { reasons } = explainSelection(result, { model: oseeCall2024, against: 'ken' });
    expect(reasons.map(({ applicant, against, messages }) => [applicant, against, messages[0]?.id])).toEqual([
      ['rwa', 'ken', 'why-points'],
      ['vnm', 'ken', 'why-points'],
      ['tto', 'ken', 'why-not-eligible'],
    ]);
    expect(() => explainSelection(result, { model: oseeCall2024, against: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'unknown-applicant' }),
    );
  });

  it('prices the rule', () => {
    expect(explanation.rules).toEqual([
      {
        id: 'rule-costs',
        parameters: {
          rule: 'regional-and-context-diversity',
          points: expect.closeTo(22.5, 10),
          without: ['ken', 'rwa'],
        },
      },
    ]);
  });

  it('shows a waiver with its name, day and reason', () => {
    const waivers = [
      { gate: 'lmic-status', by: 'the panel', reason: 'Small island state.', date: '2024-06-03' },
    ];
    const waived = evaluateApplications(
      oseeCall2024,
      [{ ...soundApplication('tto', 'TTO', 'ssssssssss'), waivers }],
      { facts },
    );
    const [, gates] = renderExplanation(explainSelection(waived, { model: oseeCall2024 }), {
      locale: en,
      names,
    });
    expect(gates?.lines[0]).toBe(
      'Trinidad and Tobago: waived. The country is a low- or middle-income country. Waived by the panel on 3 June 2024: “Small island state.” High income in FY2024.',
    );
  });

  it('explains a selection in which nobody can be proposed', () => {
    const nobody = evaluateApplications(oseeCall2024, []);
    const empty = explainSelection(nobody, {
      model: oseeCall2024,
      robustness: assessRobustness(oseeCall2024, nobody, { seed: 1, draws: 10 }),
    });
    expect(renderExplanation(empty, { locale: en })[0]?.lines).toEqual([
      'Nobody can be proposed: the number to choose is 2, and the number of ranked applicants is 0.',
    ]);
  });

  it('names only the conflicts that decide a condition', () => {
    const positions = explanation.limits.filter(({ id }) => id === 'limit-position');
    expect(positions.map(({ parameters }) => parameters['conflict'])).toEqual([
      'eoi-closing-date',
      'dpg-or-service',
    ]);
  });

  it('refuses the model of another result', () => {
    expect(() => explainSelection(result, { model: { ...oseeCall2024, id: 'other' } })).toThrow(
      expect.objectContaining({ code: 'other-model' }),
    );
  });
});

describe('the names of the call', () => {
  it.each([
    ['fr', fr],
    ['es', es],
    ['pt', pt],
    ['ar', ar],
  ])('are complete: %s', (_, { models }) => {
    const translated = models['osee-call-2024'];
    const said = new Set(
      [explanation.limits, explanation.rules, ...explanation.bars.map(({ messages }) => messages)]
        .flat()
        .flatMap(({ parameters }) => ['conflict', 'rule', 'criterion'].map((key) => parameters[key]))
        .filter((id) => typeof id === 'string'),
    );
    const gates = oseeCall2024.gates.map(({ id }) => id);
    for (const id of [...said, ...gates, 'country', 'host', 'two-countries'])
      expect(Object.hasOwn(translated, id)).toBe(true);
  });
});

describe('the smallest single change', () => {
  const scale = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' } as const;
  const model = adaptModel(oseeCall2024, {
    id: 'continuous',
    version: '1.0.0',
    scales: Object.fromEntries(leavesOf(oseeCall2024).map(({ id }) => [id, scale])),
  });
  const valued = (id: string, country: string, values: readonly number[]) => ({
    ...soundApplication(id, country, ''),
    scores: leavesOf(model).map(({ id: criterion }, index) => ({ criterion, value: values[index] ?? 0 })),
  });
  const list = [
    valued('ken', 'KEN', [0.9, 0.9, 0.8, 0.9, 0.9, 0.7, 0.9, 0.9, 0.9, 0.9]),
    valued('per', 'PER', [0.5, 0.6, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5, 0.3, 0.5]),
    valued('vnm', 'VNM', [0.5, 0.4, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5, 0.3, 0.6]),
  ];
  const run = (changed: typeof list) => evaluateApplications(model, changed, { facts });

  it('changes the choice just beyond, and not just before', () => {
    const { reasons, changes } = explainSelection(run(list), { model });
    const flip = changes.find(({ id }) => id === 'flip-score');
    const would = reasons[0]?.messages.find(({ id }) => id === 'would-if-score');
    for (const message of [flip, would]) {
      const { applicant, criterion, from, to } = (message?.parameters ?? {}) as {
        readonly applicant: string;
        readonly criterion: string;
        readonly from: number;
        readonly to: number;
      };
      const move = (value: number) =>
        run(
          list.map((one) =>
            one.id === applicant
              ? {
                  ...one,
                  scores: one.scores.map((score) =>
                    score.criterion === criterion ? { ...score, value } : score,
                  ),
                }
              : one,
          ),
        ).portfolio?.selected?.ids;
      const step = Math.sign(to - from) * 1e-6;
      expect(move(to / 100 - step)).toEqual(['ken', 'per']);
      expect(move(to / 100 + step)).toEqual(['ken', 'vnm']);
    }
  });

  it('is not claimed for geometric means', () => {
    const geometric = evaluateApplications(model, list, { facts, policies: { aggregation: 'geometric' } });
    expect(explainSelection(geometric, { model }).changes).toEqual([]);
  });
});

describe('the languages', () => {
  it('write every section of an explanation without an error, in every language', () => {
    for (const locale of [en, fr, es, pt, ar]) {
      const sections = renderExplanation(explanation, { locale });
      expect(sections).toHaveLength(8);
      for (const { lines } of sections) {
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|NaN/u);
      }
    }
  });
});
