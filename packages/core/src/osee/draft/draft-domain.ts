import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { DraftDomainId, DraftSubdomainId } from './draft-ids.ts';

/**
 * A domain of the draft: a block of rows of its table.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftDomain, oseeDraftFramework } from '@osee/core';
 *
 * const domains: readonly DraftDomain[] = oseeDraftFramework.domains;
 * domains.map((domain) => domain.name); // => ['Organisational', 'Technical', 'Ecosystemic']
 * ```
 */
export interface DraftDomain extends FrameworkItem {
  readonly id: DraftDomainId;
}

/**
 * A subdomain of the draft: a row of its table.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftSubdomain, oseeDraftFramework } from '@osee/core';
 *
 * const subdomains: readonly DraftSubdomain[] = oseeDraftFramework.subdomains;
 * subdomains.length; // => 15
 * ```
 */
export interface DraftSubdomain extends FrameworkItem {
  readonly id: DraftSubdomainId;
  readonly domainId: DraftDomainId;
}
