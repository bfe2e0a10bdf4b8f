import { expectString } from '@osee/core';
import type { Act, LicenceCondition } from './act.ts';

/**
 * What a licence says in short: what it forbids and what it asks in return.
 *
 * @category rights
 * @example
 * ```ts
 * import { type LicenceTerms, licenceTerms } from '@osee/catalogue';
 *
 * const terms: LicenceTerms | null = licenceTerms('CC-BY-NC-4.0');
 * terms?.forbidden; // => ['sell']
 * ```
 */
export interface LicenceTerms {
  /** Short name for people, such as `CC BY 4.0`. */
  readonly name: string;
  /** Address of the licence. */
  readonly url: string;
  readonly forbidden: readonly Act[];
  readonly conditions: readonly LicenceCondition[];
}

/**
 * The terms of a licence by its SPDX id: all Creative Commons licences, the common data licences, and the software
 * licences that training material is found under.
 *
 * @param spdxId - SPDX licence id
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @returns the terms; `null` for a licence that this table does not know
 * @category rights
 * @see SPDX License List; the licence texts at creativecommons.org
 * @example
 * ```ts
 * import { licenceTerms } from '@osee/catalogue';
 *
 * licenceTerms('CC-BY-SA-3.0-IGO')?.url; // => 'https://creativecommons.org/licenses/by-sa/3.0/igo/'
 * licenceTerms('Beerware'); // => null
 * ```
 */
export const licenceTerms = (spdxId: string): LicenceTerms | null => {
  expectString(spdxId, ['spdxId'], 'an SPDX licence id');
  const creativeCommons = /^CC-BY(-NC)?(-SA|-ND)?-([1-4]\.[05])(?:-([A-Z0-9]+))?$/u.exec(spdxId);
  if (creativeCommons) return creativeCommonsTerms(creativeCommons);
  const conditions = others.get(spdxId);
  return conditions ? { ...named(spdxId), forbidden: [], conditions } : null;
};

/** The part of the terms that `BY`, `NC`, `SA` and `ND` decide, whatever the version. */
export const creativeCommonsElements = (nonCommercial: boolean, last: 'SA' | 'ND' | undefined) => ({
  forbidden: [
    ...(last === 'ND' ? (['translate', 'adapt'] as const) : []),
    ...(nonCommercial ? (['sell'] as const) : []),
  ],
  conditions: [
    'attribution' as const,
    ...(last === 'ND' ? (['no-derivatives'] as const) : (['state-changes'] as const)),
    ...(last === 'SA' ? (['share-alike'] as const) : []),
    ...(nonCommercial ? (['non-commercial'] as const) : []),
  ],
});

const creativeCommonsTerms = ([
  id,
  nc = '',
  last = '',
  version = '',
  port,
]: RegExpExecArray): LicenceTerms => {
  const elements = `BY${nc}${last}`;
  const path = [elements.toLowerCase(), version, ...(port ? [port.toLowerCase()] : [])].join('/');
  return {
    name: `CC ${elements} ${version}${port ? ` ${port}` : ''}`,
    url: `https://creativecommons.org/licenses/${path}/`,
    ...creativeCommonsElements(id.includes('-NC'), last === '-SA' ? 'SA' : last === '-ND' ? 'ND' : undefined),
  };
};

const publicDomain: readonly LicenceCondition[] = [];
const credited: readonly LicenceCondition[] = ['attribution'];
const permissive: readonly LicenceCondition[] = ['keep-notices'];
const changesMarked: readonly LicenceCondition[] = ['keep-notices', 'state-changes'];
const copyleft: readonly LicenceCondition[] = ['keep-notices', 'state-changes', 'share-alike'];

const others: ReadonlyMap<string, readonly LicenceCondition[]> = new Map([
  ['CC0-1.0', publicDomain],
  ['PDDL-1.0', publicDomain],
  ['Unlicense', publicDomain],
  ['ODC-By-1.0', credited],
  ['OGL-UK-2.0', credited],
  ['OGL-UK-3.0', credited],
  ['ODbL-1.0', ['attribution', 'share-alike']],
  ['MIT', permissive],
  ['ISC', permissive],
  ['BSD-2-Clause', permissive],
  ['BSD-3-Clause', permissive],
  ['Apache-2.0', changesMarked],
  ['GPL-2.0-only', copyleft],
  ['GPL-2.0-or-later', copyleft],
  ['GPL-3.0-only', copyleft],
  ['GPL-3.0-or-later', copyleft],
  ['LGPL-3.0-or-later', copyleft],
  ['AGPL-3.0-only', copyleft],
  ['AGPL-3.0-or-later', copyleft],
  ['MPL-2.0', copyleft],
  ['EUPL-1.2', copyleft],
]);

const named = (spdxId: string) =>
  spdxId === 'CC0-1.0'
    ? { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
    : { name: spdxId, url: `https://spdx.org/licenses/${spdxId}.html` };
