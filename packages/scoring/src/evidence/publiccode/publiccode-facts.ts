import { findCountry } from '@osee/core/geography';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import type { FactId } from '../fact/fact-id.ts';
import { type FactMaker, type FactMore, factsOf } from '../fact/make-reading.ts';
import { licenceOf } from '../licence/licence-of.ts';
import { distinct } from './distinct.ts';
import type { PubliccodeDetails, PubliccodeItaly } from './publiccode-details.ts';

type Fact = readonly [FactId, EvidenceFact['value'], FactMore];

/** Users beyond these are counted and stand in the details, yet make no fact each. */
export const namedUsers = 100;

/** The facts of a file, by the project's own word. */
export const publiccodeFacts = (
  details: PubliccodeDetails,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  const fact: FactMaker = factsOf(source);
  const facts: readonly Fact[] = [
    ...identity(details),
    ...upkeep(details),
    ...use(details),
    ...documents(details),
    ...parts(details),
    ...rules(details),
  ];
  return facts.map((each) => fact(...each));
};

/** A fact, where the file has the value. */
const said = (
  fact: FactId,
  value: EvidenceFact['value'] | undefined,
  path: FactMore['path'] & object,
  more: Partial<FactMore> = {},
): readonly Fact[] =>
  value === undefined || value === '' ? [] : [[fact, value, { confidence: 2, path, ...more }]];

const each = (
  fact: FactId,
  values: readonly string[] | undefined,
  path: readonly (string | number)[],
): readonly Fact[] => (values ?? []).flatMap((value, place) => said(fact, value, [...path, place]));

const identity = ({
  name,
  url,
  landingURL,
  softwareVersion,
  softwareType,
  isBasedOn,
  legal,
  organisation,
}: PubliccodeDetails): readonly Fact[] => [
  ...said('name', name, ['name']),
  ...said('repository', url, ['url']),
  ...said('website', landingURL, ['landingURL']),
  ...said('version', softwareVersion, ['softwareVersion']),
  ...said('software-type', softwareType, ['softwareType']),
  ...each('based-on', isBasedOn, ['isBasedOn']),
  ...said('licence', licenceOf(legal?.license ?? '') ?? undefined, ['legal', 'license']),
  ...said('copyright-holder', legal?.mainCopyrightOwner, ['legal', 'mainCopyrightOwner']),
  ...said('copyright-holder', organisation?.name, ['organisation', 'name'], publishes),
  ...said('copyright-holder', legal?.repoOwner, ['legal', 'repoOwner'], publishes),
];

const publishes: Partial<FactMore> = { confidence: 1, note: 'publishes the repository' };

const upkeep = ({
  releaseDate,
  developmentStatus,
  roadmap,
  maintenance,
  fundedBy = [],
}: PubliccodeDetails): readonly Fact[] => [
  ...said('release', releaseDate, ['releaseDate']),
  ...said('development-status', developmentStatus, ['developmentStatus']),
  ...(developmentStatus === 'obsolete' ? said('archived', true, ['developmentStatus']) : []),
  ...said('maintenance-type', maintenance?.type, ['maintenance', 'type']),
  ...(maintenance?.type === 'none' ? said('maintained', false, ['maintenance', 'type']) : []),
  ...((maintenance?.contacts ?? []).some(({ name = '' }) => name !== '')
    ? said('maintainers', true, ['maintenance', 'contacts'])
    : []),
  ...(maintenance?.contractors ?? []).flatMap(({ name, until }, place) =>
    said(
      'contractor',
      name,
      ['maintenance', 'contractors', place, 'name'],
      until === undefined ? {} : { expires: until },
    ),
  ),
  ...fundedBy.flatMap(({ name, uri }, place) =>
    said('funder', name ?? uri, ['fundedBy', place, name === undefined ? 'uri' : 'name']),
  ),
  ...(roadmap === undefined ? [] : said('roadmap', true, ['roadmap'])),
];

const use = ({
  usedBy,
  intendedAudience,
  categories,
  description = {},
}: PubliccodeDetails): readonly Fact[] => {
  const users = distinct(usedBy ?? []);
  return [
    ...(usedBy === undefined ? [] : said('user-count', users.length, ['usedBy'])),
    ...users.slice(0, namedUsers).flatMap(({ value, place }) => said('user', value, ['usedBy', place])),
    ...(intendedAudience?.countries ?? []).flatMap((code, place) =>
      said('audience-country', findCountry(code).alpha3, ['intendedAudience', 'countries', place]),
    ),
    ...each('category', categories, ['categories']),
    ...Object.entries(description).flatMap(([language, { awards = [] }]) =>
      awards.flatMap((award, place) =>
        said('recognition', award, ['description', language, 'awards', place], { confidence: 1 }),
      ),
    ),
  ];
};

const documents = ({ description = {}, localisation }: PubliccodeDetails): readonly Fact[] => [
  ...Object.entries(description).flatMap(([language, { documentation, apiDocumentation }]) => [
    ...said('docs-link', documentation, ['description', language, 'documentation']),
    ...(apiDocumentation === undefined
      ? []
      : said('api-docs', true, ['description', language, 'apiDocumentation'])),
  ]),
  ...said('localisation-ready', localisation?.localisationReady, ['localisation', 'localisationReady']),
  ...each('language', localisation?.availableLanguages, ['localisation', 'availableLanguages']),
];

const parts = ({ dependsOn }: PubliccodeDetails): readonly Fact[] => {
  const { open = [], proprietary = [], hardware = [] } = dependsOn ?? {};
  const isBound = proprietary.some(({ optional }) => optional !== true);
  const named = open.length + proprietary.length + hardware.length;
  return [
    ...(named > 0 ? said('dependencies-listed', true, ['dependsOn']) : []),
    ...open.flatMap(({ name }, place) => said('dependency', name, ['dependsOn', 'open', place, 'name'])),
    ...proprietary.flatMap(({ name, optional }, place) =>
      said(
        'proprietary-dependency',
        name,
        ['dependsOn', 'proprietary', place, 'name'],
        optional === true ? { note: 'optional' } : {},
      ),
    ),
    ...(isBound ? said('platform-dependence', true, ['dependsOn', 'proprietary']) : []),
  ];
};

const laws = new Set(['alias:gdpr', 'alias:eidas', 'alias:nis2', 'alias:cra']);

const rules = ({ supports = [], IT, it }: PubliccodeDetails): readonly Fact[] => {
  const [italy, key] = IT === undefined ? [it, 'it'] : [IT, 'IT'];
  return [
    ...supports.flatMap(({ id }, place) =>
      said(id !== undefined && laws.has(id) ? 'regulation' : 'standard', id, ['supports', place, 'id']),
    ),
    ...(italy === undefined ? [] : italianRules(italy, key)),
  ];
};

/** Only what is declared as kept: `false` may mean that nobody filled it in. */
const italianRules = ({ conforme = {}, piattaforme = {} }: PubliccodeItaly, key: string): readonly Fact[] => [
  ...(conforme['gdpr'] === true
    ? said('regulation', 'alias:gdpr', [key, 'conforme', 'gdpr'], { confidence: 1 })
    : []),
  ...Object.entries(piattaforme).flatMap(([name, value]) =>
    value === true ? said('standard', `alias:${name}`, [key, 'piattaforme', name], { confidence: 1 }) : [],
  ),
];
