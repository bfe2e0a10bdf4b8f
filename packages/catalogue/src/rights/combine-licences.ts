import type { Act, LicenceCondition } from './act.ts';
import { acts } from './act.ts';
import { licenceTerms } from './licence-terms.ts';
import type { LicenceRelation } from './rights-basis.ts';

/** What several licences allow together. */
export interface CombinedTerms {
  /** Acts that the licences forbid, whichever of them holds. */
  readonly forbidden: readonly Act[];
  /** Acts on which the licences differ, without a word on whether all hold or one may be chosen. */
  readonly disputed: readonly Act[];
  readonly conditions: readonly LicenceCondition[];
  /** Licences that the table does not have. */
  readonly unknown: readonly string[];
}

/**
 * `and`: what one forbids is forbidden. `or`: the licence that forbids least is the one to choose, with its conditions
 * alone. `unstated`: only what all allow is allowed, and what all forbid is forbidden.
 */
export const combineLicences = (ids: readonly string[], relation: LicenceRelation): CombinedTerms => {
  const known = ids.flatMap((id) => licenceTerms(id) ?? []);
  const unknown = ids.filter((id) => licenceTerms(id) === null);
  if (relation === 'or') {
    const [first, ...others] = known;
    const best = others.reduce(
      (chosen, terms) => (terms.forbidden.length < (chosen?.forbidden.length ?? 0) ? terms : chosen),
      first,
    );
    return best
      ? { forbidden: best.forbidden, disputed: [], conditions: best.conditions, unknown: [] }
      : { forbidden: [], disputed: [], conditions: [], unknown };
  }
  const by = (act: Act) => known.filter(({ forbidden }) => forbidden.includes(act)).length;
  const isForbidden = (act: Act) => by(act) > 0 && (relation !== 'unstated' || by(act) === ids.length);
  return {
    forbidden: acts.filter(isForbidden),
    disputed: acts.filter((act) => by(act) > 0 && !isForbidden(act)),
    conditions: [...new Set(known.flatMap(({ conditions }) => conditions))],
    unknown,
  };
};
