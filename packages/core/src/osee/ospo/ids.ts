/**
 * Ids of the points that define an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoDefinitionPointIds } from '@osee/core';
 *
 * oseeOspoDefinitionPointIds.length; // => 10
 * ```
 */
export const oseeOspoDefinitionPointIds = [
  'appointed-place',
  'coordination',
  'policy',
  'licence-compliance',
  'advice',
  'culture',
  'balance-of-benefit-and-risk',
  'central-hub',
  'services',
  'necessity',
] as const;

/**
 * An id among {@link oseeOspoDefinitionPointIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoDefinitionPointId } from '@osee/core';
 *
 * const id: OseeOspoDefinitionPointId = 'appointed-place';
 * ```
 */
export type OseeOspoDefinitionPointId = (typeof oseeOspoDefinitionPointIds)[number];

/**
 * Ids of the responsibilities of an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoResponsibilityIds } from '@osee/core';
 *
 * oseeOspoResponsibilityIds.length; // => 7
 * ```
 */
export const oseeOspoResponsibilityIds = [
  'manage-strategy',
  'set-policies',
  'facilitate-collaboration',
  'provide-guidance',
  'promote-transparency',
  'develop-standards',
  'coordinate-initiatives',
] as const;

/**
 * An id among {@link oseeOspoResponsibilityIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoResponsibilityId } from '@osee/core';
 *
 * const id: OseeOspoResponsibilityId = 'manage-strategy';
 * ```
 */
export type OseeOspoResponsibilityId = (typeof oseeOspoResponsibilityIds)[number];

/**
 * Ids of the roles in an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoRoleIds } from '@osee/core';
 *
 * oseeOspoRoleIds.length; // => 8
 * ```
 */
export const oseeOspoRoleIds = [
  'strategy',
  'service-design',
  'procurement',
  'legal-and-policy',
  'community-management',
  'capacity-building',
  'fundraising',
  'performance-and-monitoring',
] as const;

/**
 * An id among {@link oseeOspoRoleIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoRoleId } from '@osee/core';
 *
 * const id: OseeOspoRoleId = 'strategy';
 * ```
 */
export type OseeOspoRoleId = (typeof oseeOspoRoleIds)[number];

/**
 * Ids of the profiles in an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoProfileIds } from '@osee/core';
 *
 * oseeOspoProfileIds.length; // => 14
 * ```
 */
export const oseeOspoProfileIds = [
  'government-ministers',
  'chief-information-officer',
  'chief-information-security-officer',
  'service-designers',
  'ux-ui-designers',
  'digital-procurement-managers',
  'legal-policy-officer',
  'data-protection-officer',
  'community-managers-mobilisers',
  'training-and-development-specialists',
  'knowledge-and-content-development-officers',
  'fundraising-team',
  'monitoring-and-evaluation-officer',
  'performance-analyst',
] as const;

/**
 * An id among {@link oseeOspoProfileIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoProfileId } from '@osee/core';
 *
 * const id: OseeOspoProfileId = 'government-ministers';
 * ```
 */
export type OseeOspoProfileId = (typeof oseeOspoProfileIds)[number];

/**
 * Ids of the conditions of setting up an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoSetupFactIds } from '@osee/core';
 *
 * oseeOspoSetupFactIds.length; // => 8
 * ```
 */
export const oseeOspoSetupFactIds = [
  'placement',
  'staffing',
  'duration',
  'local-lead',
  'oversight',
  'count',
  'recruitment',
  'global-link',
] as const;

/**
 * An id among {@link oseeOspoSetupFactIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoSetupFactId } from '@osee/core';
 *
 * const id: OseeOspoSetupFactId = 'placement';
 * ```
 */
export type OseeOspoSetupFactId = (typeof oseeOspoSetupFactIds)[number];

/**
 * Ids of the main activities of an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoActivityIds } from '@osee/core';
 *
 * oseeOspoActivityIds.length; // => 4
 * ```
 */
export const oseeOspoActivityIds = [
  'map-national-state',
  'technical-assistance',
  'convene',
  'awareness-and-capacity',
] as const;

/**
 * An id among {@link oseeOspoActivityIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoActivityId } from '@osee/core';
 *
 * const id: OseeOspoActivityId = 'map-national-state';
 * ```
 */
export type OseeOspoActivityId = (typeof oseeOspoActivityIds)[number];

/**
 * Ids of the beneficiaries of an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoBeneficiaryIds } from '@osee/core';
 *
 * oseeOspoBeneficiaryIds.length; // => 4
 * ```
 */
export const oseeOspoBeneficiaryIds = [
  'government-ministries',
  'departments',
  'agencies',
  'local-digital-ecosystem',
] as const;

/**
 * An id among {@link oseeOspoBeneficiaryIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoBeneficiaryId } from '@osee/core';
 *
 * const id: OseeOspoBeneficiaryId = 'government-ministries';
 * ```
 */
export type OseeOspoBeneficiaryId = (typeof oseeOspoBeneficiaryIds)[number];

/**
 * Ids of the scopes of an office, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoScopeIds } from '@osee/core';
 *
 * oseeOspoScopeIds.length; // => 4
 * ```
 */
export const oseeOspoScopeIds = ['country-wide', 'sector', 'agency', 'programme'] as const;

/**
 * An id among {@link oseeOspoScopeIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoScopeId } from '@osee/core';
 *
 * const id: OseeOspoScopeId = 'country-wide';
 * ```
 */
export type OseeOspoScopeId = (typeof oseeOspoScopeIds)[number];

/**
 * Ids of the costs of an office, the funded ones first, in the order of the content.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspoCostIds } from '@osee/core';
 *
 * oseeOspoCostIds.length; // => 9
 * ```
 */
export const oseeOspoCostIds = [
  'local-staff',
  'events',
  'training',
  'external-experts',
  'other-operational',
  'office-rental',
  'equipment',
  'electricity-internet',
  'other-infrastructure',
] as const;

/**
 * An id among {@link oseeOspoCostIds}.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OseeOspoCostId } from '@osee/core';
 *
 * const id: OseeOspoCostId = 'local-staff';
 * ```
 */
export type OseeOspoCostId = (typeof oseeOspoCostIds)[number];
