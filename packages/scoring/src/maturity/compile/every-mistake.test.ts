import { type Issue, OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node, sound, withCriterion } from '../testing/build-model.fixture.ts';
import { compileModel } from './compile-model.ts';

const mistakesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    const issues = (error.details['issues'] as readonly Issue[] | undefined) ?? [error];
    return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
  return [];
};
const compile = (model: unknown) => () => compileModel(model as MaturityModel);

describe('words and members that a model does not have', () => {
  it.each<[string, unknown, string]>([
    ['an obligation', withCriterion({ obligation: 'Must' as never }), 'unknown-word criteria.0.obligation'],
    [
      'a justification',
      withCriterion({ justification: 'allways' as never }),
      'unknown-word criteria.0.justification',
    ],
    ['a kind of evidence', withCriterion({ evidence: 'links' as never }), 'unknown-word criteria.0.evidence'],
    ['a truth that is a text', withCriterion({ future: 'false' as never }), 'not-a-model criteria.0.future'],
    ['an empty retirement', withCriterion({ retired: {} as never }), 'not-a-model criteria.0.retired.in'],
    ['a status', sound({ status: 'publishd' as never }), 'unknown-word status'],
    [
      'a kind of requirement',
      sound({ levels: [{ id: 'l', title: 'L', requires: [{ kind: 'scores', minimum: 0.5 } as never] }] }),
      'unknown-word levels.0.requires.0.kind',
    ],
    [
      'a requirement without its minimum',
      sound({ levels: [{ id: 'l', title: 'L', requires: [{ kind: 'score' } as never] }] }),
      'bad-number levels.0.requires.0.minimum',
    ],
    [
      'a weight that is a text',
      sound({ nodes: [node('a', null, { weight: '2' as never }), node('b')] }),
      'bad-number nodes.0.weight',
    ],
    [
      'a weight beyond measure',
      sound({ nodes: [node('a', null, { weight: 1e308 }), node('b')] }),
      'bad-number nodes.0.weight',
    ],
    ['a misspelt member', withCriterion({ wieght: 2 } as never), 'unknown-member criteria.0.wieght'],
    ['a mark of a compiled model', { ...sound(), maxima: {} }, 'unknown-member maxima'],
  ])('refuses %s', (_, model, mistake) => {
    expect(mistakesOf(compile(model))).toContain(mistake);
    const { id, version } = sound();
    const assessment = { subject: 'S', model: { id, version }, asOf: '2024-06-30', answers: [] };
    expect(mistakesOf(() => scoreMaturity(model as MaturityModel, assessment))).toContain(mistake);
  });

  it('names the nearest that it has', () => {
    expect(compile(withCriterion({ obligation: 'shuold' as never }))).toThrow('(did you mean "should"?)');
    expect(compile(sound({ policies: { rollup: 'min' } as never }))).toThrow('(did you mean "rollUp"?)');
    expect(compile(withCriterion({ scaleId: 'quartres' }))).toThrow('(did you mean "quarters"?)');
  });

  it('tells all of them at once, of the form and of the sense', () => {
    const model = buildModel({
      version: 'latest',
      status: 'done' as never,
      policies: { rollUp: 'median' as never },
      nodes: [node('a', 'z'), node('a')],
      criteria: [criterion('x', 'y', { obligation: 'Must' as never, dependsOn: ['w'] })],
    });
    expect(mistakesOf(compile(model))).toEqual([
      'unknown-word criteria.0.obligation',
      'bad-version version',
      'unknown-word status',
      'unknown-policy policies.rollUp',
      'duplicate-id nodes.1.id',
      'unknown-reference nodes.0.parentId',
      'unknown-reference criteria.0.impacts.0.nodeId',
      'unknown-reference criteria.0.dependsOn.0',
    ]);
  });

  it('takes what compileModel made, and nothing that looks like it', () => {
    const compiled = compileModel(sound());
    expect(scoreMaturity(compiled, assess(sound(), { x: 1 })).root.score).toBe(0.5);
    expect(
      mistakesOf(() => scoreMaturity({ ...sound(), maxima: new Map() } as never, assess(sound(), {}))),
    ).not.toEqual([]);
  });
});

describe('mistakes of an assessment', () => {
  it('are told all at once', () => {
    const broken = {
      ...assess(sound(), []),
      asOf: '2024-02-30',
      answers: [
        { criterionId: 'x', status: 'answered', optionId: 'best' },
        { criterionId: 'x', status: 'maybe' },
        { criterionId: 'z', status: 'unknown' },
        {
          criterionId: 'y',
          status: 'unknown',
          confidence: 9,
          evidence: [{ kind: 'examine', polarity: 'contradict', collected: 'soon' }, null],
          jsutification: 'Because.',
        },
      ],
    };
    expect(mistakesOf(() => scoreMaturity(sound(), broken as never))).toEqual([
      'invalid-date asOf',
      'unknown-option answers.0.optionId',
      'duplicate-answer answers.1.criterionId',
      'unknown-status answers.1.status',
      'unknown-criterion answers.2.criterionId',
      'unknown-word answers.3.evidence.0.polarity',
      'invalid-date answers.3.evidence.0.collected',
      'not-an-assessment answers.3.evidence.1',
      'bad-number answers.3.confidence',
      'unknown-member answers.3.jsutification',
    ]);
  });
});

describe('size', () => {
  const chain = (length: number) =>
    buildModel({
      nodes: Array.from({ length }, (_, place) => node(`n${place}`, place === 0 ? null : `n${place - 1}`)),
      criteria: [criterion('x', `n${length - 1}`)],
    });

  it('has a stated depth, number of nodes and number of questions', () => {
    expect(scoreMaturity(chain(100), assess(chain(100), { x: 1 })).root.score).toBe(1);
    expect(compile(chain(101))).toThrow(
      expect.objectContaining({ code: 'too-deep', path: ['nodes', 100, 'parentId'] }),
    );
    expect(compile(chain(5000))).toThrow(expect.objectContaining({ code: 'too-deep' }));
    expect(compile(chain(5001))).toThrow(expect.objectContaining({ code: 'too-many', path: ['nodes'] }));
    const many = buildModel({ nodes: [node('a')], criteria: Array(5001).fill(criterion('x', 'a')) });
    expect(compile(many)).toThrow(expect.objectContaining({ code: 'too-many', path: ['criteria'] }));
  });

  it('finds a long ring of dependencies without recursion', () => {
    const criteria = Array.from({ length: 5000 }, (_, place) =>
      criterion(`q${place}`, 'a', { dependsOn: [`q${(place + 1) % 5000}`] }),
    );
    expect(compile(buildModel({ nodes: [node('a')], criteria }))).toThrow(
      expect.objectContaining({ code: 'cycle', path: ['criteria', 0, 'dependsOn'] }),
    );
  });

  it('refuses sums of sums that pass what a number holds', () => {
    const nested = buildModel({
      policies: { rollUp: 'sum' },
      nodes: Array.from({ length: 40 }, (_, place) =>
        node(`n${place}`, place === 0 ? null : `n${place - 1}`, { weight: 1e12 }),
      ),
      criteria: [criterion('x', 'n39')],
    });
    expect(compile(nested)).toThrow(expect.objectContaining({ code: 'bad-number' }));
  });
});
