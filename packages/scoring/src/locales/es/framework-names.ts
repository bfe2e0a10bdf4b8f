import type { EcosystemNodeId } from '../../models/osee-ecosystem/text-id.ts';

/** Written by scripts/stamp-locales.ts, from the names of the framework. */
export const frameworkNames = {
  'organisational-and-programmatic': 'Organización y programa',
  strategy: 'Estrategia',
  'requirements-and-specifications': 'Requisitos y especificaciones',
  'procurement-and-legal': 'Contratación pública y aspectos jurídicos',
  'community-management': 'Gestión de comunidades',
  'ecosystemic-and-societal': 'Ecosistema y sociedad',
  'capacity-building': 'Desarrollo de capacidades',
  'digital-inclusion': 'Inclusión digital',
  'digital-governance-and-sovereignty': 'Gobernanza y soberanía digitales',
  technical: 'Técnica',
  'analysing-labour-costs-versus-licencing-costs':
    'Análisis de los costos laborales frente a los de licencias',
  'security-and-risk-management': 'Seguridad y gestión de riesgos',
  'change-management': 'Gestión del cambio',
  'licensing-selection-based-on-requirements': 'Selección de la licencia según los requisitos',
  'adhering-to-technical-standards': 'Cumplimiento de las normas técnicas',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacidad de operar e integrar el código abierto en la contratación pública',
  'managing-open-source-community-over-a-project-lifetime':
    'Gestión de una comunidad de código abierto durante la vida de un proyecto',
  'human-resource-planning-and-allocation': 'Planificación y asignación de recursos humanos',
  'strategic-funding': 'Financiación estratégica',
  'designing-inclusive-open-source-software-solutions':
    'Diseño de soluciones inclusivas de software de código abierto',
  'digital-sovereignty-and-policy-formulation': 'Soberanía digital y formulación de políticas',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Supervisión y rendición de cuentas en la gobernanza digital de código abierto',
  'interoperability-and-standards-compliance': 'Interoperabilidad y cumplimiento de estándares',
  'cybersecurity-and-secure-devops': 'Ciberseguridad y DevOps seguro',
  'testing-integration-and-quality-assurance': 'Pruebas, integración y aseguramiento de la calidad',
  'localization-and-adaptability': 'Localización y adaptabilidad',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
