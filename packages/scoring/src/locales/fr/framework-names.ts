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
  'resource-mobilisation': 'Mobilisation des ressources',
  technical: 'Technique',
  'analysing-labour-costs-versus-licencing-costs':
    'Comparaison des coûts de main-d’œuvre et des coûts de licence',
  'capacity-building-competency': 'Renforcement des capacités',
  'platform-and-tool-selection': 'Choix des plateformes et des outils',
  'software-contribution-governance': 'Gouvernance des contributions logicielles',
  'security-and-risk-management': 'Sécurité et gestion des risques',
  'change-management': 'Conduite du changement',
  'licensing-selection-based-on-requirements': 'Choix de la licence selon les exigences',
  'adhering-to-technical-standards': 'Respect des normes techniques',
  'compliance-with-security-and-privacy-regulations':
    'Conformité à la réglementation sur la sécurité et la vie privée',
  'comprehensive-documentation-of-contributions': 'Documentation complète des contributions',
  'active-engagement-with-the-open-source-community': 'Engagement actif dans la communauté du logiciel libre',
  'training-and-capacity-initiatives': 'Initiatives de formation et de renforcement des capacités',
  'continuous-evaluation-improvement-mechanisms': 'Évaluation continue et mécanismes d’amélioration',
  'value-for-money-assessment': 'Évaluation du rapport qualité-prix',
  'understanding-total-cost-of-ownership-tco': 'Compréhension du coût total de possession (TCO)',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacité à mettre en œuvre et à intégrer le logiciel libre dans les achats publics',
  'understanding-open-source-licensing': 'Compréhension des licences libres',
  'procurement-process-integration': 'Intégration au processus d’achat',
  'vendor-evaluation': 'Évaluation des fournisseurs',
  'capacity-to-recognize-and-address-legal-challenges':
    'Capacité à reconnaître et à traiter les difficultés juridiques',
  'ip-and-legal-compliance': 'Propriété intellectuelle et conformité juridique',
  'contractual-considerations': 'Aspects contractuels',
  'data-privacy-and-security': 'Confidentialité et sécurité des données',
  'identify-build-and-grow-the-open-source-community':
    'Repérage, constitution et développement de la communauté du logiciel libre',
  'managing-open-source-community-over-a-project-lifetime':
    'Animation d’une communauté du logiciel libre tout au long d’un projet',
  'adoption-of-tools': 'Adoption des outils',
  'leveraging-partnerships-for-resource-mobilization':
    'Mise à profit des partenariats pour la mobilisation des ressources',
  'strategic-funding': 'Financement stratégique',
  'human-resource-planning-and-allocation': 'Planification et affectation des ressources humaines',
  'mobilizing-in-kind-contributions-and-technical-expertise':
    'Mobilisation de contributions en nature et d’expertise technique',
  'maximizing-open-source-resource-networks':
    'Pleine mise à profit des réseaux de ressources du logiciel libre',
  'conducting-digital-inclusion-assessments': 'Réalisation de diagnostics d’inclusion numérique',
  'strategy-and-policy-development-for-digital-inclusion':
    'Élaboration de stratégies et de politiques d’inclusion numérique',
  'designing-inclusive-open-source-software-solutions':
    'Conception de solutions logicielles libres et inclusives',
  'developing-multidisciplinary-approaches-for-digital-inclusion':
    'Élaboration d’approches pluridisciplinaires de l’inclusion numérique',
  'digital-sovereignty-and-policy-formulation': 'Souveraineté numérique et formulation des politiques',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Contrôle et redevabilité dans la gouvernance numérique fondée sur le logiciel libre',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Cadres juridiques et réglementaires d’un logiciel libre souverain',
  'international-cooperation-and-digital-sovereignty': 'Coopération internationale et souveraineté numérique',
  'public-private-partnerships-and-national-digital-ecosystems':
    'Partenariats public-privé et écosystèmes numériques nationaux',
  'interoperability-and-standards-compliance': 'Interopérabilité et conformité aux normes',
  'open-source-software-development': 'Développement de logiciel libre',
  'cloud-and-infrastructure-management': 'Gestion de l’informatique en nuage et de l’infrastructure',
  'cybersecurity-and-secure-devops': 'Cybersécurité et DevOps sécurisé',
  'data-architecture-and-management': 'Architecture et gestion des données',
  'digital-identity-and-access-management': 'Identité numérique et gestion des accès',
  'monitoring-logging-and-observability': 'Supervision, journalisation et observabilité',
  'localization-and-adaptability': 'Localisation et adaptabilité',
  'testing-integration-and-quality-assurance': 'Tests, intégration et assurance qualité',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
