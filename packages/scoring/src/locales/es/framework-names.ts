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
  'resource-mobilisation': 'Movilización de recursos',
  technical: 'Técnica',
  'analysing-labour-costs-versus-licencing-costs':
    'Análisis de los costos laborales frente a los de licencias',
  'capacity-building-competency': 'Desarrollo de capacidades',
  'platform-and-tool-selection': 'Selección de plataformas y herramientas',
  'software-contribution-governance': 'Gobernanza de las contribuciones de software',
  'security-and-risk-management': 'Seguridad y gestión de riesgos',
  'change-management': 'Gestión del cambio',
  'licensing-selection-based-on-requirements': 'Selección de la licencia según los requisitos',
  'adhering-to-technical-standards': 'Cumplimiento de las normas técnicas',
  'compliance-with-security-and-privacy-regulations':
    'Cumplimiento de la normativa de seguridad y privacidad',
  'comprehensive-documentation-of-contributions': 'Documentación completa de las contribuciones',
  'active-engagement-with-the-open-source-community':
    'Participación activa en la comunidad de código abierto',
  'training-and-capacity-initiatives': 'Iniciativas de formación y desarrollo de capacidades',
  'continuous-evaluation-improvement-mechanisms': 'Evaluación continua y mecanismos de mejora',
  'value-for-money-assessment': 'Evaluación de la relación calidad-precio',
  'understanding-total-cost-of-ownership-tco': 'Comprensión del costo total de propiedad (CTP)',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacidad de operar e integrar el código abierto en la contratación pública',
  'understanding-open-source-licensing': 'Comprensión de las licencias de código abierto',
  'procurement-process-integration': 'Integración en el proceso de contratación pública',
  'vendor-evaluation': 'Evaluación de proveedores',
  'capacity-to-recognize-and-address-legal-challenges':
    'Capacidad de reconocer y abordar dificultades jurídicas',
  'ip-and-legal-compliance': 'Propiedad intelectual y cumplimiento jurídico',
  'contractual-considerations': 'Aspectos contractuales',
  'data-privacy-and-security': 'Privacidad y seguridad de los datos',
  'identify-build-and-grow-the-open-source-community':
    'Identificación, creación y crecimiento de la comunidad de código abierto',
  'managing-open-source-community-over-a-project-lifetime':
    'Gestión de una comunidad de código abierto durante la vida de un proyecto',
  'adoption-of-tools': 'Adopción de herramientas',
  'leveraging-partnerships-for-resource-mobilization':
    'Aprovechamiento de las alianzas para la movilización de recursos',
  'strategic-funding': 'Financiación estratégica',
  'human-resource-planning-and-allocation': 'Planificación y asignación de recursos humanos',
  'mobilizing-in-kind-contributions-and-technical-expertise':
    'Movilización de contribuciones en especie y conocimientos técnicos',
  'maximizing-open-source-resource-networks':
    'Máximo aprovechamiento de las redes de recursos de código abierto',
  'conducting-digital-inclusion-assessments': 'Realización de diagnósticos de inclusión digital',
  'strategy-and-policy-development-for-digital-inclusion':
    'Elaboración de estrategias y políticas de inclusión digital',
  'designing-inclusive-open-source-software-solutions':
    'Diseño de soluciones inclusivas de software de código abierto',
  'developing-multidisciplinary-approaches-for-digital-inclusion':
    'Desarrollo de enfoques multidisciplinarios para la inclusión digital',
  'digital-sovereignty-and-policy-formulation': 'Soberanía digital y formulación de políticas',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Supervisión y rendición de cuentas en la gobernanza digital de código abierto',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Marcos jurídicos y reglamentarios para un software de código abierto soberano',
  'international-cooperation-and-digital-sovereignty': 'Cooperación internacional y soberanía digital',
  'public-private-partnerships-and-national-digital-ecosystems':
    'Asociaciones público-privadas y ecosistemas digitales nacionales',
  'interoperability-and-standards-compliance': 'Interoperabilidad y cumplimiento de estándares',
  'open-source-software-development': 'Desarrollo de software de código abierto',
  'cloud-and-infrastructure-management': 'Gestión de la nube y la infraestructura',
  'cybersecurity-and-secure-devops': 'Ciberseguridad y DevOps seguro',
  'data-architecture-and-management': 'Arquitectura y gestión de datos',
  'digital-identity-and-access-management': 'Identidad digital y gestión de accesos',
  'monitoring-logging-and-observability': 'Monitoreo, registro de eventos y observabilidad',
  'localization-and-adaptability': 'Localización y adaptabilidad',
  'testing-integration-and-quality-assurance': 'Pruebas, integración y aseguramiento de la calidad',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
