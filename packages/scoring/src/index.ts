export {
  type Assessment,
  analyseGaps,
  compileModel,
  type MaturityModel,
  type MaturityResult,
  scoreMaturity,
} from './maturity/index.ts';
export { oseeEcosystemModel } from './models/index.ts';
export {
  type Application,
  assessRobustness,
  createSelectionRecipe,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
  replay,
  type SelectionModel,
  type SelectionOptions,
  type SelectionResult,
} from './selection/index.ts';
