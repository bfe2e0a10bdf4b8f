import { expectShape } from '../../input/expect-shape.ts';
import { record } from '../../input/shape-holders.ts';
import { flag } from '../../input/shape-values.ts';
import type { CopyleftScope } from '../licence.ts';

/**
 * What an administration means to do with a component, before it takes one.
 *
 * @category licences
 * @example
 * ```ts
 * import type { TakingSituation } from '@osee/core/licences';
 *
 * const situation: TakingSituation = { modified: false };
 * ```
 */
export interface TakingSituation {
  /** The component is changed. */
  readonly modified: boolean;
  /** The changed source may be published. */
  readonly mayPublishModifiedSource?: boolean;
  /** It serves users over a network. */
  readonly webApplication?: boolean;
  /** It is passed on outside the administration. */
  readonly distributedOutside?: boolean;
}

/**
 * Which licences can be taken: any that OSI or FSF approve, all but those that reach users over a network, or only
 * permissive ones.
 *
 * @category licences
 * @example
 * ```ts
 * import { licencesToTake, type TakingAdvice } from '@osee/core/licences';
 *
 * const advice: TakingAdvice = licencesToTake({ modified: true, webApplication: true });
 * advice.choice; // => 'no-network-copyleft'
 * ```
 */
export interface TakingAdvice {
  readonly choice: 'any-approved' | 'no-network-copyleft' | 'permissive-only';
  readonly scopes: readonly CopyleftScope[];
}

const shape = /* @__PURE__ */ record(
  { modified: flag },
  { mayPublishModifiedSource: flag, webApplication: flag, distributedOutside: flag },
  'a situation',
);

/**
 * Which licences an administration can take components under, from what it means to do with them. An answer that is
 * left out counts as no.
 *
 * @param situation - changed, publishable, over a network, passed on
 * @returns the choice, and the scopes of copyleft that it leaves
 * @throws `OseeError` with code `wrong-type`
 * @category licences
 * @see Government of Canada, guide on using open source software, choice of licence
 * @example
 * ```ts
 * import { licencesToTake } from '@osee/core/licences';
 *
 * licencesToTake({ modified: true, distributedOutside: true }).choice; // => 'permissive-only'
 * licencesToTake({ modified: true, mayPublishModifiedSource: true }).choice; // => 'any-approved'
 * ```
 */
export const licencesToTake = (situation: TakingSituation): TakingAdvice => {
  expectShape(situation, shape, ['situation']);
  const { modified, mayPublishModifiedSource, webApplication, distributedOutside } = situation;
  if (modified && !mayPublishModifiedSource) {
    if (distributedOutside) return { choice: 'permissive-only', scopes: ['none'] };
    if (webApplication) {
      return { choice: 'no-network-copyleft', scopes: ['none', 'file', 'library', 'work'] };
    }
  }
  return { choice: 'any-approved', scopes: ['none', 'file', 'library', 'work', 'network'] };
};
