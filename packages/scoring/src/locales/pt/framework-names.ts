import type { EcosystemNodeId } from '../../models/osee-ecosystem/text-id.ts';

/** Written by scripts/stamp-locales.ts, from the names of the framework. */
export const frameworkNames = {
  'organisational-and-programmatic': 'Organização e programa',
  strategy: 'Estratégia',
  'requirements-and-specifications': 'Requisitos e especificações',
  'procurement-and-legal': 'Contratação pública e questões jurídicas',
  'community-management': 'Gestão de comunidades',
  'ecosystemic-and-societal': 'Ecossistema e sociedade',
  'capacity-building': 'Reforço de capacidades',
  'digital-inclusion': 'Inclusão digital',
  'digital-governance-and-sovereignty': 'Governação e soberania digitais',
  technical: 'Técnica',
  'analysing-labour-costs-versus-licencing-costs':
    'Comparar os custos de mão de obra com os custos de licenças',
  'security-and-risk-management': 'Segurança e gestão de riscos',
  'change-management': 'Gestão da mudança',
  'licensing-selection-based-on-requirements': 'Escolha da licença com base nos requisitos',
  'adhering-to-technical-standards': 'Adesão a normas técnicas',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacidade de usar e integrar código aberto na contratação pública',
  'managing-open-source-community-over-a-project-lifetime':
    'Gestão da comunidade de código aberto ao longo da vida de um projeto',
  'human-resource-planning-and-allocation': 'Planeamento e afetação de recursos humanos',
  'strategic-funding': 'Financiamento estratégico',
  'designing-inclusive-open-source-software-solutions':
    'Conceber soluções inclusivas de software de código aberto',
  'digital-sovereignty-and-policy-formulation': 'Soberania digital e formulação de políticas',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Supervisão e prestação de contas na governação digital de código aberto',
  'interoperability-and-standards-compliance': 'Interoperabilidade e conformidade com normas',
  'cybersecurity-and-secure-devops': 'Cibersegurança e DevOps seguro',
  'testing-integration-and-quality-assurance': 'Testes, integração e garantia da qualidade',
  'localization-and-adaptability': 'Localização e adaptabilidade',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
