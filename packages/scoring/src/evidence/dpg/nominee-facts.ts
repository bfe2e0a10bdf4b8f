import { licenceById, readLicenceExpression } from '@osee/core/licences';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf } from '../fact/make-reading.ts';
import { isWebAddress } from '../form/addresses.ts';
import { isPlaceholder } from '../form/placeholder.ts';
import { licenceOf } from '../licence/licence-of.ts';
import type { DpgNominee } from './dpg-details.ts';

const isFilled = (text: string | undefined): text is string => text !== undefined && !isPlaceholder(text);

/** The facts of a nominee's record: its stage is the registry's, the rest is the word of those who put it forward. */
export const nomineeFacts = (nominee: DpgNominee, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const { name, website, repositories = [], sectors = [], type = [], organizations = [], stage } = nominee;
  const path = (...steps: readonly (string | number)[]) => ({ confidence: 2, path: steps }) as const;
  return [
    ...(isFilled(name) ? [fact('name', name, path('name'))] : []),
    ...(website !== undefined && isWebAddress(website) ? [fact('website', website, path('website'))] : []),
    ...repositories.flatMap(({ url = '' }, place) =>
      isWebAddress(url) && !isPlaceholder(url)
        ? [fact('repository', url, path('repositories', place, 'url'))]
        : [],
    ),
    ...licenceFacts(nominee, source),
    ...goalFacts(nominee, source),
    ...sectors.map((sector, place) => fact('category', sector, path('sectors', place))),
    ...type.map((each, place) => fact('software-type', each, path('type', place))),
    ...organizations.flatMap((organisation, place) => {
      if (!isFilled(organisation.name)) return [];
      const where = path('organizations', place, 'name');
      if (organisation.org_type === 'owner') return [fact('copyright-holder', organisation.name, where)];
      return organisation.org_type === 'funder' ? [fact('funder', organisation.name, where)] : [];
    }),
    ...(stage === undefined ? [] : [fact('dpg-stage', stage, { confidence: 3, path: ['stage'] })]),
  ];
};

const oldIds = /^(?:A?GPL|LGPL)-\d\.\d$/u;

/** A licence for content or data that stands beside one for software is that of the content or the data. */
const licenceFacts = (
  { license = [], type = [] }: DpgNominee,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  return license.flatMap(({ spdx = '', licenseURL = '' }, place) => {
    const written = licenceOf(spdx);
    const part = partOf(readLicenceExpression(spdx).text, type);
    const key = part === null ? {} : { key: part };
    const note = oldIds.test(spdx) ? { note: 'the form does not tell "only" from "or later"' } : {};
    return [
      ...(written === null
        ? []
        : [fact('licence', written, { ...key, confidence: 2, path: ['license', place, 'spdx'], ...note })]),
      ...(isWebAddress(licenseURL) && part === null
        ? [fact('licence-file', true, { confidence: 1, path: ['license', place, 'licenseURL'] })]
        : []),
    ];
  });
};

const partOf = (id: string | null, types: readonly string[]): 'content' | 'data' | null => {
  const isSoftware = types.includes('software') || types.length === 0;
  const others = (['content', 'data'] as const).filter((type) => types.includes(type));
  const [other = null] = others;
  if (!isSoftware) return other;
  const forSoftware = id === null ? undefined : licenceById(id)?.dpg.software;
  return forSoftware === 'not-listed' || forSoftware === undefined ? other : null;
};

const goalFacts = ({ SDGs = [] }: DpgNominee, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  return SDGs.flatMap(({ SDGNumber, evidenceText, evidenceURL }, place) => {
    if (SDGNumber === undefined) return [];
    const at = (member: string) => ({ confidence: 2, path: ['SDGs', place, member] }) as const;
    const shown = isFilled(evidenceText) ? 'evidenceText' : isFilled(evidenceURL) ? 'evidenceURL' : null;
    return [
      fact('sdg', SDGNumber, at('SDGNumber')),
      ...(shown === null ? [] : [fact('sdg-evidence', true, { ...at(shown), key: String(SDGNumber) })]),
    ];
  });
};
