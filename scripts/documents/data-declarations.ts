/** What the packages give out as JSON: each file with the exports that it is made of. */

import { camelCase } from '../camel-case.ts';
import { translations } from '../locales/languages.ts';

/** A value that a package exports, as in `@osee/core#oseeFramework`. */
export type Place = `@osee/${string}#${string}`;

/** A file of `packages/<name>/data`. */
export interface DataDeclaration {
  readonly packageName: 'core' | 'scoring' | 'catalogue';
  /** The file without `.json`; also the id of the document. */
  readonly name: string;
  /** A kind that `parseDocument` and its sisters read, or `osee-content` for what is no document of its own. */
  readonly kind: string;
  /** One value, or several by the name of the member that holds each. */
  readonly from: Place | Readonly<Record<string, Place>>;
  /** Puts the value into a language. */
  readonly locale?: string;
  /** The licence as an SPDX expression, where it is not CC-BY-4.0; `sources` takes those of the sources inside. */
  readonly licence?: 'sources';
}

type Members = Readonly<Record<string, Place>>;

const document = (
  packageName: DataDeclaration['packageName'],
  name: string,
  kind: string,
  from: Place,
): DataDeclaration => ({ packageName, name, kind, from });

const content = (
  packageName: DataDeclaration['packageName'],
  name: string,
  from: Place | Members,
  more: Pick<DataDeclaration, 'licence'> = {},
): DataDeclaration => ({ packageName, name, kind: 'osee-content', from, ...more });

/** The members of one entry under their own names. */
const all = (specifier: `@osee/${string}`, names: readonly string[]): Members =>
  Object.fromEntries(names.map((name) => [name, `${specifier}#${name}` as const]));

const nameLanguages = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const;
const parts = ['instrument', 'mobilisation', 'pages', 'practice', 'programme'] as const;

const core: readonly DataDeclaration[] = [
  document('core', 'framework-1.0', 'osee-framework', '@osee/core#oseeFramework'),
  document('core', 'programme', 'osee-programme', '@osee/core#oseeProgramme'),
  document('core', 'ospo-term', 'osee-programme', '@osee/core#oseeOspoTerm'),
  document('core', 'call-window-2024', 'osee-call', '@osee/core#oseeCallWindow2024'),
  content('core', 'draft-framework', {
    framework: '@osee/core#oseeDraftFramework',
    crosswalk: '@osee/core#draftCrosswalk',
    slots: '@osee/core#draftSlots',
  }),
  content('core', 'instrument', {
    items: '@osee/core/instrument#instrumentItems',
    depths: '@osee/core/instrument#instrumentDepths',
    weights: '@osee/core/instrument#instrumentWeights',
    levelRules: '@osee/core/instrument#instrumentLevelRules',
    notApplicableReasons: '@osee/core/instrument#notApplicableReasons',
    roles: '@osee/core/instrument#instrumentRoles',
    references: '@osee/core/instrument#instrumentReferences',
    steps: '@osee/core/instrument#instrumentSteps',
    extentSteps: '@osee/core/instrument#extentSteps',
  }),
  content('core', 'pages', '@osee/core/pages#competencyPages'),
  content('core', 'office', {
    ospo: '@osee/core#oseeOspo',
    names: '@osee/core#ospoNames',
    archetypes: '@osee/core#officeArchetypes',
    duties: '@osee/core#officeDuties',
  }),
  content('core', 'resources', '@osee/core#oseeResources'),
  content('core', 'mobilisation', {
    items: '@osee/core#oseeMobilisation',
    groups: '@osee/core#oseeMobilisationGroups',
    targets: '@osee/core/resourcing#mobilisationTargets',
  }),
  content(
    'core',
    'cost-model',
    all('@osee/core', ['oseeCostModel', 'budgetingSteps', 'contingencyGuidelines']),
  ),
  content('core', 'programme-facts', {
    outline: '@osee/core#oseeProgrammeOutline',
    actors: '@osee/core#oseeActors',
    milestones: '@osee/core#oseeMilestones',
    lifecycle: '@osee/core#oseeLifecycleStages',
    deliverables: '@osee/core#oseeInterimDeliverables',
    durations: '@osee/core#oseeDurations',
    figures: '@osee/core#oseeHeadlineFigures',
    sustainableDevelopmentGoals: '@osee/core#oseeSdgLinks',
    europeanValues: '@osee/core#oseeEuValues',
    conflicts: '@osee/core#oseeConflicts',
    gaps: '@osee/core#oseeContentGaps',
    callDays: '@osee/core#proposedCallDays',
  }),
  content('core', 'registry', {
    documents: '@osee/core#oseeSourceDocuments',
    systems: '@osee/core#oseeExternalSystems',
    assessments: '@osee/core#oseeNamedAssessments',
  }),
  content(
    'core',
    'countries',
    {
      sources: '@osee/core/geography#geographySources',
      fieldSources: '@osee/core/geography#geographyFieldSources',
      countries: '@osee/core/geography#countries',
      fiscalYears: '@osee/core/geography#classifiedFiscalYears',
      incomeThresholds: '@osee/core/geography#incomeThresholds',
      incomeConflicts: '@osee/core/geography#incomeConflicts',
      ldcGraduations: '@osee/core/geography#ldcGraduations',
    },
    { licence: 'sources' },
  ),
  ...nameLanguages.map((tag) =>
    content('core', `country-names/${tag}`, `@osee/core/geography/names/${tag}#countryNames`),
  ),
  content('core', 'licences', {
    sources: '@osee/core/licences#licenceSources',
    fieldSources: '@osee/core/licences#licenceFieldSources',
    licences: '@osee/core/licences#licences',
  }),
  content('core', 'locales/en/core', '@osee/core/locales/en#en'),
  ...translations.flatMap((tag) => [
    content('core', `locales/${tag}/core`, `@osee/core/locales/${tag}#${tag}`),
    ...parts.map((part) =>
      content('core', `locales/${tag}/${part}`, `@osee/core/locales/${tag}/${part}#${part}`),
    ),
  ]),
];

const selectionModels = ['software-choice', 'supplier-evaluation', 'service-prioritisation', 'partnership'];

const scoring: readonly DataDeclaration[] = [
  document('scoring', 'call-2024', 'osee-selection-model', '@osee/scoring/selection#oseeCall2024'),
  ...[...selectionModels, 'use-case'].map((name) =>
    document(
      'scoring',
      `${name}-model`,
      'osee-selection-model',
      `@osee/scoring/models#${camelCase(name)}Model`,
    ),
  ),
  document('scoring', 'ecosystem-model', 'osee-maturity-model', '@osee/scoring/models#oseeEcosystemModel'),
  // Whole in one language, for a page that shows the questions in it and needs no English beside them.
  ...translations.map(
    (locale): DataDeclaration => ({
      packageName: 'scoring',
      name: `ecosystem-model.${locale}`,
      kind: 'osee-maturity-model',
      from: '@osee/scoring/models#oseeEcosystemModel',
      locale,
    }),
  ),
  document('scoring', 'dpg-project-model', 'osee-maturity-model', '@osee/scoring/models#dpgProjectModel'),
  content('scoring', 'development-model', {
    sources: '@osee/scoring/country#developmentSources',
    model: '@osee/scoring/country#developmentModel',
  }),
  content('scoring', 'published-indices', {
    humanDevelopmentModel: '@osee/scoring/country#humanDevelopmentModel',
    humanDevelopmentGroups: '@osee/scoring/country#humanDevelopmentGroups',
    govTechMaturityModel: '@osee/scoring/country#govTechMaturityModel',
    govTechGroups: '@osee/scoring/country#govTechGroups',
  }),
  document('scoring', 'risks', 'osee-risk-register', '@osee/scoring/risk#starterRiskRegister'),
  content('scoring', 'risk-tables', {
    scale: '@osee/scoring/risk#oseeRiskScale',
    undpCategories: '@osee/scoring/risk#undpRiskCategories',
    optimismBias: '@osee/scoring/risk#optimismBiasRates',
  }),
  content('scoring', 'evidence-facts', '@osee/scoring/evidence#factVocabulary'),
  ...(['en', ...translations] as const).map((tag) =>
    content('scoring', `locales/${tag}`, `@osee/scoring/locales/${tag}#${tag}`),
  ),
];

const catalogue: readonly DataDeclaration[] = [
  document('catalogue', 'catalogue', 'osee-catalogue', '@osee/catalogue#oseeCatalogue'),
  content('catalogue', 'synonyms', '@osee/catalogue/synonyms#oseeSynonyms'),
  ...(['en', ...translations] as const).flatMap((tag) => [
    content('catalogue', `locales/${tag}`, `@osee/catalogue/locales/${tag}#${tag}`),
    content('catalogue', `locales/${tag}/resources`, `@osee/catalogue/locales/${tag}/resources#resources`),
  ]),
];

/** All files of all packages. */
export const dataDeclarations: readonly DataDeclaration[] = [...core, ...scoring, ...catalogue];
