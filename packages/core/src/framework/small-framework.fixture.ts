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
