/**
 * Readers of the files of a project, and answers made of them.
 *
 * It stands apart from the root because of its parsers; each reader loads alone.
 *
 * - `collectEvidence`: what all files of a project say
 * - `answersFrom`: answers of files and people
 * - `dpgConformance`: the indicators of the DPG Standard
 *
 * Guide: `docs/guides/evidence.md`
 *
 * @packageDocumentation
 */
export { answersFrom } from '../answers/answers-from.ts';
export type {
  AnswerRecord,
  AnswersIssueCode,
  EvidencedAnswers,
  FactRole,
  FileOutcome,
  JudgedFact,
} from '../answers/evidenced-answers.ts';
export { dpgConformance } from '../project/conformance/dpg-conformance.ts';
export type {
  DpgConformance,
  DpgIndicatorResult,
  DpgPartStatus,
  DpgStatement,
} from '../project/conformance/dpg-conformance-result.ts';
export type { DpgIndicatorId, DpgPartId } from '../project/conformance/dpg-indicators.ts';
export type {
  BadgeCriterion,
  BadgeLevelCount,
  BadgePercentage,
  BadgeStatus,
  BestPracticesDetails,
} from './best-practices/best-practices-details.ts';
export { readBestPractices } from './best-practices/read-best-practices.ts';
export type { CitationDetails } from './citation/citation-details.ts';
export { readCitation } from './citation/read-citation.ts';
export type { CodeJsonDetails } from './code-json/code-json-details.ts';
export { type CodeJsonOptions, readCodeJson } from './code-json/read-code-json.ts';
export type { CodemetaDetails } from './codemeta/codemeta-details.ts';
export { readCodemeta } from './codemeta/read-codemeta.ts';
export { collectEvidence, type ProjectFiles } from './collect/collect-evidence.ts';
export type { CollectedEvidence, CollectedFact, PassedOverFile } from './collect/collected-evidence.ts';
export type { DpgDetails } from './dpg/dpg-details.ts';
export { type DpgOptions, readDpgNominee } from './dpg/read-dpg-nominee.ts';
export { type DpgReviewTally, type DpgTally, tallyDpgReviews } from './dpg/tally-dpg-reviews.ts';
export type { EvidenceConfidence, EvidenceFact } from './fact/evidence-fact.ts';
export type { EvidenceIssueCode } from './fact/evidence-issue.ts';
export type { EvidenceOptions, EvidenceReading } from './fact/evidence-reading.ts';
export type { EvidenceSource } from './fact/evidence-source.ts';
export type { FactId } from './fact/fact-id.ts';
export type { FactMeaning, FactValueKind } from './fact/fact-kind.ts';
export { factVocabulary } from './fact/fact-vocabulary.ts';
export { type FileListDetails, readFileList } from './file-list/read-file-list.ts';
export type { GovStackDetails } from './govstack/govstack-details.ts';
export { type GovStackOptions, readGovStack } from './govstack/read-govstack.ts';
export { type LicenceFileDetails, readLicenceFile } from './licence-file/read-licence-file.ts';
export type { FactContradiction } from './merge/fact-contradiction.ts';
export type { Metric, MetricsDetails } from './metrics/metrics-details.ts';
export { readMetrics } from './metrics/read-metrics.ts';
export type { PubliccodeDetails } from './publiccode/publiccode-details.ts';
export { type PubliccodeOptions, readPubliccode } from './publiccode/read-publiccode.ts';
export { readReuse } from './reuse/read-reuse.ts';
export type { ReuseDetails } from './reuse/reuse-details.ts';
export { readSbom } from './sbom/read-sbom.ts';
export type { SbomComponent, SbomDetails } from './sbom/sbom-details.ts';
export { compareScorecards, type ScorecardComparison } from './scorecard/compare-scorecards.ts';
export { readScorecard } from './scorecard/read-scorecard.ts';
export type { ScorecardRisk } from './scorecard/scorecard-checks.ts';
export type {
  ScorecardCheck,
  ScorecardDetails,
  ScorecardFinding,
  ScorecardRun,
} from './scorecard/scorecard-details.ts';
export { readSecurityInsights } from './security-insights/read-security-insights.ts';
export type {
  SecurityInsightsDetails,
  StatedAssessment,
  StatedTool,
} from './security-insights/security-insights-details.ts';
