import { oseeProgramme } from '@osee/core';
import { type Calls, call } from '../call.ts';
import { catalogueCalls, catalogueSchemaCalls, interchangeCalls } from './catalogue.ts';
import { coreCalls } from './core.ts';
import { caseCalls, pageCalls } from './core-case.ts';
import { schemaCalls, validateCalls } from './core-documents.ts';
import { geographyCalls } from './core-geography.ts';
import { licenceCalls } from './core-licences.ts';
import { officeCalls } from './core-office.ts';
import { resourcingCalls } from './core-resourcing.ts';
import { answersCalls } from './scoring-answers.ts';
import { countryCalls, rollUpCalls } from './scoring-country.ts';
import { elementCalls } from './scoring-element.ts';
import { evidenceCalls } from './scoring-evidence.ts';
import { maturityCalls, maturityReportCalls } from './scoring-maturity.ts';
import { mcdaCalls } from './scoring-mcda.ts';
import { modelCalls } from './scoring-models.ts';
import { populationCalls } from './scoring-population.ts';
import { reliabilityCalls } from './scoring-reliability.ts';
import { riskCalls, riskReportCalls } from './scoring-risk.ts';
import { selectionCalls, selectionReportCalls } from './scoring-selection.ts';

const common = [
  'analyseGaps',
  'assessAssumptions',
  'assessRobustness',
  'combineAssessors',
  'compareResults',
  'compileModel',
  'createAssessmentSession',
  'createSelectionRecipe',
  'evaluateApplications',
  'explainMaturity',
  'explainSelection',
  'inspectCriteria',
  'migrateAssessment',
  'nextQuestions',
  'planImprovement',
  'renderExplanation',
  'replay',
  'scoreMaturity',
];

/** The main entry gives again what the others give. */
const scoringCalls: Calls = Object.fromEntries(
  Object.entries({ ...selectionCalls, ...maturityCalls }).filter(([name]) => common.includes(name)),
);

/** Sound calls of every export that is a function, by the entry of the package. */
export const calls: Readonly<Record<string, Calls>> = {
  '@osee/core': { ...coreCalls, ...officeCalls },
  '@osee/core/case': caseCalls,
  '@osee/core/geography': geographyCalls,
  '@osee/core/licences': licenceCalls,
  '@osee/core/pages': pageCalls,
  '@osee/core/resourcing': resourcingCalls,
  '@osee/core/schema': schemaCalls,
  '@osee/core/validate': validateCalls,
  '@osee/scoring': scoringCalls,
  '@osee/scoring/mcda': mcdaCalls,
  '@osee/scoring/selection': selectionCalls,
  '@osee/scoring/maturity': { ...maturityCalls, ...rollUpCalls },
  '@osee/scoring/report': { ...maturityReportCalls, ...riskReportCalls, ...selectionReportCalls },
  '@osee/scoring/models': modelCalls,
  '@osee/scoring/reliability': reliabilityCalls,
  '@osee/scoring/risk': riskCalls,
  '@osee/scoring/element': elementCalls,
  '@osee/scoring/evidence': { ...answersCalls, ...evidenceCalls },
  '@osee/scoring/country': countryCalls,
  '@osee/scoring/population': populationCalls,
  '@osee/scoring/schema': {
    parseScoringDocument: call(() => [
      'osee-assessment',
      { kind: 'osee-assessment', schemaVersion: '1.0.0', id: oseeProgramme.id, content: {} },
      { limits: { maximumDepth: 20 } },
    ]),
  },
  '@osee/scoring/validate': {
    isScoringDocument: call(() => [
      'osee-assessment',
      { kind: 'osee-assessment', schemaVersion: '1.0.0', id: oseeProgramme.id, content: {} },
      { limits: { maximumDepth: 20 } },
    ]),
    validateScoringDocument: call(() => [
      'osee-assessment',
      { kind: 'osee-assessment', schemaVersion: '1.0.0', id: oseeProgramme.id, content: {} },
      { limits: { maximumDepth: 20 } },
    ]),
  },
  '@osee/catalogue': catalogueCalls,
  '@osee/catalogue/interchange': interchangeCalls,
  '@osee/catalogue/schema': catalogueSchemaCalls,
  '@osee/catalogue/validate': {
    isCatalogueDocument: call(() => [
      'osee-training-plan',
      { kind: 'osee-training-plan', schemaVersion: '1.0.0', id: oseeProgramme.id, content: {} },
      { limits: { maximumDepth: 20 } },
    ]),
    validateCatalogueDocument: call(() => [
      'osee-training-plan',
      { kind: 'osee-training-plan', schemaVersion: '1.0.0', id: oseeProgramme.id, content: {} },
      { limits: { maximumDepth: 20 } },
    ]),
  },
};
