import { expectString } from '../input/expect-shape.ts';
import type { Suggested } from '../input/suggested.ts';
import type { LicenceId } from './generated/licence-id.ts';
import { setOf } from './table/column.ts';
import { dutyIds } from './table/duties.ts';
import { ownLicences } from './table/own-licences.ts';
import { isNonCommercial, type LicenceProfile, profileOf } from './table/terms.ts';

/**
 * What one needs to know to reuse a work: what the licence asks for in kind, and how it is written in a credit line.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceReuse, licenceReuse } from '@osee/core/licences';
 *
 * const reuse: LicenceReuse | null = licenceReuse('CC-BY-SA-3.0-IGO');
 * reuse?.shortName; // => 'CC BY-SA 3.0 IGO'
 * ```
 */
export interface LicenceReuse {
  readonly profile: LicenceProfile;
  readonly isNonCommercial: boolean;
  /** The text asks to say what was changed. */
  readonly statesChanges: boolean;
  /** Short name for people: `CC BY 4.0`, else the id. */
  readonly shortName: string;
  /** Page for readers: the deed at Creative Commons, else the SPDX page; `null` for a licence of our own without one. */
  readonly url: string | null;
}

const statesChanges = /* @__PURE__ */ setOf(dutyIds['state-changes']);

/**
 * The terms of a licence for reuse, from the same table as `licences`, without the rest of it.
 *
 * @param id - SPDX id, as SPDX writes it
 * @returns the terms; `null` for an id that the table does not have
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category licences
 * @example
 * ```ts
 * import { licenceReuse } from '@osee/core/licences';
 *
 * licenceReuse('CC-BY-NC-4.0')?.isNonCommercial; // => true
 * licenceReuse('CC-PDM-1.0')?.url; // => 'https://creativecommons.org/publicdomain/mark/1.0/'
 * licenceReuse('CC-BY-4.0-XX'); // => null
 * ```
 */
export const licenceReuse = (id: Suggested<LicenceId>): LicenceReuse | null => {
  expectString(id, ['id'], 'the id of a licence');
  const profile = profileOf(id);
  if (profile === undefined) return null;
  return {
    profile,
    isNonCommercial: isNonCommercial(id),
    statesChanges: profile !== 'no-derivatives' && statesChanges(id),
    ...creditOf(id),
  };
};

const publicDomain: Readonly<Record<string, readonly [shortName: string, path: string]>> = {
  'CC-PDDC': ['CC PDDC', 'licenses/publicdomain/'],
  'CC-PDM-1.0': ['Public Domain Mark 1.0', 'publicdomain/mark/1.0/'],
  'CC0-1.0': ['CC0 1.0', 'publicdomain/zero/1.0/'],
};

const creditOf = (id: string): Pick<LicenceReuse, 'shortName' | 'url'> => {
  const tool = Object.hasOwn(publicDomain, id) ? publicDomain[id] : undefined;
  if (tool) return { shortName: tool[0], url: `https://creativecommons.org/${tool[1]}` };
  const found = /^CC-([A-Z-]+)-(\d\.\d)(?:-([A-Z]+))?$/u.exec(id);
  if (found) {
    const parts = found.slice(1).filter((part) => part !== undefined);
    return {
      shortName: ['CC', ...parts].join(' '),
      url: `https://creativecommons.org/licenses/${parts.join('/').toLowerCase()}/`,
    };
  }
  const own = ownLicences.find(([each]) => each === id);
  return own
    ? { shortName: own[1], url: own[2] }
    : { shortName: id, url: `https://spdx.org/licenses/${id}.html` };
};
