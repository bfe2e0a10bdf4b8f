export { type InstrumentDepth, type InstrumentDepthId, instrumentDepths } from './depths.ts';
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
export { type InstrumentItemId, instrumentItemIds } from './item-ids.ts';
export { type NotApplicableReasonId, notApplicableReasons } from './not-applicable.ts';
export { type InstrumentRoleId, instrumentRoles } from './roles.ts';
