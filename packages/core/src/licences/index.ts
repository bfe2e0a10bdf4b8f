/**
 * Licences: a table, expressions as people write them, compatibility by use, suggestions.
 *
 * It stands apart from the root because of its table.
 *
 * - `checkCompatibility`: whether code under one licence may go into work under another
 * - `findLicence`: a licence by whatever people call it
 * - `suggestLicences`: licences for what you want of one
 *
 * Guide: `docs/guides/licences.md`
 *
 * @packageDocumentation
 */
export {
  type CombinationOptions,
  type ComponentPair,
  type ComponentVerdict,
  checkCombination,
  type LicenceCombination,
  type OutboundChoice,
} from './combination/check-combination.ts';
export { isSameLicenceExpression } from './combination/same-expression.ts';
export { widestBranch } from './combination/widest-branch.ts';
export { type DpgAcceptance, dpgAcceptance } from './dpg-acceptance.ts';
export { isSpdxId } from './expression/is-spdx-id.ts';
export type { LicenceExpression, LicenceTerm } from './expression/licence-expression.ts';
export type { LicenceIssue, LicenceIssueCode } from './expression/licence-issue.ts';
export {
  licenceExpressionLimits,
  type ReadLicenceExpression,
  readLicenceExpression,
} from './expression/read-licence-expression.ts';
export { findLicence } from './find-licence.ts';
export type { LicenceId } from './generated/licence-id.ts';
export {
  type CopyleftScope,
  type DpgStanding,
  type Licence,
  type LicenceDuty,
  type LicenceFact,
  type LicenceLimit,
  type LicenceRight,
  licenceDuties,
  licenceLimits,
  licenceRights,
} from './licence.ts';
export { type LicenceReuse, licenceReuse } from './licence-reuse.ts';
export { licenceById, licences } from './licences.ts';
export { explainCompatibility } from './messages/explain-compatibility.ts';
export type { LicenceMessageId } from './messages/message-id.ts';
export { type LicenceSource, type LicenceSourceId, licenceFieldSources, licenceSources } from './sources.ts';
export { licencesToTake, type TakingAdvice, type TakingSituation } from './suggestion/licences-to-take.ts';
export {
  type LicenceRequirements,
  type LicenceSuggestion,
  type LicenceSuggestions,
  suggestLicences,
} from './suggestion/suggest-licences.ts';
export type { SuggestionCost, SuggestionReason } from './suggestion/weigh-licence.ts';
export type { LicenceKind, LicenceProfile } from './table/terms.ts';
export {
  type Compatibility,
  type CompatibilityQuestion,
  checkCompatibility,
} from './verdict/check-compatibility.ts';
export type { LicenceCondition, LicenceNote, LicenceReason } from './verdict/reason.ts';
export type { LicenceStatement, LicenceVoice } from './verdict/statement.ts';
export { type LicenceUse, type LicenceVerdict, licenceUses } from './verdict/verdict.ts';
