import type { Resource } from '../resource/resource.ts';

const seen = {
  title: 'seen',
  publisher: 'seen',
  authors: 'unknown',
  type: 'seen',
  format: 'seen',
  languages: 'seen',
  year: 'unknown',
  licence: 'unknown',
  cost: 'seen',
} as const;
const unread = { asStated: null, spdx: null, attributionRequired: null, evidence: null } as const;
const chosen = {
  urlConfidence: 'seen',
  match: 'not-applicable',
  authors: [],
  formats: ['web-page'],
  year: null,
  yearKind: null,
  hours: null,
  technicalDomainIds: [],
  places: [],
  rights: unread,
  cost: 'free',
  confidence: seen,
  source: 'project',
} as const;

/** Works in French, Spanish and Arabic, and on the whole cost of software, that the framework does not name. */
export const furtherResources = [
  {
    ...chosen,
    id: 'definition-of-an-ospo-code-gouv-fr',
    title: 'Qu’est-ce qu’un Open Source Programme Office (OSPO) ?',
    description:
      'Article of the French State on what an open source programme office is and how an administration builds one.',
    url: 'https://code.gouv.fr/fr/blog/definition-ospo/',
    alternateUrls: [],
    publisher: 'Mission logiciels libres, Direction interministérielle du numérique (DINUM)',
    type: 'article',
    languages: ['fr'],
    moduleIds: ['strategy', 'digital-governance-and-sovereignty'],
    competencyIds: ['software-contribution-governance', 'digital-sovereignty-and-policy-formulation'],
  },
  {
    ...chosen,
    id: 'which-source-code-to-open-data-gouv-fr',
    title: 'Codes sources du secteur public : lesquels ouvrir, pourquoi et comment ?',
    description:
      'Guide for public bodies in France on which of their source code to open first, and how far to invite others.',
    url: 'https://guides.data.gouv.fr/autres-ressources-utiles/codes-sources-du-secteur-public-lesquels-ouvrir-pourquoi-et-comment',
    alternateUrls: [],
    publisher: 'data.gouv.fr, Direction interministérielle du numérique (DINUM)',
    type: 'guide',
    languages: ['fr'],
    moduleIds: ['strategy', 'procurement-and-legal'],
    competencyIds: ['software-contribution-governance'],
  },
  {
    ...chosen,
    id: 'technological-sovereignty-barcelona',
    title: 'Política sobre soberanía tecnológica y directrices para su implementación',
    description:
      'Policy of the city of Barcelona on open standards, free software, its suppliers and the rights in what it has written.',
    url: 'https://www.barcelona.cat/digitalstandards/es/tech-sovereignty/0.1/policy',
    alternateUrls: [
      'https://www.barcelona.cat/digitalstandards/es/tech-sovereignty/0.1/public-administration',
      'https://www.barcelona.cat/digitalstandards/ca/tech-sovereignty/0.1/introduction',
    ],
    publisher: 'Ajuntament de Barcelona, Institut Municipal d’Informàtica',
    type: 'guide',
    languages: ['es', 'ca'],
    moduleIds: ['digital-governance-and-sovereignty', 'procurement-and-legal'],
    competencyIds: [
      'digital-sovereignty-and-policy-formulation',
      'capacity-to-run-integrate-open-source-in-public-procurement',
    ],
  },
  {
    ...chosen,
    id: 'free-and-open-source-government-software-saudi-arabia',
    title: 'البرمجيات الحكومية الحرة ومفتوحة المصدر',
    description:
      'Page of the Saudi national portal on how government bodies adopt, deposit and reuse open source software.',
    url: 'https://my.gov.sa/ar/content/182',
    alternateUrls: [],
    publisher: 'Digital Government Authority, Saudi Arabia',
    type: 'article',
    languages: ['ar'],
    moduleIds: ['strategy', 'digital-governance-and-sovereignty'],
    competencyIds: ['digital-sovereignty-and-policy-formulation', 'software-contribution-governance'],
  },
  {
    ...chosen,
    id: 'egyptfoss',
    title: 'EgyptFOSS: منصة مصر للبرمجيات الحرة مفتوحة المصدر',
    description:
      'Platform of the Egyptian open source community with a wiki on the national strategy of 2014 and what followed.',
    url: 'https://egyptfoss.org/ar',
    alternateUrls: ['https://egyptfoss.org/en'],
    publisher: 'EgyptFOSS, Ministry of Communications and Information Technology of Egypt',
    type: 'tool',
    languages: ['ar', 'en'],
    moduleIds: ['community-management', 'strategy'],
    competencyIds: ['identify-build-and-grow-the-open-source-community'],
  },
  {
    ...chosen,
    id: 'open-source-for-global-public-goods',
    title: 'Open Source for Global Public Goods',
    description:
      'World Bank note on building shared public systems from open source, with its cost over the whole life and the lock-in it avoids.',
    url: 'https://hdl.handle.net/10986/33401',
    alternateUrls: ['https://openknowledge.worldbank.org/handle/10986/33401'],
    publisher: 'World Bank',
    type: 'report',
    formats: ['pdf'],
    languages: ['en'],
    year: 2019,
    yearKind: 'publication',
    moduleIds: ['strategy'],
    competencyIds: ['analysing-labour-costs-versus-licencing-costs', 'platform-and-tool-selection'],
    rights: {
      asStated: 'CC BY 3.0 IGO',
      spdx: 'CC-BY-3.0-IGO',
      attributionRequired: true,
      evidence: 'Read in a copy of the report.',
    },
    confidence: { ...seen, year: 'seen', licence: 'seen' },
  },
] as const satisfies readonly Resource[];
