/**
 * Id of a domain of the draft.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { DraftDomainId } from '@osee/core';
 *
 * const id: DraftDomainId = 'ecosystemic';
 * ```
 */
export type DraftDomainId = 'organisational' | 'technical' | 'ecosystemic';

/**
 * Id of a subdomain of the draft.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { DraftSubdomainId } from '@osee/core';
 *
 * const id: DraftSubdomainId = 'open-source-ai';
 * ```
 */
export type DraftSubdomainId =
  | 'community-management'
  | 'legal-compliance'
  | 'hr-procurement'
  | 'process-implementation-and-planning'
  | 'requirements-specifications'
  | 'code-security-quality-reuse'
  | 'code-hosting-deployment-scaleup'
  | 'privacy-security'
  | 'open-data-analytics'
  | 'open-source-ai'
  | 'open-clouds-infrastructures'
  | 'os-contribution-and-south-south-cooperation'
  | 'digital-inclusion'
  | 'digital-governance-sovereignty'
  | 'capacity-building-resource-mobilization';

/**
 * Id of one of the six columns for competencies.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { DraftColumnId } from '@osee/core';
 *
 * const id: DraftColumnId = 'competency-1';
 * ```
 */
export type DraftColumnId =
  | 'competency-1'
  | 'competency-2'
  | 'competency-3'
  | 'competency-4'
  | 'competency-5'
  | 'competency-6';
