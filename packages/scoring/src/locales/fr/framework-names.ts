import type { EcosystemNodeId } from '../../models/osee-ecosystem/text-id.ts';

/** Written by scripts/stamp-locales.ts, from the names of the framework. */
export const frameworkNames = {
  'organisational-and-programmatic': 'Organisation et programme',
  strategy: 'Stratégie',
  'requirements-and-specifications': 'Exigences et spécifications',
  'procurement-and-legal': 'Achats publics et cadre juridique',
  'community-management': 'Animation des communautés',
  'ecosystemic-and-societal': 'Écosystème et société',
  'capacity-building': 'Renforcement des capacités',
  'digital-inclusion': 'Inclusion numérique',
  'digital-governance-and-sovereignty': 'Gouvernance et souveraineté numériques',
  technical: 'Technique',
  'analysing-labour-costs-versus-licencing-costs':
    'Comparaison des coûts de main-d’œuvre et des coûts de licence',
  'security-and-risk-management': 'Sécurité et gestion des risques',
  'change-management': 'Conduite du changement',
  'licensing-selection-based-on-requirements': 'Choix de la licence selon les exigences',
  'adhering-to-technical-standards': 'Respect des normes techniques',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacité à mettre en œuvre et à intégrer le logiciel libre dans les achats publics',
  'managing-open-source-community-over-a-project-lifetime':
    'Animation d’une communauté du logiciel libre tout au long d’un projet',
  'human-resource-planning-and-allocation': 'Planification et affectation des ressources humaines',
  'strategic-funding': 'Financement stratégique',
  'designing-inclusive-open-source-software-solutions':
    'Conception de solutions logicielles libres et inclusives',
  'digital-sovereignty-and-policy-formulation': 'Souveraineté numérique et formulation des politiques',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Contrôle et redevabilité dans la gouvernance numérique fondée sur le logiciel libre',
  'interoperability-and-standards-compliance': 'Interopérabilité et conformité aux normes',
  'cybersecurity-and-secure-devops': 'Cybersécurité et DevOps sécurisé',
  'testing-integration-and-quality-assurance': 'Tests, intégration et assurance qualité',
  'localization-and-adaptability': 'Localisation et adaptabilité',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
