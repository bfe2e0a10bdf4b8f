import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { readCasePackage } from './read-case-package.ts';
import { toCasePackage } from './to-case-package.ts';
import { writeCaseTree } from './write/write-case-tree.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const inCase = new Set(['category', 'module', 'topic', 'competency', 'technical-domain', 'phase']);

/** What CASE can hold of a framework, by the letter of the report. */
const heldOf = ({ referenceResources: _, ...framework }: Framework): Framework => ({
  ...framework,
  competencies: framework.competencies.map((competency) =>
    competency.page
      ? {
          ...competency,
          page: {
            ...competency.page,
            audienceIds: [],
            more: competency.page.more.filter(({ kind }) => inCase.has(kind)),
          },
        }
      : competency,
  ),
  dependencies: framework.dependencies.filter(({ target }) => target.kind !== 'external-factor'),
  audiences: [],
  readings: [],
  trainingActivities: [],
  matrix: {
    name: '',
    source: 'project',
    phases: framework.matrix.phases.map(({ id, name, description }) => ({
      id,
      name,
      description,
      source: 'project',
    })),
    rows: [],
    items: [],
    countryAssessment: {
      id: 'country-assessment',
      name: '',
      description: '',
      source: 'project',
      phaseIds: [],
      parts: [],
    },
  },
});

describe.each([
  ['small', smallFramework],
  ['osee', oseeFramework],
])('the framework "%s"', (_, framework) => {
  it.each([false, true])(
    'comes back in all that CASE can hold, and whole with extensions: %s',
    (extensions) => {
      const written = toCasePackage(framework, { ...options, extensions });
      const read = readCasePackage(JSON.parse(JSON.stringify(written.package)));
      expect(read.framework).toEqual(extensions ? framework : heldOf(framework));
      expect(read.report).toEqual([]);
      expect(read.version).toBe('1.1');
    },
  );

  it('comes back after another system has changed all addresses and the order', () => {
    const { package: written } = toCasePackage(framework, { ...options, creator: 'Ministry' });
    const moved = JSON.parse(JSON.stringify(written), (key, value: unknown) =>
      key === 'uri' ? 'https://elsewhere.example/' : value,
    );
    moved.CFItems.reverse();
    const read = readCasePackage(moved, { frameworkId: framework.id });
    const items = ({ categories, modules, topics, competencies, technicalDomains }: Framework) =>
      [categories, modules, topics, competencies, technicalDomains].map((list) => list.map(({ id }) => id));
    expect(items(read.framework)).toEqual(items(framework));
  });

  it('gives the same bytes when its tree is written again', () => {
    const written = toCasePackage(framework, { ...options, extensions: true }).package;
    const { tree } = readCasePackage(written);
    const again = writeCaseTree(tree, { ...options, extensions: true });
    expect(JSON.stringify(again.package)).toBe(JSON.stringify(written));
    expect(again.report).toEqual([]);
  });
});

describe('a framework that was read from elsewhere', () => {
  it('keeps the identifiers of its items', () => {
    const at = (place: number) => `00000000-0000-4000-8000-00000000000${place}`;
    const foreign = {
      CFDocument: { identifier: at(0), uri: 'x:0', title: 'T', creator: 'C', ...options },
      CFItems: [1, 2, 3, 4].map((place) => ({
        identifier: at(place),
        uri: `x:${place}`,
        fullStatement: `Statement ${place}`,
        ...options,
      })),
      CFAssociations: [1, 2, 3, 4].map((place) => ({
        identifier: at(place + 4),
        uri: `x:${place + 4}`,
        associationType: 'isChildOf',
        originNodeURI: { title: '', identifier: at(place), uri: `x:${place}` },
        destinationNodeURI: { title: '', identifier: at(place - 1), uri: `x:${place - 1}` },
        ...options,
      })),
    };
    const { framework } = readCasePackage(foreign);
    const written = toCasePackage(framework, options).package;
    expect(written.CFDocument.identifier).toBe(at(0));
    expect(written.CFItems.map(({ identifier }) => identifier)).toEqual([1, 2, 3, 4].map(at));
    expect(readCasePackage(written).framework).toEqual(framework);
  });
});

describe('extensions of ours that somebody changed', () => {
  const { package: written } = toCasePackage(smallFramework, { ...options, extensions: true });

  it.each([
    [null, ['unreadable-value extensions.osee']],
    [
      { matrix: 5, trainingActivities: {} },
      ['unreadable-value extensions.osee.trainingActivities', 'unreadable-value extensions.osee.matrix'],
    ],
    [
      { trainingActivities: [null, { id: 'x', number: 'many', resources: 'none' }], mood: 1 },
      [
        'unknown-field extensions.osee.mood',
        'unreadable-value extensions.osee.trainingActivities',
        'missing-field extensions.osee.trainingActivities.name',
        'missing-field extensions.osee.trainingActivities.description',
        'unreadable-value extensions.osee.trainingActivities.number',
        'missing-field extensions.osee.trainingActivities.categoryId',
        'missing-field extensions.osee.trainingActivities.frameworkPath',
        'unreadable-value extensions.osee.trainingActivities.resources',
      ],
    ],
    [
      {
        matrix: {
          rows: [{ id: 'r', name: 'R', description: 'D', source: [{ document: 'x', lines: [1, 2] }] }],
        },
      },
      ['unreadable-value extensions.osee.matrix.rows.source'],
    ],
  ])('are read as far as they go: %j', (osee, expected) => {
    const { framework, report } = readCasePackage({ ...written, extensions: { osee } });
    expect(report.map(({ code, details }) => `${code} ${details['field']}`)).toEqual(expected);
    expect(framework.matrix.rows.every(({ source }) => source === 'project')).toBe(true);
    const [activity] = framework.trainingActivities;
    expect([undefined, { number: 0, resources: [], userGroup: null }]).toContainEqual(
      activity && { number: activity.number, resources: activity.resources, userGroup: activity.userGroup },
    );
    expect(framework.matrix.phases.map(({ id }) => id)).toEqual(['assess', 'improve']);
  });
});

describe('our package after somebody worked on it', () => {
  const { package: written } = toCasePackage(smallFramework, options);

  it('takes new items by their place and tells changed notes', () => {
    const module = written.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'plan');
    const added = { identifier: '00000000-0000-4000-8000-000000000001', fullStatement: 'Plan ahead.' };
    const read = readCasePackage({
      ...written,
      CFItems: [
        ...written.CFItems.map((item) => (item === module ? { ...item, notes: 'Mine.' } : item)),
        added,
      ],
      CFAssociations: [
        ...written.CFAssociations,
        { associationType: 'isChildOf', originNodeURI: added, destinationNodeURI: module },
      ],
    });
    expect(read.framework.competencies.at(-1)).toMatchObject({
      id: added.identifier,
      moduleId: 'plan',
      parentId: null,
    });
    const changed = read.report.filter(({ code }) => code === 'notes-unreadable');
    expect(changed.map(({ details }) => details['field'])).toEqual(['Source', '']);
  });

  it('reads an item by its place when it was moved where its kind cannot stand', () => {
    const topic = written.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'plan-costs');
    const read = readCasePackage({
      ...written,
      CFAssociations: written.CFAssociations.filter(
        ({ originNodeURI }) => originNodeURI.identifier !== topic?.identifier,
      ),
    });
    expect(read.framework.topics).toEqual([]);
    expect(read.framework.categories.map(({ id }) => id)).toContain('plan-costs');
    expect(read.report.map(({ code }) => code)).toContain('item-moved');
  });
});
