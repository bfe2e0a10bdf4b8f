import type { RightsStatement } from '../resource/rights-statement.ts';
import type { TermsCode } from '../resource/terms-code.ts';
import { plainLine } from './credit-format.ts';

/** How licences that stand together relate: `unstated` where the source does not say. */
export type LicenceRelation = 'one' | 'and' | 'or' | 'unstated';

/** What a statement of rights rests on. `rightsOf` and `attribute` both read it here and nowhere else. */
export type RightsBasis =
  | { readonly kind: 'licence'; readonly ids: readonly string[]; readonly relation: LicenceRelation }
  | { readonly kind: 'words'; readonly words: string; readonly terms: TermsCode | null }
  | {
      readonly kind: 'presumed';
      readonly by: 'publisher' | 'others';
      readonly ids: readonly string[];
      readonly terms: TermsCode | null;
    }
  | { readonly kind: 'none' };

export const rightsBasis = ({
  asStated,
  spdx,
  licences = [],
  terms,
  presumed,
}: RightsStatement): RightsBasis => {
  if (saysSomething(spdx)) return { kind: 'licence', ...readExpression(spdx) };
  const stated = [...new Set(licences)].filter(saysSomething);
  const [only] = stated;
  if (only !== undefined) {
    return stated.length === 1
      ? { kind: 'licence', ...readExpression(only) }
      : { kind: 'licence', ids: stated, relation: 'unstated' };
  }
  if (saysSomething(asStated)) {
    return { kind: 'words', words: asStated, terms: terms ?? null };
  }
  const ids = presumed?.licences.filter(saysSomething) ?? [];
  if (presumed && (ids.length > 0 || presumed.terms !== null)) {
    return { kind: 'presumed', by: presumed.by, ids, terms: presumed.terms };
  }
  return { kind: 'none' };
};

const saysSomething = (text: string | null): text is string => text !== null && plainLine(text) !== '';

/** Ids joined all by `OR` or all by `AND`; a mixture stays one id, which no table knows. */
const readExpression = (
  expression: string,
): { readonly ids: readonly string[]; readonly relation: LicenceRelation } => {
  for (const [joint, relation] of [
    [' OR ', 'or'],
    [' AND ', 'and'],
  ] as const) {
    const ids = expression.split(joint).map((id) => id.trim());
    if (ids.length > 1 && ids.every((id) => /^[\w.+-]+$/u.test(id))) return { ids, relation };
  }
  return { ids: [expression], relation: 'one' };
};
