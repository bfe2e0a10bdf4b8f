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
  'resource-mobilisation': 'Mobilização de recursos',
  technical: 'Técnica',
  'analysing-labour-costs-versus-licencing-costs':
    'Comparar os custos de mão de obra com os custos de licenças',
  'capacity-building-competency': 'Reforço de capacidades',
  'platform-and-tool-selection': 'Escolha de plataformas e ferramentas',
  'software-contribution-governance': 'Governação das contribuições de software',
  'security-and-risk-management': 'Segurança e gestão de riscos',
  'change-management': 'Gestão da mudança',
  'licensing-selection-based-on-requirements': 'Escolha da licença com base nos requisitos',
  'adhering-to-technical-standards': 'Adesão a normas técnicas',
  'compliance-with-security-and-privacy-regulations':
    'Conformidade com a regulamentação de segurança e privacidade',
  'comprehensive-documentation-of-contributions': 'Documentação completa das contribuições',
  'active-engagement-with-the-open-source-community': 'Participação ativa na comunidade de código aberto',
  'training-and-capacity-initiatives': 'Iniciativas de formação e capacitação',
  'continuous-evaluation-improvement-mechanisms': 'Mecanismos de avaliação e melhoria contínuas',
  'value-for-money-assessment': 'Avaliação da relação qualidade-preço',
  'understanding-total-cost-of-ownership-tco': 'Compreensão do custo total de propriedade (TCO)',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacidade de usar e integrar código aberto na contratação pública',
  'understanding-open-source-licensing': 'Compreensão das licenças de código aberto',
  'procurement-process-integration': 'Integração no processo de contratação',
  'vendor-evaluation': 'Avaliação de fornecedores',
  'capacity-to-recognize-and-address-legal-challenges':
    'Capacidade de reconhecer e tratar questões jurídicas',
  'ip-and-legal-compliance': 'Propriedade intelectual e conformidade jurídica',
  'contractual-considerations': 'Questões contratuais',
  'data-privacy-and-security': 'Privacidade e segurança dos dados',
  'identify-build-and-grow-the-open-source-community':
    'Identificar, construir e fazer crescer a comunidade de código aberto',
  'managing-open-source-community-over-a-project-lifetime':
    'Gestão da comunidade de código aberto ao longo da vida de um projeto',
  'adoption-of-tools': 'Adoção de ferramentas',
  'leveraging-partnerships-for-resource-mobilization': 'Aproveitar parcerias para a mobilização de recursos',
  'strategic-funding': 'Financiamento estratégico',
  'human-resource-planning-and-allocation': 'Planificação e afetação de recursos humanos',
  'mobilizing-in-kind-contributions-and-technical-expertise':
    'Mobilização de contribuições em bens e serviços e de conhecimento técnico',
  'maximizing-open-source-resource-networks':
    'Tirar o máximo proveito das redes de recursos de código aberto',
  'conducting-digital-inclusion-assessments': 'Realização de diagnósticos de inclusão digital',
  'strategy-and-policy-development-for-digital-inclusion':
    'Estratégia e elaboração de políticas de inclusão digital',
  'designing-inclusive-open-source-software-solutions':
    'Conceber soluções inclusivas de software de código aberto',
  'developing-multidisciplinary-approaches-for-digital-inclusion':
    'Desenvolver abordagens multidisciplinares para a inclusão digital',
  'digital-sovereignty-and-policy-formulation': 'Soberania digital e formulação de políticas',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Supervisão e prestação de contas na governação digital de código aberto',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Quadros legais e regulatórios para software de código aberto soberano',
  'international-cooperation-and-digital-sovereignty': 'Cooperação internacional e soberania digital',
  'public-private-partnerships-and-national-digital-ecosystems':
    'Parcerias público-privadas e ecossistemas digitais nacionais',
  'interoperability-and-standards-compliance': 'Interoperabilidade e conformidade com normas',
  'open-source-software-development': 'Desenvolvimento de software de código aberto',
  'cloud-and-infrastructure-management': 'Gestão de nuvem e infraestrutura',
  'cybersecurity-and-secure-devops': 'Cibersegurança e DevOps seguro',
  'data-architecture-and-management': 'Arquitetura e gestão de dados',
  'digital-identity-and-access-management': 'Identidade digital e gestão de acessos',
  'monitoring-logging-and-observability': 'Monitorização, registo de eventos (logs) e observabilidade',
  'localization-and-adaptability': 'Localização e adaptabilidade',
  'testing-integration-and-quality-assurance': 'Testes, integração e garantia da qualidade',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
