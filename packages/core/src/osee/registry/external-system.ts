import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * What an external system is.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { ExternalSystemKind } from '@osee/core';
 *
 * const kind: ExternalSystemKind = 'standards-body';
 * ```
 */
export type ExternalSystemKind =
  | 'certification'
  | 'country'
  | 'event'
  | 'funding-programme'
  | 'law'
  | 'licence'
  | 'national-strategy'
  | 'organisation'
  | 'platform'
  | 'policy'
  | 'policy-framework'
  | 'portal'
  | 'publication'
  | 'repository'
  | 'software'
  | 'specification'
  | 'standard'
  | 'standards-body'
  | 'tool'
  | 'website';

/**
 * Something outside the programme that its documents name: an organisation, a tool, a law, a site, a standard. The name
 * is kept as the register of the documents gives it; the description says in which role it is named.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type ExternalSystem, oseeExternalSystems } from '@osee/core';
 *
 * const system: ExternalSystem | undefined = oseeExternalSystems.find(({ id }) => id === 'ssrn');
 * system?.addresses?.[0]; // => 'https://ssrn.com/abstract=4693148'
 * ```
 */
export interface ExternalSystem extends FrameworkItem {
  readonly kind: ExternalSystemKind;
  /** Addresses that the documents print. */
  readonly addresses?: readonly string[];
  /** Set where the documents call it a digital public good. */
  readonly isDigitalPublicGood?: true;
}
