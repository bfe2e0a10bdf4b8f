import { describe, expect, it } from 'vitest';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { interfaceLevel, specificationLevel } from './govstack-level.ts';
import { readGovStack } from './read-govstack.ts';

const requirement = (name: string, fulfillment: number, status = 0) => ({
  requirement: name,
  comment: '',
  fulfillment,
  status,
});

const form = (change: object = {}, block: object = {}) => ({
  softwareName: 'Ledger',
  website: 'https://ledger.test',
  pointOfContact: 'office@ministry.test',
  status: 2,
  deploymentCompliance: {
    documentation: 'https://docs.test',
    requirements: [{ requirement: 'r', level: 1 }],
  },
  compliance: [
    {
      version: '2.0',
      bbDetails: {
        'bb-payments': {
          bbSpecification: 'Payments',
          bbVersion: '1.1.2',
          status: 2,
          submissionDate: '2025-10-01T14:48:00.000Z',
          deploymentCompliance: 1,
          requirementSpecificationCompliance: {
            level: 1,
            crossCuttingRequirements: [requirement('A', 1), requirement('B', 0), requirement('C', 0, 1)],
            functionalRequirements: [requirement('D', 1), requirement('E', -1, 2)],
          },
          interfaceCompliance: {
            level: 2,
            testHarnessResult: 'passed',
            requirements: [requirement('F', 1), requirement('G', 0)],
          },
          ...block,
        },
      },
    },
  ],
  ...change,
});

const read = (value: unknown, options: object = {}) => readGovStack(JSON.stringify(value), options);
const levelsIn = (value: unknown, options: object = {}) =>
  read(value, options)
    .facts.filter(({ fact }) => fact === 'govstack-level')
    .map(({ key, value: level }) => `${key}=${level}`);

describe('levels', () => {
  const some = (met: number, required: number) =>
    Array.from({ length: required }, (_, place) => ({ met: place < met, obligation: 'required' as const }));

  it.each([
    [0, 10, 0],
    [5, 10, 0],
    [51, 100, 1],
    [6, 10, 1],
    [9, 10, 1],
    [90, 100, 1],
    [91, 100, 2],
    [10, 10, 2],
    [1, 1, 2],
  ])('are beyond half and nine tenths: %i of %i is %i', (met, required, level) => {
    expect(specificationLevel(some(met, required)).computed).toBe(level);
  });

  it('count what is required alone', () => {
    const optional = { met: false, obligation: 'optional' as const };
    expect(specificationLevel([...some(1, 1), optional, optional]).computed).toBe(2);
    expect(specificationLevel([optional]).computed).toBe(null);
  });

  it('of interfaces: one, then all', () => {
    expect(interfaceLevel(some(0, 2)).computed).toBe(0);
    expect(interfaceLevel(some(1, 2)).computed).toBe(1);
    expect(interfaceLevel(some(2, 2)).computed).toBe(2);
    expect(interfaceLevel([{ met: true, obligation: 'optional' }]).computed).toBe(1);
    expect(interfaceLevel([]).computed).toBe(null);
  });
});

describe('readGovStack', () => {
  it('works levels out, and tells where another one is stated', () => {
    const reading = read(form());
    expect(levelsIn(form())).toEqual([
      'bb-payments 2.0 deployment=1',
      'bb-payments 2.0 requirements=1',
      'bb-payments 2.0 interfaces=1',
    ]);
    expect(
      reading.issues.filter(({ severity }) => severity === 'warning').map(({ path }) => path.at(-2)),
    ).toEqual(['interfaceCompliance']);
    expect(reading.source).toMatchObject({ subject: 'Ledger', date: '2025-10-01' });
  });

  it('has each requirement met, not met, or not applying', () => {
    const facts = read(form()).facts.filter(({ fact }) => fact === 'govstack-requirement');
    expect(facts.map(({ key, value, note }) => [key, value, note])).toEqual([
      ['bb-payments 2.0 A', 1, 'required'],
      ['bb-payments 2.0 B', 0, 'required'],
      ['bb-payments 2.0 C', 0, 'recommended'],
      ['bb-payments 2.0 D', 1, 'required'],
      ['bb-payments 2.0 E', null, 'optional'],
      ['bb-payments 2.0 F', 1, 'required'],
      ['bb-payments 2.0 G', 0, 'required'],
    ]);
  });

  it('leaves persons out, and nothing else', () => {
    const reading = read(form());
    expect(mailsIn(reading)).toEqual([]);
    const coded = ['status', 'fulfillment', 'level', 'submissionDate', 'deploymentCompliance'];
    expect(lostLeaves(form(), reading).filter((path) => !coded.includes(String(path.at(-1))))).toEqual([]);
  });

  it('takes a level without requirements as stated', () => {
    const block = {
      requirementSpecificationCompliance: { level: 2, note: 'Seen' },
      interfaceCompliance: { level: -1 },
      deploymentCompliance: { level: 2 },
    };
    expect(levelsIn(form({}, block))).toEqual([
      'bb-payments 2.0 deployment=2',
      'bb-payments 2.0 requirements=2',
      'bb-payments 2.0 interfaces=0',
    ]);
  });

  it('drops a draft whose day is over, and what was rejected', () => {
    const draft = form({ status: 0, expirationDate: '2025-11-24T00:00:00.000Z' });
    expect(levelsIn(draft)).toHaveLength(3);
    expect(read(draft).facts.find(({ fact }) => fact === 'govstack-level')?.expires).toBe('2025-11-24');
    expect(levelsIn(draft, { asOf: '2025-11-24' })).toHaveLength(3);
    expect(read(draft, { asOf: '2025-11-25' })).toMatchObject({ facts: [], readable: true });
    expect(levelsIn(form({}, { status: 3 }))).toEqual([]);
    expect(levelsIn(form({ status: 3 }))).toEqual([]);
    expect(
      read(form({}, { status: 1 })).facts.find(({ fact }) => fact === 'govstack-level')?.confidence,
    ).toBe(1);
  });

  it('makes facts of one piece of software alone', () => {
    const list = [form(), form({ softwareName: 'Other' })];
    expect(read(list).facts).toEqual([]);
    expect(read(list).details?.software).toHaveLength(2);
    expect(read(list, { subject: 'Other' }).source.subject).toBe('Other');
    expect(read([form()]).facts.length).toBeGreaterThan(0);
  });

  it('tells words that are none', () => {
    const block = { status: 9, interfaceCompliance: { level: 3, requirements: [requirement('A', 2, 7)] } };
    const errors = read(form({}, block)).issues.flatMap(({ severity, path }) =>
      severity === 'error' ? [path.at(-1)] : [],
    );
    expect(errors).toEqual(['status', 'level', 'fulfillment', 'status']);
  });

  it.each(['', '3', '[]', '[1]', '{', 'null'])('refuses %j', (text) => {
    expect(readGovStack(text)).toMatchObject({ readable: false, facts: [], details: null });
  });
});
