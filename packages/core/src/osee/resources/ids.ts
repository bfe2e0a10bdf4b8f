/**
 * Ids of the resources, in the order of the content.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeResourceIds } from '@osee/core';
 *
 * oseeResourceIds.length; // => 40
 * ```
 */
export const oseeResourceIds = [
  'digital-transformation-experts',
  'change-management-specialists',
  'cybersecurity-professional',
  'data-scientists-and-analysts',
  'ux-designers',
  'digital-service-delivery-managers',
  'digital-literacy-and-capacity-building-trainers',
  'project-managers',
  'policy-and-regulatory-experts',
  'collaboration-and-partnership-managers',
  'volunteers',
  'government-budgets',
  'international-development-funding',
  'public-private-partnerships',
  'innovation-funds-and-challenges',
  'digital-transformation-bonds-or-loans',
  'crowdfunding-and-citizen-contributions',
  'philanthropic-grants-and-foundations',
  'international-collaborations-and-partnerships',
  'revenue-generating-models',
  'regional-or-national-digital-transformation-funds',
  'connectivity-infrastructure',
  'data-centres-and-cloud-computing',
  'digital-identification-systems',
  'shared-digital-platforms',
  'cybersecurity-and-data-protection-infrastructure',
  'interoperability-and-integration-frameworks',
  'digital-service-delivery-channels',
  'geographic-information-systems',
  'digital-payment-systems',
  'data-management-and-analytics-infrastructure',
  'policy-frameworks',
  'strategies-and-action-plans',
  'institutional-mechanisms',
  'capacity-building-and-community-support',
  'funding-and-investment',
  'standards-and-interoperability',
  'monitoring-and-evaluation',
  'multi-stakeholder-collaboration',
  'knowledge-sharing-platforms',
] as const;

/**
 * An id among {@link oseeResourceIds}.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { OseeResourceId } from '@osee/core';
 *
 * const id: OseeResourceId = 'digital-transformation-experts';
 * ```
 */
export type OseeResourceId = (typeof oseeResourceIds)[number];
