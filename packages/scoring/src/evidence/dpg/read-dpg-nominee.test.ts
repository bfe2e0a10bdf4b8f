import { describe, expect, it } from 'vitest';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { nomineeRecord, screeningRecord } from './dpg.fixture.ts';
import { readDpgNominee } from './read-dpg-nominee.ts';
import { tallyDpgReviews } from './tally-dpg-reviews.ts';

const read = (value: unknown) => readDpgNominee(JSON.stringify(value), { date: '2024-08-19' });
const errorsOf = (value: unknown) =>
  read(value).issues.flatMap(({ severity, path }) => (severity === 'error' ? [path.join('.')] : []));

describe('the record of a nominee', () => {
  const reading = read(nomineeRecord);

  it('is complete, and shows the day of the copy', () => {
    expect(reading.verdict).toBe('valid');
    expect(reading.format).toBe('dpg-nominee');
    expect(reading.source).toEqual({
      file: 'nominee.json',
      format: 'dpg-nominee',
      date: '2024-08-19',
      subject: 'Open Clinic',
    });
    expect(
      readDpgNominee(JSON.stringify(nomineeRecord)).issues.some(({ code }) => code === 'not-checked'),
    ).toBe(true);
  });

  it('makes facts, each with its place', () => {
    expect(
      reading.facts.map(({ fact, key, value }) => [fact, ...(key === undefined ? [] : [key]), value]),
    ).toEqual([
      ['name', 'Open Clinic'],
      ['website', 'https://clinic.test/'],
      ['repository', 'https://code.test/clinic'],
      ['licence', 'AGPL-3.0'],
      ['licence-file', true],
      ['licence', 'content', 'CC-BY-4.0'],
      ['sdg', 3],
      ['sdg-evidence', '3', true],
      ['sdg', 17],
      ['category', 'Health'],
      ['software-type', 'software'],
      ['software-type', 'content'],
      ['copyright-holder', 'Clinic Foundation'],
      ['funder', 'A Fund'],
      ['dpg-stage', 'DPG'],
    ]);
    expect(reading.facts.find(({ fact }) => fact === 'licence')?.note).toContain('or later');
  });

  it('leaves persons out, and nothing else', () => {
    expect(mailsIn(reading)).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('Ada');
    expect(lostLeaves(nomineeRecord, reading)).toEqual([]);
  });

  it('is read in its old shape', () => {
    const { stage: _, ...rest } = nomineeRecord;
    const old = read({ ...rest, SDGs: [[16, 'Peace']], license: [{ spdx: 'EUPL-1.1', licenseURL: '' }] });
    expect(old.verdict).toBe('invalid');
    expect(old.details).toMatchObject({ kind: 'nominee', SDGs: [{ SDGNumber: 16, title: 'Peace' }] });
    expect(
      old.facts.filter(({ fact }) => fact === 'sdg' || fact === 'licence').map(({ value }) => value),
    ).toEqual(['EUPL-1.1', 16]);
  });

  it.each<[string, object, string]>([
    ['no licence', { license: [] }, 'license'],
    ['a licence of today', { license: [{ spdx: 'AGPL-3.0-or-later', licenseURL: 'x' }] }, 'license.0.spdx'],
    ['no goal', { SDGs: [] }, 'SDGs'],
    ['a goal that is none', { SDGs: [{ SDGNumber: 18 }] }, 'SDGs.0.SDGNumber'],
    ['another sector', { sectors: ['Magic'] }, 'sectors.0'],
    ['another stage', { stage: 'gone' }, 'stage'],
    ['no type', { type: null }, 'type'],
    ['a text for a list', { organizations: 'A' }, 'organizations'],
  ])('is incomplete with %s', (_, change, where) => {
    expect(errorsOf({ ...nomineeRecord, ...change })).toContain(where);
  });

  it('may have members of its own', () => {
    const reading = read({ ...nomineeRecord, popularity: 3 });
    expect(reading.verdict).toBe('valid');
    expect(reading.details).toMatchObject({ other: { popularity: 3 } });
  });
});

describe('the answers of the form', () => {
  const reading = read(screeningRecord);
  const valuesOf = (name: string) =>
    reading.facts.filter(({ fact }) => fact === name).map(({ value }) => value);

  it('are complete', () => {
    expect(reading.format).toBe('dpg-screening');
    expect(reading.verdict).toBe('valid');
    expect(
      lostLeaves(screeningRecord, reading).filter(
        (path) => !path.includes('additionalInfoMechanismProcessesPolicies'),
      ),
    ).toEqual([]);
    expect(mailsIn(reading)).toEqual([]);
  });

  it('turn each way, by question', () => {
    expect(valuesOf('platform-dependence')).toEqual([false]);
    expect(valuesOf('docs')).toEqual([true]);
    expect(valuesOf('data-export')).toEqual([false]);
    expect(valuesOf('privacy-compliance')).toEqual([null]);
    expect(valuesOf('best-practices')).toEqual([false]);
    expect(valuesOf('personal-data')).toEqual([true]);
    expect(valuesOf('third-party-sharing')).toEqual([false]);
    expect(valuesOf('copyright-evidence')).toEqual([true]);
    expect(valuesOf('privacy-policy')).toEqual([true]);
    expect(valuesOf('docs-link')).toEqual(['https://docs.test/guide', 'https://docs.test/api']);
    expect(valuesOf('regulation')).toEqual(['GDPR']);
    expect(valuesOf('standard')).toEqual(['FHIR']);
  });

  it('say nothing where nothing was answered or asked', () => {
    for (const fact of [
      'open-alternative',
      'content-policy',
      'illegal-content-removal',
      'minors-protection',
    ]) {
      expect(valuesOf(fact)).toEqual([]);
    }
    const details = reading.details?.kind === 'screening' ? reading.details : null;
    expect(details?.answers.find(({ question }) => question.endsWith('contentFilter'))).toMatchObject({
      answer: 'Yes',
      asked: false,
    });
    expect(
      details?.answers.find(({ question }) => question.endsWith('isSoftwarePltIndependent'))?.answer,
    ).toBe('');
  });

  it('know countries by name, and keep what is none', () => {
    expect(valuesOf('deployment-country')).toEqual(['PSE', 'Atlantis', 'VNM']);
    expect(reading.issues.filter(({ severity }) => severity === 'warning').map(({ path }) => path)).toEqual([
      ['locations', 'deploymentCountries', 1],
    ]);
  });

  it('are incomplete where a section is gone or an answer is another', () => {
    const { privacy: _, ...rest } = screeningRecord;
    expect(errorsOf(rest)).toEqual(['privacy']);
    const NonPII = { collectsNonPII: 'Maybe' };
    expect(errorsOf({ ...screeningRecord, NonPII })).toEqual(['NonPII.collectsNonPII']);
  });
});

describe('reviews', () => {
  const review = (answer: boolean, confidence: unknown, question = 'clearOwnership') =>
    read({
      [question]: { answer, comment: 'seen', confidence },
      'SDG[0]': { answer: true, comment: '', confidence: 5 },
      user: 'ada-example',
      timestamp: 1617375939,
    });

  it('take a confidence as number or text, the old name, and no user', () => {
    const reading = review(true, '4', 'ownership');
    expect(reading.verdict).toBe('valid');
    expect(reading.source.date).toBe('2021-04-02');
    expect(reading.facts).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('ada-example');
    expect(reading.details).toEqual({
      kind: 'review',
      answers: [
        { question: 'clearOwnership', answer: true, confidence: 4, comment: 'seen' },
        { question: 'SDG[0]', answer: true, confidence: 5, comment: '' },
      ],
    });
    expect(review(true, 6).verdict).toBe('invalid');
  });

  it('are counted with median and spread', () => {
    const { questions, facts } = tallyDpgReviews([
      review(true, '4', 'ownership'),
      review(true, 2),
      review(false, 5),
      review(false, ''),
      read(nomineeRecord),
    ]);
    expect(questions).toEqual([
      {
        question: 'clearOwnership',
        yes: 2,
        no: 2,
        silent: 0,
        share: 0.5,
        median: 0.5,
        spread: 0.5,
        confidence: { median: 4, least: 2, most: 5 },
      },
      {
        question: 'SDG[0]',
        yes: 4,
        no: 0,
        silent: 0,
        share: 1,
        median: 1,
        spread: 0,
        confidence: { median: 5, least: 5, most: 5 },
      },
    ]);
    expect(
      facts.map(({ fact, key, value, confidence, note }) => [fact, key, value, confidence, note]),
    ).toEqual([
      ['dpg-review', 'clearOwnership', 0.5, 1, '2 of 4 reviewers'],
      ['dpg-review', 'SDG[0]', 1, 1, '4 of 4 reviewers'],
    ]);
  });

  it('do not change with their order', () => {
    const reviews = [review(true, 1), review(false, 2), review(false, 3)];
    expect(tallyDpgReviews([...reviews].reverse()).questions).toEqual(tallyDpgReviews(reviews).questions);
  });

  it('refuse a broken call', () => {
    expect(() => tallyDpgReviews(null as never)).toThrow('readings');
  });
});

describe('files that are none', () => {
  it.each(['', '[]', '1', 'null', '{"a":', '<<<<<<< a\n{}\n>>>>>>> b', '{'.repeat(10_000), '"x"'])(
    'are refused: %.20j',
    (text) => {
      const reading = readDpgNominee(text);
      expect(reading.readable).toBe(false);
      expect(reading.issues.filter(({ severity }) => severity === 'error').length).toBe(1);
    },
  );
});
