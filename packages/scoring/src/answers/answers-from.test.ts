import { describe, expect, it } from 'vitest';
import type { EvidenceReading } from '../evidence/fact/evidence-reading.ts';
import { type Answer, scoreMaturity } from '../maturity/index.ts';
import { dpgProjectModel as model } from '../models/dpg-project/model.ts';
import { answersFrom } from './answers-from.ts';
import { readingOf } from './reading.fixture.ts';

const asOf = '2026-10-01';
const from = (readings: readonly EvidenceReading<unknown>[], humans: readonly Answer[] = []) =>
  answersFrom(readings, model, humans, { asOf });
const about = (id: string, readings: readonly EvidenceReading<unknown>[], humans: readonly Answer[] = []) => {
  const { answers, records, issues } = from(readings, humans);
  return {
    answer: answers.find(({ criterionId }) => criterionId === id),
    record: records.find(({ criterionId }) => criterionId === id),
    codes: issues.filter(({ details }) => details['criterionId'] === id).map(({ code }) => code),
  };
};

/** What files show in part, and nothing speaks against, is not known yet; what was shown stands beside it. */
const inPart = {
  status: 'unknown',
  by: 'files',
  evidence: expect.arrayContaining([expect.objectContaining({ polarity: 'supports' })]),
};

const contributing = readingOf({ file: 'CONTRIBUTING.md' }, ['contributing', true]);
const conduct = readingOf({ file: 'CODE_OF_CONDUCT.md' }, ['code-of-conduct', true]);

describe('answersFrom', () => {
  it('answers nothing of nothing, and keeps one record for each criterion', () => {
    const found = from([]);
    expect(found.answers).toEqual([]);
    expect(found.records).toHaveLength(40);
    expect(new Set(found.records.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
    expect(found.issues).toEqual([]);
  });

  it('is met by every part, in part by one of them', () => {
    expect(about('contribution-guide', [contributing]).answer).toMatchObject(inPart);
    expect(about('contribution-guide', [contributing, conduct]).answer).toMatchObject({
      status: 'answered',
      optionId: 'yes',
      by: 'files',
      evidence: [{ collected: asOf }, { collected: asOf }],
    });
  });

  it('takes what a project declares for a part, and a hint for nothing', () => {
    const guide = (confidence: 1 | 2 | 3) =>
      about('install-steps', [readingOf({ file: 'a' }, ['install-guide', true, confidence])]);
    expect(guide(3).answer).toMatchObject({ optionId: 'yes' });
    expect(guide(2).answer).toMatchObject(inPart);
    expect(guide(1).answer).toBeUndefined();
    expect(guide(1).record?.facts).toMatchObject([{ role: 'hint' }]);
  });

  it('does not add up the same thing said by two files', () => {
    const twice = ['publiccode.yml', 'codemeta.json'].map((file) =>
      readingOf({ file, format: file }, ['install-guide', true, 2]),
    );
    expect(about('install-steps', twice).answer).toMatchObject(inPart);
  });

  it('settles a licence that two kinds of file name, and shows one that differs', () => {
    const text = readingOf({ file: 'LICENSE' }, ['licence-file', true, 3]);
    const declared = (file: string, licence: string) =>
      readingOf({ file, format: file }, ['licence', licence, 2]);
    const one = [text, declared('publiccode.yml', 'AGPL-3.0-or-later')];
    expect(about('approved-licence', one).answer).toMatchObject(inPart);
    const two = [...one, declared('codemeta.json', 'AGPL-3.0')];
    expect(about('approved-licence', two).answer).toMatchObject({ optionId: 'yes' });
    expect(from(two).contradictions).toEqual([]);
    const three = [...two, declared('CITATION.cff', 'MIT')];
    expect(about('approved-licence', three).answer).toMatchObject({ optionId: 'yes' });
    expect(from(three).contradictions).toMatchObject([{ fact: 'licence', values: [{}, {}] }]);
    expect(from(three).issues).toMatchObject([{ code: 'facts-contradict' }]);
  });

  it.each([
    ['CC-BY-NC-4.0', 'no'],
    ['MIT OR CC-BY-NC-4.0', 'yes'],
    ['MIT AND CC-BY-NC-4.0', 'no'],
    ['Frobnicate', undefined],
    ['', undefined],
  ])('judges the licence %s', (licence, optionId) => {
    const readings = [readingOf({ file: 'LICENSE' }, ['licence', licence])];
    const { answer, record } = about('approved-licence', readings);
    // Without the text of the licence an accepted one is a part.
    expect(answer?.status === 'answered' ? answer.optionId : undefined).toBe(
      optionId === 'yes' ? undefined : optionId,
    );
    expect(record?.outcome).toBe(optionId === 'yes' ? 'partly' : optionId === 'no' ? 'unmet' : 'unknown');
  });

  it('does not judge the licence of contents by the list for software', () => {
    const content = readingOf({ file: 'LICENSE-CONTENT' }, ['licence', 'CC-BY-4.0', 3, 'content']);
    expect(about('approved-licence', [content]).answer).toBeUndefined();
    const software = readingOf({ file: 'LICENSE' }, ['licence', 'Apache-2.0'], ['licence-file', true]);
    expect(about('approved-licence', [content, software]).answer).toMatchObject({ optionId: 'yes' });
  });

  it('says no only where a file settles that it is not so', () => {
    const check = (value: number, confidence: 2 | 3 = 3) =>
      about('checked-changes', [
        readingOf({ file: 's.json', format: 'scorecard', date: '2026-09-01' }, [
          'scorecard-check',
          value,
          confidence,
          'Code-Review',
        ]),
      ]).answer;
    expect(check(0)).toMatchObject({ optionId: 'no', evidence: [{ polarity: 'supports' }] });
    expect(check(0, 2)).toBeUndefined();
    expect(check(4)).toMatchObject(inPart);
    expect(check(10)).toMatchObject(inPart);
    const open = readingOf({ file: 's.json' }, ['scorecard-check', null, 3, 'Code-Review']);
    expect(about('checked-changes', [open]).answer).toBeUndefined();
  });

  it('says in part only where a file settles that the rest is not so', () => {
    const checks = (...stated: Parameters<typeof readingOf>[1][]) =>
      about('checked-changes', [readingOf({ file: 's.json' }, ...stated)]);
    const seen = ['static-analysis', true] as const;
    expect(checks(seen).answer).toMatchObject(inPart);
    expect(checks(seen, ['code-review', false, 2]).answer).toMatchObject(inPart);
    expect(checks(seen, ['code-review', false]).answer).toMatchObject({
      optionId: 'partly',
      evidence: [{ polarity: 'supports' }, { polarity: 'contradicts' }],
    });
    expect(checks(['code-review', false]).answer).toMatchObject({ optionId: 'no' });
    expect(checks(seen).record).toMatchObject({ origin: 'files', outcome: 'partly' });
  });

  it('takes the answer no for an exception where something else would do as well', () => {
    const protect = (...stated: Parameters<typeof readingOf>[1][]) =>
      about('protective-controls', [readingOf({ file: 'dpg.json' }, ...stated)]).answer;
    expect(protect(['personal-data', true])).toBeUndefined();
    expect(protect(['personal-data', true], ['privacy-controls', false])).toMatchObject({ optionId: 'no' });
    expect(
      protect(['personal-data', false], ['content-collected', false], ['user-interaction', false]),
    ).toMatchObject({ optionId: 'yes' });
  });

  it('lets evidence expire by its own day and by the criterion, and says so', () => {
    const review = (date: string, expires?: string): EvidenceReading<unknown> => {
      const reading = readingOf({ file: 's.json', date }, ['code-review', true]);
      return expires ? { ...reading, facts: reading.facts.map((fact) => ({ ...fact, expires })) } : reading;
    };
    expect(about('checked-changes', [review('2025-10-01')]).answer).toMatchObject(inPart);
    const old = about('checked-changes', [review('2025-09-30')]);
    expect(old.answer).toMatchObject({ status: 'unknown', evidence: [{ collected: '2025-09-30' }] });
    expect(old.codes).toEqual(['expired-evidence']);
    const until = (day: string) => about('checked-changes', [review('2026-09-01', day)]).record?.outcome;
    expect([until('2026-09-30'), until('2026-10-01')]).toEqual(['unknown', 'partly']);
    const later = about('checked-changes', [review('2026-10-02')]);
    expect(later.answer).toBeUndefined();
    expect(later.codes).toEqual(['future-evidence']);
  });

  it('lets the report of a tool that does not say when it looked settle nothing', () => {
    const files = [
      readingOf({ file: 'r.json', tool: 'somebody' }, ['contributing', true], ['code-of-conduct', true]),
    ];
    expect(about('contribution-guide', files).answer).toMatchObject(inPart);
  });

  it('keeps tool, version, day, subject, commit and fingerprint', () => {
    const source = {
      file: 'scorecard.json',
      format: 'scorecard',
      tool: 'scorecard',
      toolVersion: 'v5.1.1',
      date: '2026-09-01',
      subject: 'github.com/example/project',
      commit: 'abc123',
      digest: 'sha256:00',
    };
    const { answer, record } = about('checked-changes', [readingOf(source, ['code-review', true])]);
    expect(answer?.evidence).toEqual([
      {
        kind: 'examine',
        polarity: 'supports',
        collected: '2026-09-01',
        digest: 'sha256:00',
        note: 'scorecard.json (scorecard scorecard v5.1.1); subject github.com/example/project; commit abc123; code-review: true',
      },
    ]);
    expect(record?.facts[0]?.fact.source).toEqual(source);
  });

  it('lets a human have the last word, and shows files that say otherwise', () => {
    const human: Answer = {
      criterionId: 'contribution-guide',
      status: 'answered',
      optionId: 'no',
      by: 'Amina',
    };
    const { answer, record, codes } = about('contribution-guide', [contributing, conduct], [human]);
    expect(answer).toEqual(human);
    expect(record).toMatchObject({
      origin: 'human',
      outcome: 'unmet',
      fromFiles: 'met',
      isContradicted: true,
    });
    expect(codes).toEqual(['human-against-files']);
    const silent = about(
      'steering-body',
      [],
      [{ criterionId: 'steering-body', status: 'answered', optionId: 'yes' }],
    );
    expect(silent.answer).toMatchObject({ by: 'human' });
  });

  it('asks the files where a human does not know, or answered too long ago', () => {
    const files = [contributing, conduct];
    const unknown = about('contribution-guide', files, [
      { criterionId: 'contribution-guide', status: 'unknown' },
    ]);
    expect(unknown.record).toMatchObject({ origin: 'files', outcome: 'met' });
    const old: Answer = {
      criterionId: 'contribution-guide',
      status: 'answered',
      optionId: 'no',
      at: '2020-01-01',
    };
    expect(about('contribution-guide', files, [old]).record).toMatchObject({
      origin: 'files',
      outcome: 'met',
      humanExpired: true,
    });
    const alone = from([], [old]);
    expect(alone.issues).toMatchObject([{ code: 'human-answer-expired' }]);
    const { criteria } = scoreMaturity(model, {
      subject: 'Example',
      model: { id: model.id, version: model.version },
      asOf,
      answers: alone.answers,
    });
    expect(criteria.find(({ id }) => id === 'contribution-guide')).toMatchObject({
      status: 'unknown',
      reason: 'expiredEvidence',
    });
  });

  it('reports facts that no criterion looks at', () => {
    const { unused } = from([readingOf({ file: 'a' }, ['stars', 7], ['contributing', true])]);
    expect(unused.map(({ fact }) => fact)).toEqual(['stars']);
  });

  it('counts different things, whatever the file', () => {
    const users = (...names: string[]) => names.map((name) => ['user', name] as const);
    const two = [readingOf({ file: 'a' }, ...users('X', 'Y')), readingOf({ file: 'b' }, ...users('Y', 'x '))];
    const described = readingOf({ file: 'c' }, ['sdg-evidence', true, 3, '3']);
    expect(about('several-users', [...two, described]).answer).toMatchObject(inPart);
    const three = [...two, described, readingOf({ file: 'd' }, ...users('Z'))];
    expect(about('several-users', three).answer).toMatchObject({ optionId: 'yes' });
  });

  it.each([
    ['unknown-criterion', [{ criterionId: 'nothing', status: 'unknown' }]],
    [
      'duplicate-answer',
      [
        { criterionId: 'public-work', status: 'unknown' },
        { criterionId: 'public-work', status: 'unknown' },
      ],
    ],
  ] as const)('refuses answers of humans: %s', (code, humans) => {
    expect(() => from([], humans)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a day that does not exist', () => {
    expect(() => answersFrom([], model, [], { asOf: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^wrong/u) }),
    );
  });
});

describe('a badge of others', () => {
  it.each([
    ['passing', 'partly'],
    ['Gold', 'partly'],
    ['in-progress', 'unknown'],
    ['none', 'unknown'],
  ])('at the level %s', (level, outcome) => {
    const readings = [readingOf({ file: '.bestpractices.json' }, ['badge-level', level])];
    const { answer, record } = about('signed-releases', readings);
    expect(record?.outcome).toBe(outcome);
    expect(answer?.status).toBe(outcome === 'partly' ? 'unknown' : undefined);
  });

  it('says nothing by a value of another kind, or a day that is old', () => {
    const odd = readingOf(
      { file: 'a' },
      ['scorecard-check', 'high', 3, 'SAST'],
      ['release', '2020-01-01'],
      ['release', 'soon'],
      ['governance', 'yes'],
    );
    expect(from([odd]).answers).toEqual([]);
  });
});
