import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { readLearningResource } from './read-learning-resource.ts';
import { readOne } from './read-one.fixture.ts';
import { readTeSSCsv } from './read-tess-csv.ts';
import { toDublinCore } from './to-dublin-core.ts';
import { toLearningResource } from './to-learning-resource.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');
const { levels, prerequisites, estimatedHours, downloadBytes, login, accessibility, ...bare } = sound;
const read = (change: object) => readOne({ learningResourceType: 'guide', ...change });

const whole = {
  levels: ['aware', 'lead'],
  prerequisites: [
    { kind: 'competency', id: 'strategic-funding' },
    { kind: 'resource', id: 'open-source-guides' },
    { kind: 'text', text: 'An account' },
  ],
  estimatedHours: { minimum: 0.5, maximum: 2, basis: 'pages', note: '40 pages' },
  downloadBytes: 9_803_150,
  login: 'optional',
  accessibility: ['captions', 'sign-language', 'keyboard', 'wcag-aa'],
} as const satisfies Partial<Resource>;

describe('what a document says of learning', () => {
  it.each<[string, Partial<Resource>]>([
    ['all of it', whole],
    ['that nothing comes before', { prerequisites: [] }],
    ['a size of 0', { downloadBytes: 0 }],
    ['no login', { login: 'none' }],
    ['a login', { login: 'required' }],
    ['an estimate without a note', { estimatedHours: { minimum: 1, maximum: 1, basis: 'type' } }],
  ])('is read as it was written: %s', (_, said) => {
    const { resources, issues } = readLearningResource(toLearningResource({ ...bare, ...said }));
    expect(issues).toEqual([]);
    expect(resources[0]).toMatchObject(said);
  });

  it('is absent where nothing is known, and never an empty list or 0', () => {
    const nothing = {
      levels: null,
      prerequisites: null,
      estimatedHours: null,
      downloadBytes: null,
      login: null,
    };
    for (const resource of [bare, { ...bare, ...nothing, accessibility: null }]) {
      const [again] = readLearningResource(toLearningResource(resource)).resources;
      for (const field of Object.keys(whole)) expect(again).not.toHaveProperty(field);
    }
  });

  it('never tells an estimate as the time that is required', () => {
    const resource = { ...bare, hours: null, estimatedHours: whole.estimatedHours };
    expect(toLearningResource(resource)).not.toHaveProperty('timeRequired');
    expect(readLearningResource(toLearningResource(resource)).resources[0]?.hours).toBeNull();
  });

  it('understands the words that pages write where nothing comes before', () => {
    for (const words of ['None', 'none.', 'No prerequisites']) {
      expect(read({ competencyRequired: words })).toMatchObject({
        resource: { prerequisites: [] },
        issues: [],
      });
    }
    expect(read({ coursePrerequisites: ['Python', 'none'] })).toMatchObject({
      resource: { prerequisites: [{ kind: 'text', text: 'Python' }] },
      issues: [['not-kept', '0.coursePrerequisites.1']],
    });
  });

  it('tells what it does not understand', () => {
    expect(read({ educationalLevel: 'Beginner' })).toMatchObject({
      issues: [['not-understood', '0.educationalLevel']],
    });
    expect(read({ encoding: [{ contentSize: '568MB' }] }).resource).not.toHaveProperty('downloadBytes');
    expect(read({ encoding: [{ contentSize: '5' }, { contentSize: '6' }] }).issues).toEqual([
      ['not-kept', '0.encoding'],
    ]);
    expect(read({ conditionsOfAccess: 'http://w3id.org/kim/conditionsOfAccess/other' }).issues).toEqual([
      ['not-understood', '0.conditionsOfAccess'],
    ]);
    expect(read({ accessibilityFeature: ['captions', 'ChemML'] })).toMatchObject({
      resource: { accessibility: ['captions'] },
      issues: [['not-kept', '0.accessibilityFeature.1']],
    });
  });

  it('takes a login with its label, and neither of two that differ', () => {
    const id = 'http://w3id.org/kim/conditionsOfAccess/no_login';
    expect(read({ conditionsOfAccess: { id } })).toMatchObject({ resource: { login: 'none' }, issues: [] });
    const both = read({ conditionsOfAccess: [id, 'http://w3id.org/kim/conditionsOfAccess/login'] });
    expect(both.resource).not.toHaveProperty('login');
  });
});

describe('readTeSSCsv', () => {
  it('keeps prerequisites as words', () => {
    const text = (words: string) =>
      `Title,URL,Description,Types,Prerequisites\nOne,https://a.org/1,A start.,video,${words}\n`;
    expect(readTeSSCsv(text('Python; R')).resources[0]?.prerequisites).toEqual([
      { kind: 'text', text: 'Python; R' },
    ]);
    expect(readTeSSCsv(text('None')).resources[0]?.prerequisites).toEqual([]);
    expect(readTeSSCsv(text('')).resources[0]).not.toHaveProperty('prerequisites');
  });
});

describe('toDublinCore', () => {
  it('writes the size among the formats, where it is known', () => {
    expect(toDublinCore({ ...bare, downloadBytes: 1200 })).toContain('<dc:format>1200 bytes</dc:format>');
    expect(toDublinCore({ ...bare, downloadBytes: null })).not.toContain('bytes');
  });
});
