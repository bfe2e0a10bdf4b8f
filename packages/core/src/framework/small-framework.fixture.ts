import type { Framework } from './framework.ts';

const item = (id: string) => ({ id, name: id, description: `What ${id} is.`, source: 'project' }) as const;

/** A framework of two modules that lean on each other; every reference resolves. */
export const smallFramework: Framework = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  status: 'draft',
  language: 'en',
  licence: 'CC-BY-4.0',
  categories: [item('organisation'), item('technology')],
  modules: [
    { ...item('plan'), categoryId: 'organisation' },
    { ...item('build'), categoryId: 'organisation' },
  ],
  topics: [{ ...item('plan-costs'), moduleId: 'plan' }],
  competencies: [
    {
      ...item('costing'),
      moduleId: 'plan',
      parentId: null,
      page: {
        what: 'Counting.',
        why: 'Money is short.',
        how: ['Count.'],
        more: [{ kind: 'module', id: 'build' }],
        evidence: ['A budget.'],
        audienceIds: ['plan-managers'],
        phaseIds: ['assess'],
        technicalDomainIds: ['cloud'],
        question: 'How many costs were counted?',
        measure: { counted: 'costs counted', among: 'all costs', countsIf: 'the figure has a source' },
        levels: [
          { id: 'none', title: 'None', score: 0, description: 'None was counted.' },
          { id: 'all', title: 'All', score: 1, description: 'Each was counted.' },
        ],
        pitfalls: ['Somebody guesses.'],
        indicators: [
          { name: 'Error', numerator: 'error', denominator: 'cost', unit: 'ratio', frequency: 'every year' },
          {
            name: 'Delay',
            numerator: 'median days',
            denominator: null,
            unit: 'days',
            frequency: 'every year',
          },
        ],
        firstThirtyDays: [{ byDay: 30, step: 'Count once.' }],
        roles: [{ role: 'Accountant', task: 'Counts.' }],
        effort: {
          isEstimate: true,
          basis: 'One system.',
          ranges: [{ work: 'Counting', low: 1, high: 2.5 }],
        },
        example: {
          place: 'Exampleland',
          fact: 'It counts.',
          source: 'A report',
          url: 'https://example.org/',
        },
      },
    },
    { ...item('total-cost'), moduleId: 'plan', parentId: 'costing' },
  ],
  audiences: [{ ...item('plan-managers'), moduleId: 'plan' }],
  dependencies: [
    { ...item('plan-on-build'), moduleId: 'plan', target: { kind: 'module', id: 'build' } },
    { ...item('build-on-all'), moduleId: 'build', target: { kind: 'all-modules' } },
    { ...item('build-on-law'), moduleId: 'build', target: { kind: 'external-factor', id: 'law' } },
    { ...item('build-on-technology'), moduleId: 'build', target: { kind: 'category', id: 'technology' } },
  ],
  trainingActivities: [
    {
      ...item('plan-course'),
      number: 1,
      moduleId: 'plan',
      categoryId: 'organisation',
      frameworkPath: 'Organisation > Plan',
      userGroup: null,
      licensing: null,
      resources: [],
    },
  ],
  readings: [{ ...item('plan-book'), moduleId: 'plan', categoryId: 'organisation', kind: 'title' }],
  technicalDomains: [{ ...item('cloud'), categoryId: 'technology', skills: [], namedTechnologies: [] }],
  matrix: {
    name: 'Matrix',
    source: 'project',
    phases: [item('assess'), item('improve')],
    rows: [item('technical')],
    items: [
      {
        ...item('hosting'),
        rowId: 'technical',
        phaseIds: ['improve'],
        startPhaseId: 'improve',
        spanIsInferred: false,
        spanConfidence: 'high',
        mapsTo: [{ kind: 'technical-domain', id: 'cloud' }],
      },
    ],
    countryAssessment: { ...item('country-assessment'), phaseIds: ['assess'], parts: [] },
  },
};
