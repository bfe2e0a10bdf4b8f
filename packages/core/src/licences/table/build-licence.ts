import {
  type CopyleftScope,
  type DpgStanding,
  type Licence,
  type LicenceFact,
  licenceDuties,
  licenceLimits,
  licenceRights,
} from '../licence.ts';
import { dpgIds, dpgSchemaOnly, fsfIds, openDefinitionIds } from './approvals.ts';
import { columnOf, idsOf, setOf } from './column.ts';
import { dutyIds, marksNotGranted, patentIds, sublicensing, warrantyIds } from './duties.ts';
import { languageIds, lawIds, lawNotNamed, venueIds } from './law.ts';
import { isNonCommercial, type LicenceProfile } from './terms.ts';

/** Letters of the SPDX facts; empty where the text was not read by the script. */
export interface TextFacts {
  readonly isOsiApproved: boolean;
  readonly wasRead: boolean;
  readonly hasPatents: boolean;
  readonly hasMarks: boolean;
  readonly hasEndorsement: boolean;
  readonly hasLiability: boolean;
}

const fsf = /* @__PURE__ */ columnOf(fsfIds);
const openDefinition = /* @__PURE__ */ columnOf(openDefinitionIds);
const patents = /* @__PURE__ */ columnOf(patentIds);
const marks = /* @__PURE__ */ setOf(marksNotGranted);
const statesChanges = /* @__PURE__ */ setOf(dutyIds['state-changes']);
const renames = /* @__PURE__ */ setOf(dutyIds['rename-modifications']);
const sublicenses = /* @__PURE__ */ columnOf(sublicensing);
const warrants = /* @__PURE__ */ setOf(warrantyIds);
const law = /* @__PURE__ */ columnOf({ ...lawIds, 'not-named': lawNotNamed });
const venue = /* @__PURE__ */ columnOf({ ...venueIds, 'not-named': lawNotNamed });
const language = /* @__PURE__ */ columnOf(languageIds);

const scopes: Readonly<Record<LicenceProfile, CopyleftScope | 'unknown'>> = {
  'public-domain': 'none',
  notice: 'none',
  attribution: 'none',
  'no-derivatives': 'none',
  'share-alike': 'work',
  'file-copyleft': 'file',
  'library-copyleft': 'library',
  'work-copyleft': 'work',
  'network-copyleft': 'network',
  restricted: 'unknown',
  unread: 'unknown',
};

export const copyleftOf = (profile: LicenceProfile): CopyleftScope | 'unknown' => scopes[profile];

const fact = (value: boolean | undefined): LicenceFact =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no';

/** What follows for a licence from its profile, its columns and its text. */
export const factsOf = (
  id: string,
  profile: LicenceProfile,
  text: TextFacts,
): Pick<Licence, 'can' | 'must' | 'cannot' | 'patents' | 'marks'> => {
  const patentTerms = patents(id) ?? (text.wasRead && !text.hasPatents ? 'not-mentioned' : 'unknown');
  const markTerms = markTermsOf(id, text);
  return {
    can: pick(licenceRights, rightsOf(id, profile, patentTerms)),
    must: pick(licenceDuties, dutiesOf(id, profile)),
    cannot: pick(licenceLimits, limitsOf(id, profile, markTerms, text.hasLiability)),
    patents: patentTerms,
    marks: markTerms,
  };
};

const pick = <Key extends string>(
  keys: readonly Key[],
  values: Readonly<Partial<Record<Key, boolean | undefined>>>,
): Readonly<Record<Key, LicenceFact>> =>
  Object.fromEntries(keys.map((key) => [key, fact(values[key])])) as Record<Key, LicenceFact>;

const markTermsOf = (id: string, { wasRead, hasMarks, hasEndorsement }: TextFacts): Licence['marks'] => {
  if (marks(id)) return 'not-granted';
  if (hasEndorsement) return 'names-protected';
  return wasRead && !hasMarks ? 'not-mentioned' : 'unknown';
};

/** Undefined where the profile decides nothing. */
const openly = (profile: LicenceProfile, value: boolean): boolean | undefined =>
  profile === 'restricted' || profile === 'unread' ? undefined : value;

const rightsOf = (id: string, profile: LicenceProfile, patentTerms: Licence['patents']) => ({
  use: openly(profile, true),
  distribute: openly(profile, true),
  modify: openly(profile, profile !== 'no-derivatives'),
  sublicense: { granted: true, excluded: false, none: undefined }[sublicenses(id) ?? 'none'],
  'commercial-use': isNonCommercial(id) ? false : openly(profile, true),
  'use-patents':
    patentTerms === 'unknown' || patentTerms === 'not-mentioned' ? undefined : patentTerms !== 'not-granted',
  'place-warranty': warrants(id) ? true : undefined,
});

const dutiesOf = (id: string, profile: LicenceProfile) => {
  const scope = copyleftOf(profile);
  const isBound = openly(profile, profile !== 'public-domain');
  const discloses = openly(profile, !['none', 'unknown'].includes(scope) && profile !== 'share-alike');
  const isPlain = profile === 'public-domain';
  return {
    'include-copyright': isBound,
    'include-licence': isBound,
    'royalty-free': scope === 'work' || scope === 'network' ? true : undefined,
    'state-changes': profile === 'no-derivatives' || isPlain ? false : statesChanges(id) || undefined,
    'disclose-source': discloses,
    copyleft: openly(profile, scope === 'work' || scope === 'network'),
    'lesser-copyleft': openly(profile, scope === 'file' || scope === 'library'),
    'network-use': openly(profile, scope === 'network'),
    'rename-modifications': renames(id) || (isPlain ? false : undefined),
  };
};

const limitsOf = (
  id: string,
  profile: LicenceProfile,
  markTerms: Licence['marks'],
  hasLiability: boolean,
) => ({
  'hold-liable': hasLiability ? true : undefined,
  'use-trade-mark': markTerms === 'not-granted' || markTerms === 'names-protected' ? true : undefined,
  commerce: isNonCommercial(id) ? true : openly(profile, false),
  modify: openly(profile, profile === 'no-derivatives'),
  'ethical-clauses': id === 'JSON' || id.startsWith('Hippocratic') ? true : openly(profile, false),
  'public-sector-only': openly(profile, false),
  sublicense: { granted: false, excluded: true, none: undefined }[sublicenses(id) ?? 'none'],
});

export const approvalsOf = (
  id: string,
  { isOsiApproved, wasRead }: TextFacts,
): Pick<Licence, 'osi' | 'fsf' | 'openDefinition'> => {
  const free = fsf(id);
  const open = openDefinition(id);
  return {
    osi: fact(wasRead ? isOsiApproved : undefined),
    fsf: fact(free && free === 'libre'),
    openDefinition: fact(open && open === 'approved'),
  };
};

const dpgLists = {
  software: setOf(dpgIds.software),
  content: setOf(dpgIds.content),
  data: setOf(dpgIds.data),
};

export const dpgStandingsOf = (id: string): Licence['dpg'] => {
  const standing = (kind: keyof typeof dpgLists): DpgStanding => {
    if (dpgLists[kind](id)) return 'listed';
    return kind !== 'software' && idsOf(dpgSchemaOnly).includes(id) ? 'schema-only' : 'not-listed';
  };
  return { software: standing('software'), content: standing('content'), data: standing('data') };
};

/** Law, court and languages; a text in English alone is one with legal force in English. */
export const lawOf = (id: string, wasRead: boolean): Pick<Licence, 'law' | 'venue' | 'languages'> => ({
  law: law(id) ?? 'unknown',
  venue: venue(id) ?? 'unknown',
  languages: language(id)?.split(' ') ?? (wasRead ? ['en'] : []),
});
