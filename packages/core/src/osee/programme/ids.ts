/**
 * Ids of the milestones, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeMilestoneIds } from '@osee/core';
 *
 * oseeMilestoneIds.length; // => 18
 * ```
 */
export const oseeMilestoneIds = [
  'global-gateway-period',
  'hundred-countries',
  'osee-launch-2022',
  'un-general-assembly',
  'project-start',
  'harvard-paper',
  'policy-summit',
  'news-article',
  'circular',
  'eoi-opens',
  'eoi-webinar',
  'eoi-closes-a',
  'eoi-closes-b',
  'selection',
  'announcement',
  'ospo-setup-personalisation',
  'ospo-operation',
  'project-end',
] as const;

/**
 * An id among {@link oseeMilestoneIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeMilestoneId } from '@osee/core';
 *
 * const id: OseeMilestoneId = 'global-gateway-period';
 * ```
 */
export type OseeMilestoneId = (typeof oseeMilestoneIds)[number];

/**
 * Ids of the actors, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeActorIds } from '@osee/core';
 *
 * oseeActorIds.length; // => 16
 * ```
 */
export const oseeActorIds = [
  'itu',
  'bdt',
  'undp',
  'european-union',
  'project-management-team',
  'host-institution',
  'local-project-leader',
  'local-staff',
  'consultants',
  'administrations',
  'eligible-countries',
  'public-bodies',
  'local-ecosystem',
  'international-experts',
  'open-source-community',
  'openforum-europe',
] as const;

/**
 * An id among {@link oseeActorIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeActorId } from '@osee/core';
 *
 * const id: OseeActorId = 'itu';
 * ```
 */
export type OseeActorId = (typeof oseeActorIds)[number];

/**
 * Ids of the interim deliverables, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeInterimDeliverableIds } from '@osee/core';
 *
 * oseeInterimDeliverableIds.length; // => 10
 * ```
 */
export const oseeInterimDeliverableIds = [
  'visual-identity',
  'website',
  'webinars',
  'workshops',
  'launch-event',
  'joint-web-news',
  'draft-case-studies',
  'open-source-experts',
  'draft-framework',
  'draft-call',
] as const;

/**
 * An id among {@link oseeInterimDeliverableIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeInterimDeliverableId } from '@osee/core';
 *
 * const id: OseeInterimDeliverableId = 'visual-identity';
 * ```
 */
export type OseeInterimDeliverableId = (typeof oseeInterimDeliverableIds)[number];

/**
 * Ids of the headline figures, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeHeadlineFigureIds } from '@osee/core';
 *
 * oseeHeadlineFigureIds.length; // => 13
 * ```
 */
export const oseeHeadlineFigureIds = [
  'sdg-targets-benefit',
  'sdgs-on-track',
  'population-online',
  'countries-supported',
  'oss-replacement-cost',
  'global-gateway-investment',
  'autocracies',
  'population-in-autocracies',
  'itu-member-states',
  'itu-members',
  'undp-countries',
  'itu-age',
  'openforum-anniversary',
] as const;

/**
 * An id among {@link oseeHeadlineFigureIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeHeadlineFigureId } from '@osee/core';
 *
 * const id: OseeHeadlineFigureId = 'sdg-targets-benefit';
 * ```
 */
export type OseeHeadlineFigureId = (typeof oseeHeadlineFigureIds)[number];

/**
 * Ids of the stages of the life cycle, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeLifecycleStageIds } from '@osee/core';
 *
 * oseeLifecycleStageIds.length; // => 8
 * ```
 */
export const oseeLifecycleStageIds = [
  'eoi-opens',
  'webinar',
  'eoi-closes',
  'selection',
  'announcement',
  'setup-and-personalisation',
  'operation',
  'sustainability',
] as const;

/**
 * An id among {@link oseeLifecycleStageIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeLifecycleStageId } from '@osee/core';
 *
 * const id: OseeLifecycleStageId = 'eoi-opens';
 * ```
 */
export type OseeLifecycleStageId = (typeof oseeLifecycleStageIds)[number];

/**
 * Ids of the links to the Goals, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeSdgLinkIds } from '@osee/core';
 *
 * oseeSdgLinkIds.length; // => 6
 * ```
 */
export const oseeSdgLinkIds = [
  'inclusion-criteria',
  'dpg-types',
  'impact-toolkit',
  'aligned-inclusion',
  'host-focus',
  'developing-countries',
] as const;

/**
 * An id among {@link oseeSdgLinkIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeSdgLinkId } from '@osee/core';
 *
 * const id: OseeSdgLinkId = 'inclusion-criteria';
 * ```
 */
export type OseeSdgLinkId = (typeof oseeSdgLinkIds)[number];

/**
 * Ids of the gaps in the documents, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeContentGapIds } from '@osee/core';
 *
 * oseeContentGapIds.length; // => 9
 * ```
 */
export const oseeContentGapIds = [
  'work-plan',
  'phases-and-milestones',
  'framework-links',
  'training-titles',
  'stakeholder-engagement-strategy',
  'last-reading-of-procurement',
  'governance-structures',
  'selection-weights',
  'maturity-levels',
] as const;

/**
 * An id among {@link oseeContentGapIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeContentGapId } from '@osee/core';
 *
 * const id: OseeContentGapId = 'work-plan';
 * ```
 */
export type OseeContentGapId = (typeof oseeContentGapIds)[number];
