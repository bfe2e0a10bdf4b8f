/**
 * The seventy items of a country assessment: questions, steps, depths, weights with reasons.
 *
 * It stands apart from the root; `@osee/scoring` makes a model of it.
 *
 * - `instrumentItems`: all items
 * - `instrumentDepths`: which items a quick, a standard and a full round ask
 * - `instrumentWeights`: weights, each with its reason
 *
 * Guide: `docs/guides/instrument.md`
 *
 * @packageDocumentation
 */
export type { InstrumentDepthId } from './depth-id.ts';
export { type InstrumentDepth, instrumentDepths } from './depths.ts';
export { extentSteps } from './extent-steps.ts';
export type {
  ExtentMeasure,
  FiveSteps,
  InstrumentItem,
  InstrumentScale,
  InstrumentSubject,
  InstrumentUnit,
  Resemblance,
} from './instrument-item.ts';
export { instrumentItems } from './instrument-items.ts';
export { type InstrumentStep, instrumentSteps } from './instrument-steps.ts';
export { type InstrumentItemId, instrumentItemIds } from './item-ids.ts';
export { type InstrumentLevelRules, instrumentLevelRules } from './level-rules.ts';
export { type NotApplicableReasonId, notApplicableReasons } from './not-applicable.ts';
export { type InstrumentReference, type InstrumentReferenceId, instrumentReferences } from './references.ts';
export { type InstrumentRoleId, instrumentRoles } from './roles.ts';
export type { InstrumentTextId } from './text-id.ts';
export { type DeclaredWeight, type InstrumentWeights, instrumentWeights } from './weights.ts';
