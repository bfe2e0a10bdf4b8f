export { type Benchmark, type BenchmarkedNode, benchmark } from './benchmark/benchmark.ts';
export { comparabilityOf } from './roll-up/comparability.ts';
export type { InstitutionInput } from './roll-up/institution-input.ts';
export type { RollUpOptions } from './roll-up/roll-up-options.ts';
export { rollUpResults } from './roll-up/roll-up-results.ts';
export type {
  AnswerDistribution,
  CountryItem,
  FigureInterval,
  LevelCount,
  NamedInstitution,
  PooledExtent,
  RolledCriterion,
  RolledFigure,
  RolledGroup,
  RolledNode,
  RolledUpResults,
  RollUpIssueCode,
  Spread,
  StepCount,
} from './roll-up/rolled-up-results.ts';
export { compareWaves } from './waves/compare-waves.ts';
export type { MeanChange, Wave, WaveChange, WaveComparison, WaveGroup } from './waves/wave-comparison.ts';
