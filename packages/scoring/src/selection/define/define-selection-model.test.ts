import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { checkSelectionModel } from './check-selection-model.ts';
import { defineSelectionModel } from './define-selection-model.ts';
import type { SelectionDefinition } from './selection-definition.ts';

const scale = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;
const chat = {
  id: 'chat',
  title: 'A chat for the ministry',
  subject: 'software',
  gates: [
    {
      id: 'affordable',
      statement: 'It lies within the budget.',
      rule: { kind: 'fact', fact: 'cost', atMost: 9 },
    },
  ],
  criteria: [
    { id: 'needs', title: 'Needs met', weight: 2, scale },
    { id: 'support', title: 'Support', weight: 1, scale },
  ],
} as const satisfies SelectionDefinition;

const codeOf = (definition: unknown): unknown => {
  try {
    return defineSelectionModel(definition as typeof chat);
  } catch (error) {
    const { code, details } = error as { code: string; details: { nearest?: unknown } };
    return [code, details.nearest ?? null];
  }
};

describe('defineSelectionModel', () => {
  it('fills in what a definition of one screen leaves out', () => {
    const model = defineSelectionModel(chat);
    expect(model.criteria[1]).toEqual({
      id: 'support',
      title: 'Support',
      statement: 'Support',
      level: 'software',
      weight: 1,
      evidence: [],
      source: 'project',
      scale: { ...scale, outside: 'refuse' },
    });
    expect(model.policies).toMatchObject({ assessors: 'mean', ties: 'competition', admit: 'eligible' });
    expect(model.policies).not.toHaveProperty('duplicateCountry');
    expect(checkSelectionModel(model)).toEqual([]);
    expect(defineSelectionModel(model as never)).toEqual(model);
  });

  it('gives policies on countries to models of countries alone', () => {
    const model = defineSelectionModel({ ...chat, subject: 'country' });
    expect(model.policies).toMatchObject({ duplicateCountry: 'refuse', hostOfAnotherCountry: 'refuse' });
  });

  it('ranks things that are no countries', () => {
    const { applicants, issues } = evaluateApplications(defineSelectionModel(chat), [
      {
        id: 'a',
        attributes: { cost: 9 },
        scores: [
          { criterion: 'needs', value: 4 },
          { criterion: 'support', value: 1 },
        ],
      },
      {
        id: 'b',
        attributes: { cost: 9 },
        scores: [
          { criterion: 'needs', value: 3 },
          { criterion: 'support', value: 3 },
        ],
      },
      { id: 'c', attributes: { cost: 9.5 }, scores: [{ criterion: 'needs', value: 4 }] },
      { id: 'd' },
    ]);
    expect(applicants.map(({ id, rank, unranked, country }) => [id, rank, unranked, country])).toEqual([
      ['a', 1, null, null],
      ['b', 1, null, null],
      ['c', null, 'not-eligible', null],
      ['d', null, 'undecided', null],
    ]);
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([['missing-branch', 'd']]);
  });

  it('runs a short model from a file as it stands', () => {
    const short = JSON.parse(JSON.stringify(chat));
    expect(evaluateApplications(short, [{ id: 'a' }]).policies.missing).toBe('renormalise');
  });

  it.each<readonly [string, unknown, unknown]>([
    ['no title', { ...chat, title: undefined }, ['wrong-type', null]],
    ['a misspelt member', { ...chat, criterias: [] }, ['unknown-option', 'criteria']],
    [
      'an unknown member of a source',
      {
        ...chat,
        criteria: [{ ...chat.criteria[0], source: [{ document: 'circular-2024', lines: [1, 1], line: 1 }] }],
      },
      ['unknown-option', 'lines'],
    ],
    ['a misspelt tie-break', { ...chat, policies: { tieBreak: ['neds'] } }, ['unknown-criterion', 'needs']],
    [
      'a negative weight',
      { ...chat, criteria: [{ ...chat.criteria[0], weight: -1 }] },
      ['invalid-weight', null],
    ],
    [
      'a level of a model of countries',
      { ...chat, criteria: [{ ...chat.criteria[0], level: 'host' }] },
      ['wrong-value', null],
    ],
    [
      'an income gate',
      {
        ...chat,
        gates: [{ ...chat.gates[0], rule: { kind: 'income-group', allowed: ['low'], fiscalYear: 'FY2024' } }],
      },
      ['for-countries-only', null],
    ],
    [
      'a host rule',
      { ...chat, gates: [{ ...chat.gates[0], rule: { kind: 'host-named' } }] },
      ['for-countries-only', null],
    ],
    [
      'a policy on countries',
      { ...chat, policies: { duplicateCountry: 'latest' } },
      ['for-countries-only', null],
    ],
    [
      'a scheme of regions',
      { ...chat, portfolio: { size: 1, regionScheme: 'itu' } },
      ['for-countries-only', null],
    ],
    [
      'a rule without a condition',
      { ...chat, gates: [{ ...chat.gates[0], rule: { kind: 'fact', fact: 'cost' } }] },
      ['empty-rule', null],
    ],
    [
      'a rule that nothing meets',
      { ...chat, gates: [{ ...chat.gates[0], rule: { kind: 'fact', fact: 'cost', atLeast: 3, atMost: 2 } }] },
      ['impossible-rule', null],
    ],
    [
      'a misspelt condition',
      { ...chat, gates: [{ ...chat.gates[0], rule: { kind: 'fact', fact: 'cost', atmost: 2 } }] },
      ['unknown-option', 'atMost'],
    ],
    [
      'a day that does not exist',
      { ...chat, gates: [{ ...chat.gates[0], rule: { kind: 'fact', fact: 'cost', after: '2026-02-30' } }] },
      ['invalid-date', null],
    ],
  ])('refuses %s', (_, definition, expected) => {
    expect(codeOf(definition)).toEqual(expected);
  });

  it('warns of a subject that is probably a misspelt kind, and lets it pass', () => {
    const issues = checkSelectionModel({ ...chat, subject: 'softwear' });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['unusual-subject', 'warning']]);
    expect(checkSelectionModel({ ...chat, subject: 'building' })).toEqual([]);
  });
});

describe('applications to a model of another subject than countries', () => {
  const model = defineSelectionModel(chat);
  const refusal = (application: object, options: object = {}): unknown => {
    try {
      return evaluateApplications(model, [{ id: 'a', ...application }], options);
    } catch (error) {
      const { code, path, details } = error as {
        code: string;
        path: readonly unknown[];
        details: { nearest?: unknown };
      };
      return [code, path.at(-1), details.nearest ?? null];
    }
  };

  it('tells the nearest id of a misspelt one', () => {
    expect(refusal({ scores: [{ criterion: 'suport', value: 1 }] })).toEqual([
      'unknown-criterion',
      'criterion',
      'support',
    ]);
    expect(refusal({ gates: [{ gate: 'afordable', answer: 'pass' }] })).toEqual([
      'unknown-gate',
      'gate',
      'affordable',
    ]);
    expect(refusal({}, { weights: { need: 1 } })).toEqual(['unknown-criterion', 'need', 'needs']);
  });

  it('warns of a fact whose name is probably misspelt', () => {
    const { issues } = evaluateApplications(model, [{ id: 'a', attributes: { costs: 3 } as never }]);
    expect(issues.find(({ code }) => code === 'unknown-attribute')?.details).toEqual({
      got: 'costs',
      nearest: 'cost',
    });
  });

  it.each([
    ['a country', { country: 'KEN' }, {}, 'country'],
    ['a host', { host: { name: 'x' } }, {}, 'host'],
    ['facts of countries', {}, { facts: {} }, 'facts'],
    ['a fiscal year', {}, { incomeFiscalYear: 'FY2024' }, 'incomeFiscalYear'],
    ['a policy on countries', {}, { policies: { duplicateCountry: 'latest' } }, 'duplicateCountry'],
  ])('refuses %s', (_, application, options, member) => {
    expect(refusal(application, options)).toEqual(['for-countries-only', member, null]);
  });

  it('chooses by attributes of its own, and asks for no country', () => {
    const pair = defineSelectionModel({
      ...chat,
      portfolio: { size: 2, distinct: [{ id: 'two-makers', attribute: 'country' }] },
    });
    const offer = (id: string, country: string, value: number) => ({
      id,
      attributes: { cost: 1, country },
      scores: [{ criterion: 'needs', value } as const, { criterion: 'support', value } as const],
    });
    const { portfolio } = evaluateApplications(pair, [
      offer('a', 'Utopia', 4),
      offer('b', 'Utopia', 3),
      offer('c', 'Erewhon', 1),
    ]);
    expect(portfolio?.selected?.ids).toEqual(['a', 'c']);
  });
});
