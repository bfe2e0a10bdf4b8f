/**
 * What the documents say of the programme: actors, milestones, figures, conflicts, gaps.
 *
 * Take it instead of the root for these facts alone.
 *
 * - `oseeMilestones`: milestones with dates as stated
 * - `oseeConflicts`: where documents contradict each other, and what is used
 * - `oseeHeadlineFigures`: figures with their source
 *
 * Guide: `docs/guides/framework.md`
 *
 * @packageDocumentation
 */
export { oseeActors } from './actors.ts';
export { oseeConflicts } from './conflicts.ts';
export type { ContentGap } from './content-gap.ts';
export { oseeContentGaps } from './content-gaps.ts';
export { oseeDurations } from './durations.ts';
export { oseeEuValues } from './eu-values.ts';
export type { HeadlineFigure } from './headline-figure.ts';
export { oseeHeadlineFigures } from './headline-figures.ts';
export type {
  OseeActorId,
  OseeContentGapId,
  OseeHeadlineFigureId,
  OseeInterimDeliverableId,
  OseeLifecycleStageId,
  OseeMilestoneId,
  OseeSdgLinkId,
} from './ids.ts';
export {
  oseeActorIds,
  oseeContentGapIds,
  oseeHeadlineFigureIds,
  oseeInterimDeliverableIds,
  oseeLifecycleStageIds,
  oseeMilestoneIds,
  oseeSdgLinkIds,
} from './ids.ts';
export type { InterimDeliverable } from './interim-deliverable.ts';
export { oseeInterimDeliverables } from './interim-deliverables.ts';
export type { LifecycleStage } from './lifecycle-stage.ts';
export { oseeLifecycleStages } from './lifecycle-stages.ts';
export { oseeMilestones } from './milestones.ts';
export { oseeProgrammeOutline } from './osee-programme-outline.ts';
export type { ProgrammeActor } from './programme-actor.ts';
export type { ProgrammeDuration } from './programme-duration.ts';
export type { MilestoneDate, ProgrammeMilestone } from './programme-milestone.ts';
export type { ProgrammeOutline } from './programme-outline.ts';
export type { ConflictId, ConflictPosition, RecordedConflict } from './recorded-conflict.ts';
export type { EuValue, SdgLink } from './sdg-link.ts';
export { oseeSdgLinks } from './sdg-links.ts';
