import { describe, expect, it } from 'vitest';
import { factVocabulary } from '../fact/fact-vocabulary.ts';
import { seriesOf } from './badge-series.ts';
import { criterionFacts } from './criterion-facts.ts';
import { metalCriteria } from './metal-criteria.ts';
import { readBestPractices } from './read-best-practices.ts';

const read = (value: unknown) => readBestPractices(JSON.stringify(value));
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const factsOf = (value: unknown) =>
  read(value).facts.map(({ fact, key, value: held, confidence }) => [fact, key, held, confidence]);

describe('readBestPractices', () => {
  it('keeps N/A apart from met and unmet', () => {
    const reading = read({ test_status: 'N/A', dco_status: 'Unmet', governance_status: 'Met' });
    expect(reading.details?.criteria.map(({ status }) => status)).toEqual(['not-applicable', 'unmet', 'met']);
    expect(reading.facts.map(({ fact, value }) => [fact, value])).toEqual([
      ['badge-criterion', 'N/A'],
      ['badge-criterion', 'Unmet'],
      ['contributor-rights', false],
      ['badge-criterion', 'Met'],
      ['governance', true],
    ]);
  });

  it('takes nothing from a question mark', () => {
    const reading = read({
      test_status: '?',
      dco_status: 'unknown',
      governance_status: null,
      discussion_status: '',
    });
    expect(reading.facts).toEqual([]);
    expect(reading.details?.criteria.every(({ status }) => status === 'unknown')).toBe(true);
    expect(reading.issues).toEqual([]);
  });

  it('trusts a justification that says something more than one that does not', () => {
    const of = (test_justification: string | undefined) =>
      factsOf({ test_status: 'Met', test_justification })[1]?.[3];
    expect([of('See https://example.org'), of('Maintainer confirmation: they run nightly.')]).toEqual([2, 2]);
    expect([of(undefined), of('//x'), of('Maintainer confirmation.'), of('ok')]).toEqual([1, 1, 1, 1]);
  });

  it('counts a level and works out no share of it', () => {
    const passing: readonly string[] = metalCriteria.passing;
    const all = Object.fromEntries(passing.map((name) => [`${name}_status`, 'Met']));
    const reading = read(all);
    expect(reading.details?.levels[0]).toEqual({
      level: 'passing',
      criteria: 67,
      met: 67,
      unmet: 0,
      notApplicable: 0,
      unknown: 0,
    });
    expect(reading.details?.percentages).toEqual([]);
    expect(reading.facts.some(({ fact }) => fact === 'badge-percent' || fact === 'badge-level')).toBe(false);
  });

  it('takes the shares and the level that the service states', () => {
    const reading = read({
      id: 1,
      name: 'Example',
      repo_url: 'https://example.org/a.git',
      license: 'MIT',
      updated_at: '2026-03-02T01:02:03.000Z',
      badge_percentage_0: 100,
      badge_percentage_1: 42,
      badge_percentage_baseline_1: 0,
      tiered_percentage: 142,
      badge_level: 'in_progress',
      test_status: 'Met',
    });
    expect(reading.source).toMatchObject({ date: '2026-03-02', subject: 'https://example.org/a.git' });
    expect(
      reading.facts.filter(({ fact }) => fact.startsWith('badge-p')).map(({ key, value }) => [key, value]),
    ).toEqual([
      ['passing', 100],
      ['silver', 42],
      ['baseline-1', 0],
      ['tiered', 142],
    ]);
    expect(reading.facts.find(({ fact }) => fact === 'badge-level')?.value).toBe('in-progress');
    expect(reading.issues).toEqual([]);
  });

  it('reads the baseline beside the metal levels', () => {
    expect(factsOf({ osps_vm_02_01_status: 'Met', osps_zz_99_99_status: 'Met' })).toEqual([
      ['baseline-criterion', 'osps_vm_02_01', 'Met', 1],
      ['security-contact', undefined, true, 1],
      ['baseline-criterion', 'osps_zz_99_99', 'Met', 1],
    ]);
  });

  it('tells what it does not know', () => {
    const reading = read({ magic_status: 'Met', test_status: 'Perhaps', extra: 1 });
    expect(codes(reading)).toEqual(['unknown-criterion', 'wrong-value', 'unknown-field']);
    expect(reading.facts).toEqual([]);
    expect(reading.details?.criteria.map(({ name }) => name)).toEqual(['magic']);
  });

  it.each(['[]', '{}', '{"name": "a"}', '3', '"a"'])('refuses %s', (text) => {
    expect(readBestPractices(text)).toMatchObject({
      readable: false,
      details: null,
      issues: [{ code: 'wrong-format' }],
    });
  });
});

describe('the table of criteria', () => {
  it('names criteria and facts that exist', () => {
    for (const [name, fact] of criterionFacts) {
      expect(seriesOf(name), name).not.toBe('other');
      expect(factVocabulary[fact].value, fact).toBe('yes-no');
    }
  });
});
