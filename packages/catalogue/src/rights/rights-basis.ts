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
  const own = namesLicence(spdx) ? readExpression(spdx) : null;
  const sayings = [...new Set(licences)].filter(saysSomething);
  const stated = sayings.some(namesLicence) ? sayings : [];
  const [only] = stated;
  if (own !== null && stated.every((id) => id === spdx || own.ids.includes(id))) {
    return { kind: 'licence', ...own };
  }
  if (only !== undefined) {
    const ids = [...new Set([...(own?.ids ?? []), ...stated])];
    return ids.length === 1
      ? { kind: 'licence', ...readExpression(only) }
      : { kind: 'licence', ids, relation: 'unstated' };
  }
  if (saysSomething(asStated)) {
    return { kind: 'words', words: asStated, terms: terms ?? null };
  }
  const ids = presumed?.licences.filter(namesLicence) ?? [];
  if (presumed && (ids.length > 0 || presumed.terms !== null)) {
    return { kind: 'presumed', by: presumed.by, ids, terms: presumed.terms };
  }
  return { kind: 'none' };
};

/** `NONE` and `NOASSERTION` are what SPDX writes where there is no licence, or nobody looked. */
const namesLicence = (text: string | null): text is string =>
  saysSomething(text) && !/^\s*(?:NONE|NOASSERTION)\s*$/iu.test(text);

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
