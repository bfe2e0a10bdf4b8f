import { expectString } from '../input/expect-shape.ts';
import type { Suggested } from '../input/suggested.ts';
import type { LicenceId } from './generated/licence-id.ts';
import { spdxFacts } from './generated/spdx-facts.ts';
import type { Licence } from './licence.ts';
import { aliasLines } from './table/aliases.ts';
import {
  approvalsOf,
  copyleftOf,
  dpgStandingsOf,
  factsOf,
  lawOf,
  type TextFacts,
} from './table/build-licence.ts';
import { ownLicences } from './table/own-licences.ts';
import { kindsOf, profileOf } from './table/terms.ts';
import { versionsAfter } from './table/versions-after.ts';

type Row = readonly [id: string, name: string, letters: string | null, url: string | null];

const aliases = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    aliasLines
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', ...names] = line.split('|');
        return [id, names] as const;
      }),
  );

const rowsOfSpdx = (): readonly Row[] =>
  spdxFacts.split('\n').map((line): Row => {
    const [id = '', letters = '', url = '', name = ''] = line.split('|');
    return [id, name, letters, url === '' ? null : url];
  });

const textFacts = (letters: string | null): TextFacts => ({
  wasRead: letters !== null,
  isOsiApproved: letters?.includes('o') ?? false,
  hasPatents: letters?.includes('p') ?? false,
  hasMarks: letters?.includes('t') ?? false,
  hasEndorsement: letters?.includes('e') ?? false,
  hasLiability: letters?.includes('l') ?? false,
});

const build = (): readonly Licence[] => {
  const namesOf = aliases();
  const own = ownLicences.map(([id, name, url]): Row => [id, name, null, url]);
  return [...rowsOfSpdx(), ...own].flatMap(([id, name, letters, url]): Licence[] => {
    const profile = profileOf(id);
    if (profile === undefined) return [];
    const text = textFacts(letters);
    return [
      {
        id,
        name,
        aliases: namesOf.get(id) ?? [],
        url,
        kinds: kindsOf(id),
        profile,
        copyleft: copyleftOf(profile),
        ...approvalsOf(id, text),
        dpg: dpgStandingsOf(id),
        ...factsOf(id, profile, text),
        ...lawOf(id, text.wasRead),
        laterVersions: versionsAfter(id),
      },
    ];
  });
};

/**
 * The table: licences for software, content, data and hardware with what is on record of each, in the order of their
 * ids, those of our own at the end.
 *
 * @category licences
 * @see `licenceSources`, `licenceFieldSources`
 * @example
 * ```ts
 * import { licences } from '@osee/core/licences';
 *
 * licences.length; // => 298
 * licences.filter(({ dpg }) => dpg.software === 'listed').length; // => 107
 * ```
 */
export const licences: readonly Licence[] = /* @__PURE__ */ build();

/**
 * A licence of the table by its id; names as people write them are for `findLicence`.
 *
 * @param id - SPDX id, as SPDX writes it
 * @returns the licence; `null` for an id that the table does not have
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category licences
 * @example
 * ```ts
 * import { licenceById } from '@osee/core/licences';
 *
 * licenceById('EUPL-1.2')?.languages.length; // => 23
 * licenceById('CC-BY-4.0-XX'); // => null
 * ```
 */
export const licenceById = (id: Suggested<LicenceId>): Licence | null => {
  expectString(id, ['id'], 'the id of a licence');
  return licences.find((licence) => licence.id === id) ?? null;
};
