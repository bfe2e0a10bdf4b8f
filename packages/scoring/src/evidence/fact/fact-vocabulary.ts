import type { FactMeaning } from './fact-kind.ts';
import { communityFacts } from './vocabulary/community.ts';
import { identityFacts } from './vocabulary/identity.ts';
import { measuredFacts } from './vocabulary/measured.ts';
import { responsibilityFacts } from './vocabulary/responsibility.ts';
import { securityFacts } from './vocabulary/security.ts';
import { technicalFacts } from './vocabulary/technical.ts';
import { useFacts } from './vocabulary/use.ts';

/**
 * Every fact that a reader can find, with its meaning and the kind of its value. The vocabulary is closed: a reader that
 * finds something else reports it, and a new word is a new minor version.
 *
 * @category evidence
 * @example
 * ```ts
 * import { factVocabulary } from '@osee/scoring/evidence';
 *
 * factVocabulary.licence.value; // => 'licence'
 * factVocabulary.sdg.many; // => true
 * ```
 */
export const factVocabulary = {
  ...identityFacts,
  ...communityFacts,
  ...technicalFacts,
  ...securityFacts,
  ...responsibilityFacts,
  ...useFacts,
  ...measuredFacts,
} as const satisfies Readonly<Record<string, FactMeaning>>;
