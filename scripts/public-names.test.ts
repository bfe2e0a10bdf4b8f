import { describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from './workspace.ts';

/** Names that others build on: one that goes away is a breaking change. */
const names: Readonly<Record<string, readonly string[]>> = {
  '@osee/core': [
    'oseeFramework',
    'oseeDraftFramework',
    'indexFramework',
    'checkFramework',
    'diffFrameworks',
    'tailorFramework',
    'createFrameworkEditor',
    'localiseFramework',
    'callStatus',
    'buildSchedule',
    'toICalendar',
    'planOffice',
    'officeArchetypes',
    'OseeError',
  ],
  '@osee/core/geography': ['countries', 'findCountry', 'incomeGroupAt'],
  '@osee/core/licences': [
    'licences',
    'licenceById',
    'findLicence',
    'readLicenceExpression',
    'checkCompatibility',
    'checkCombination',
    'suggestLicences',
    'dpgAcceptance',
  ],
  '@osee/core/resourcing': [
    'buildBudget',
    'budgetTable',
    'currencyOf',
    'allocateMoney',
    'exchangeMoney',
    'restateMoney',
    'compareBudgets',
    'rollForward',
    'fundingGap',
    'totalCost',
    'compareLabourAndLicence',
    'mobilisationPlan',
  ],
  '@osee/core/case': ['toCasePackage', 'readCasePackage'],
  '@osee/scoring': [
    'evaluateApplications',
    'oseeCall2024',
    'scoreMaturity',
    'compileModel',
    'analyseGaps',
    'planImprovement',
    'nextQuestions',
    'combineAssessors',
    'compareResults',
    'migrateAssessment',
    'createAssessmentSession',
    'oseeEcosystemModel',
  ],
  '@osee/scoring/models': [
    'softwareChoiceModel',
    'supplierEvaluationModel',
    'servicePrioritisationModel',
    'useCaseModel',
    'partnershipModel',
    'tenderAnnex',
  ],
  '@osee/scoring/mcda': [
    'normalise',
    'weightedSum',
    'weightedProduct',
    'weightedMean',
    'geometricMean',
    'harmonicMean',
    'powerMean',
    'owa',
    'topsis',
    'vikor',
    'prometheeII',
    'copeland',
    'rank',
    'ahpWeights',
    'rankOrderWeights',
    'swingWeights',
    'bestWorstWeights',
    'entropyWeights',
    'criticWeights',
    'standardDeviationWeights',
    'sampleWeights',
    'rankAcceptability',
    'weightStability',
    'selectPortfolio',
    'dominance',
  ],
  '@osee/scoring/risk': [
    'assessRisks',
    'checkRiskRegister',
    'riskReserve',
    'openReserve',
    'drawReserve',
    'replenish',
    'explainRisks',
    'oseeRiskScale',
    'riskCategories',
  ],
  '@osee/scoring/country': ['rollUpResults', 'compareWaves', 'benchmark', 'comparabilityOf'],
  '@osee/catalogue': [
    'oseeCatalogue',
    'createCatalogueIndex',
    'planTraining',
    'coverageMap',
    'attribute',
    'rightsOf',
    'judgeLink',
    'applyOverlay',
    'diffCatalogues',
  ],
  '@osee/catalogue/interchange': [
    'toLearningResource',
    'readLearningResource',
    'toCsv',
    'readTeSSCsv',
    'toDublinCore',
  ],
};

describe('public names', () => {
  it.each(Object.entries(names))('%s has them all', async (specifier, expected) => {
    const entry = (await import(specifier)) as Record<string, unknown>;
    expect(expected.filter((name) => entry[name] === undefined)).toEqual([]);
  });

  it('every entry of a package exports something', async () => {
    for (const { specifier } of packageNames.flatMap(entriesOf)) {
      expect(Object.keys((await import(specifier)) as object), specifier).not.toEqual([]);
    }
  });
});
