import { countries, findCountry } from '@osee/core/geography';

/** Names in use that are not the short names of the United Nations; those that fit two countries are left out. */
const inUse = `
  bolivia BOL; bosnia BIH; brunei BRN; burma MMR; cape verde CPV; congo brazzaville COG; congo kinshasa COD;
  republic of congo COG; republic of the congo COG; congo republic COG; democratic republic of congo COD;
  democratic republic of the congo COD; dr congo COD; drc COD; cote divoire CIV; czech republic CZE; east timor TLS;
  england GBR; eswatini SWZ; gambia GMB; great britain GBR; holland NLD; hong kong HKG; iran IRN; ivory coast CIV;
  kosovo XKX; lao pdr LAO; laos LAO; macao MAC; macau MAC; macedonia MKD; micronesia FSM; moldova MDA; netherlands NLD;
  north korea PRK; north macedonia MKD; palestine PSE; palestine state PSE; state of palestine PSE;
  palestinian territory PSE; palestinian territories PSE; occupied palestinian territory PSE; republic of korea KOR;
  russia RUS; scotland GBR; sint maarten SXM; south korea KOR; korea republic of KOR; st lucia LCA;
  st vincent and the grenadines VCT; st kitts and nevis KNA; saint martin MAF; swaziland SWZ; syria SYR; taiwan TWN;
  tanzania TZA; united republic of tanzania TZA; timor leste TLS; trinidad TTO; turkey TUR; turkiye TUR; uae ARE; uk GBR;
  united kingdom GBR; united states USA; united states of america USA; us USA; usa USA; vatican VAT; vatican city VAT;
  venezuela VEN; vietnam VNM; virgin islands VIR; british virgin islands VGB; falkland islands FLK; wales GBR
`;

/** Names of the table of countries, and those in use, without accents and punctuation. */
const namesOf = (rows: string): ReadonlyMap<string, string> =>
  new Map([
    ...rows.split(';').map((row) => [row.trim().slice(0, -4), row.trim().slice(-3)] as const),
    ...countries.map(({ name, alpha3 }) => [folded(name), alpha3] as const),
  ]);
let names: ReadonlyMap<string, string> | undefined;

/**
 * The country of a name as people write it, by its ISO 3166-1 alpha-3 code; `null` for what is no country or fits two.
 * Codes are taken as well.
 */
export const countryByName = (written: string): string | null => {
  const name = written.trim();
  if (name === '' || name.length > 120) return null;
  if (/^(?:[A-Z]{3}|[A-Z]{2})$/u.test(name)) return byCode(name) ?? byName(name);
  return byName(name);
};

const byCode = (code: string): string | null => {
  try {
    return findCountry(code).alpha3;
  } catch {
    return null;
  }
};

const byName = (name: string): string | null => {
  // `Niger (the)` and `Tanzania, United Republic of` are how ISO sorts names.
  const turned = name
    .replace(/^([^,]+), (.+)$/u, '$2 $1')
    .replace(/^(.+?) \(((?:the )?[^()]*of(?: the)?)\)$/iu, '$2 $1');
  const bare = name.replace(/ \([^()]*\)$/u, '');
  names ??= namesOf(inUse);
  for (const each of [name, turned, bare]) {
    const found = names.get(folded(each));
    if (found !== undefined) return found;
  }
  return null;
};

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’.]|\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
