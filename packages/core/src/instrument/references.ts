/**
 * Something of others that items resemble: an index, a list, a standard, a law. Only facts were taken from it.
 *
 * @category instrument
 * @example
 * ```ts
 * import { type InstrumentReference, instrumentReferences } from '@osee/core/instrument';
 *
 * const spc: InstrumentReference = instrumentReferences.SPC;
 * spc.publisher; // => 'Foundation for Public Code'
 * ```
 */
export interface InstrumentReference {
  readonly title: string;
  readonly publisher: string;
  /** Where it was read; `null` where a copy was read whose address is not the publisher's. */
  readonly url: string | null;
  /** SPDX id as stated by the publisher; `null` where none was seen. */
  readonly licence: string | null;
}

/**
 * What the items were compared with, by the code that begins `resembles.indicator`.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentReferences } from '@osee/core/instrument';
 *
 * instrumentReferences.GTMI.publisher; // => 'World Bank'
 * ```
 */
export const instrumentReferences = {
  BOD: {
    title: 'Binding operational directives 20-01 and 22-01 on vulnerabilities',
    publisher: 'United States, Cybersecurity and Infrastructure Security Agency',
    url: null,
    licence: null,
  },
  CH: {
    title: 'Federal act on the use of electronic means to fulfil official tasks (EMBAG), article 9',
    publisher: 'Switzerland',
    url: null,
    licence: null,
  },
  'DE-SH': {
    title: 'Move of the administration of Schleswig-Holstein to open source',
    publisher: 'Schleswig-Holstein, Germany',
    url: null,
    licence: null,
  },
  'DE-STA': {
    title: 'Budget line for base technology, 2024 and 2025',
    publisher: 'Germany',
    url: null,
    licence: null,
  },
  DGRA: {
    title: 'Digital government readiness assessment: nine foundations, 75 questions',
    publisher: 'World Bank',
    url: 'https://www.worldbank.org',
    licence: null,
  },
  DHIS2: {
    title: 'Reuse of the health system DHIS2 between countries',
    publisher: 'Emerging Infectious Diseases',
    url: null,
    licence: null,
  },
  DPG: {
    title: 'Digital Public Goods Standard: nine indicators',
    publisher: 'Digital Public Goods Alliance',
    url: 'https://digitalpublicgoods.net',
    licence: null,
  },
  DPGA: {
    title: 'Calls for action and an article on capacity in countries',
    publisher: 'Digital Public Goods Alliance',
    url: 'https://digitalpublicgoods.net',
    licence: null,
  },
  DPI: {
    title: 'Map of digital public infrastructure',
    publisher: 'DPI Map',
    url: 'https://dpimap.org',
    licence: null,
  },
  DRA: {
    title: 'Digital readiness assessment of Trinidad and Tobago, 2022',
    publisher: 'United Nations Development Programme',
    url: null,
    licence: null,
  },
  'EVB-IT': {
    title: 'Model contracts for information technology (EVB-IT), revision of 2026, read in a digest of news',
    publisher: 'Germany',
    url: null,
    licence: null,
  },
  FINOS: {
    title: 'Open source maturity: five levels',
    publisher: 'FINOS',
    url: 'https://github.com/finos/open-source-readiness',
    licence: 'Apache-2.0',
  },
  FR: {
    title: 'Contribution policy of the French State, 2018',
    publisher: 'France, interministerial digital directorate',
    url: 'https://github.com/DISIC/politique-de-contribution-open-source',
    licence: null,
  },
  GGI: {
    title: 'Good Governance Initiative handbook 1.2: 25 activities',
    publisher: 'OSPO Alliance',
    url: null,
    licence: 'CC-BY-4.0',
  },
  GovStack: {
    title: 'Implementation playbook',
    publisher: 'GovStack',
    url: 'https://github.com/GovStackWorkingGroup/implementation-playbook',
    licence: 'Apache-2.0',
  },
  GTMI: {
    title: 'GovTech Maturity Index: 48 indicators',
    publisher: 'World Bank',
    url: 'https://www.worldbank.org/en/programs/govtech/gtmi',
    licence: 'CC-BY-4.0',
  },
  IN: {
    title: 'Policy on the adoption of open source software, 2015',
    publisher: 'India',
    url: null,
    licence: null,
  },
  IT: {
    title: 'Guidelines on acquisition and reuse of software, 2019: comparative assessment',
    publisher: 'Italy',
    url: 'https://github.com/italia',
    licence: null,
  },
  'M-16-21': {
    title: 'Federal source code policy M-16-21, 2016',
    publisher: 'United States, Office of Management and Budget',
    url: 'https://code.gov/roadmap',
    licence: null,
  },
  NIIS: {
    title: 'Nordic Institute for Interoperability Solutions: history of a joint institute',
    publisher: 'Estonia, Finland, Iceland',
    url: 'https://niis.org/history',
    licence: null,
  },
  'NL-accessibility': {
    title: 'Register and dashboard of accessibility statements',
    publisher: 'Netherlands',
    url: 'https://dashboard.digitoegankelijk.nl',
    licence: null,
  },
  'NL-standards': {
    title: 'Monitor of open standards, 2017 to 2025',
    publisher: 'Netherlands, Forum Standaardisatie',
    url: 'https://forumstandaardisatie.nl',
    licence: null,
  },
  NZ: {
    title: 'Open government data maturity survey, 2017 and 2018',
    publisher: 'New Zealand',
    url: 'https://github.com/data-govt-nz/ogdd',
    licence: 'CC-BY-4.0',
  },
  ODM: {
    title: 'Open data maturity',
    publisher: 'European Union',
    url: 'https://data.europa.eu',
    licence: 'CC-BY-4.0',
  },
  ODRA: {
    title: 'Open data readiness assessment 3.1: eight dimensions',
    publisher: 'World Bank',
    url: null,
    licence: null,
  },
  OS2: {
    title: 'Governance model for shared code: three levels in four categories',
    publisher: 'OS2, Denmark',
    url: 'https://os2.eu/governance',
    licence: null,
  },
  OSOR: {
    title: 'Country reports on open source policies',
    publisher: 'European Commission, Open Source Observatory',
    url: 'https://interoperable-europe.ec.europa.eu/node/719944',
    licence: 'CC-BY-4.0',
  },
  SEAL: {
    title: 'Cloud Sovereignty Framework 1.2.1, 2025, read in secondary pages',
    publisher: 'European Commission',
    url: null,
    licence: null,
  },
  SPC: {
    title: 'Standard for Public Code: 16 criteria',
    publisher: 'Foundation for Public Code',
    url: 'https://standard.publiccode.net',
    licence: 'CC0-1.0',
  },
  TODO: {
    title: 'Maturity model of open source programme offices: five stages',
    publisher: 'TODO Group',
    url: 'https://github.com/todogroup/ospology',
    licence: 'CC-BY-4.0',
  },
  'UN-technology': {
    title: 'Groups at risk of digital exclusion',
    publisher: "United Nations, Secretary-General's envoy on technology",
    url: 'https://www.un.org/techenvoy',
    licence: null,
  },
  UNICEF: {
    title: 'Digital public goods toolkit: readiness, adoptability, procurement',
    publisher: 'UNICEF',
    url: 'https://github.com/unicef/publicgoods-toolkit',
    licence: 'CC-BY-SA-4.0',
  },
} as const satisfies Readonly<Record<string, InstrumentReference>>;

/**
 * Code of a reference.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentReferenceId } from '@osee/core/instrument';
 *
 * const code: InstrumentReferenceId = 'GTMI';
 * ```
 */
export type InstrumentReferenceId = keyof typeof instrumentReferences;
