export type { CrosswalkFit, CrosswalkLink, FrameworkCrosswalk } from './crosswalk.ts';
export { draftCrosswalk } from './draft-crosswalk.ts';
export type { DraftDomain, DraftSubdomain } from './draft-domain.ts';
export type { DraftCaseStudySlot, DraftColumn, DraftFramework } from './draft-framework.ts';
export type { DraftColumnId, DraftDomainId, DraftSubdomainId } from './draft-ids.ts';
export type { DraftCompetencySlot, DraftDoubt } from './draft-slot.ts';
export { draftSlots } from './draft-slots.ts';
export { oseeDraftFramework } from './osee-draft-framework.ts';
