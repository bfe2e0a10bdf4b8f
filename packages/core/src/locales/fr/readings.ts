import type { OseeTexts } from '../osee-texts.ts';

/** The readings in French; the titles of published works stay as they are. */
export const readings = {
  'strategy-github-blog-three-ways-to-get-started': {
    name: '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
    description:
      'Un court article du blog de GitHub qui cite trois premiers pas vers une stratégie du logiciel libre.',
  },
  'strategy-how-to-launch-an-open-source-project': {
    name: 'How to launch an open source project',
    description:
      'Un guide pratique du travail qui précède la publication d’un projet, pour les équipes qui publient pour la première fois.',
  },
  'strategy-how-to-develop-an-open-source-strategy': {
    name: 'How to Develop an Open Source Strategy',
    description:
      'Un article sur la façon de passer d’habitudes éparses en matière de logiciel libre à une stratégie écrite.',
  },
  'strategy-european-commission-open-source-software-strategy': {
    name: 'Open source software strategy - European Commission',
    description:
      'La stratégie par laquelle la Commission européenne régit sa propre utilisation et sa propre publication de logiciels libres ; un exemple de grand organisme public.',
  },
  'strategy-setting-an-open-source-strategy': {
    name: 'Setting an Open Source Strategy',
    description:
      'Un guide pour accorder le travail sur le logiciel libre avec ce qu’une organisation cherche à accomplir.',
  },
  'strategy-bcg-why-you-need-an-open-source-software-strategy': {
    name: 'Why You Need an Open Source Software Strategy | BCG',
    description:
      'Le plaidoyer d’un cabinet de conseil pour faire du logiciel libre une affaire de direction générale et non des seuls services techniques.',
  },
  'strategy-open-source-guides': {
    name: 'Open Source Guides',
    description:
      'Un recueil de guides en lecture libre pour lancer des projets libres, les conduire et y contribuer.',
  },
  'procurement-and-legal-consent-building-block-description': {
    name: '2 Description | bb-consent',
    description: 'Une page d’une spécification sur la gestion du consentement dans les services numériques.',
  },
  'procurement-and-legal-oxfam-responsible-data-management-training-pack': {
    name: 'Responsible Data Management training pack - Oxfam Policy & Practice',
    description:
      'Un support de formation d’Oxfam pour les équipes qui recueillent et conservent des données sur les personnes.',
  },
  'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters': {
    name: 'Summary of Data Responsibility and Protection Principles for Clusters',
    description:
      'Un résumé des principes selon lesquels les groupes de coordination humanitaire traitent et protègent les données.',
  },
  'procurement-and-legal-responsible-data-management': {
    name: 'Responsible Data Management',
    description:
      'Des conseils pour traiter avec soin les données personnelles tout au long du cycle de vie des données ; l’ouvrage exact n’est pas nommé.',
  },
  'procurement-and-legal-openprocurement': {
    name: 'OpenProcurement',
    description:
      'Une boîte à outils libre pour les achats publics électroniques, citée aussi dans les considérations du module.',
  },
  'procurement-and-legal-floss-license-slide': {
    name: 'The Free-Libre / Open Source Software (FLOSS) License Slide',
    description:
      'Un schéma d’une page qui montre quelles licences libres peuvent être combinées, et dans quel sens.',
  },
  'procurement-and-legal-gdpr-and-open-source-software-communities': {
    name: 'The General Data Protection Regulation and Open Source Software Communities',
    description:
      'Un article de droit sur ce que le règlement européen sur la protection des données signifie pour les communautés du logiciel libre.',
  },
  'procurement-and-legal-floss-for-sustainable-development': {
    name: 'Free and open source software and technology for sustainable development /',
    description: 'Un livre sur ce que le logiciel libre peut apporter au développement durable.',
  },
  'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities': {
    name: 'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
    description:
      'Des lignes directrices européennes sur ce qui maintient en vie une communauté du logiciel libre formée d’organismes publics.',
  },
  'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies': {
    name: 'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
    description:
      'Un chapitre d’un recueil statistique de l’OCDE sur la façon dont les pays suivent leurs stratégies de gouvernement ouvert ; cité aussi dans le tableau de formation de « Renforcement des capacités ».',
  },
  'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity': {
    name: 'Key Insights from "The European Public Sector Open Source Opportunity"',
    description:
      'Les principaux résultats d’une étude sur le logiciel libre dans le secteur public européen ; citée aussi dans le tableau de formation d’« Exigences et spécifications ».',
  },
  'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology': {
    name: 'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
    description: 'Un article du PNUD sur ce que les municipalités gagnent à utiliser la technologie libre.',
  },
  'resource-mobilisation-national-cybersecurity-strategy-good-practice': {
    name: '5. National Cybersecurity Strategy Good Practice - NCS guide',
    description:
      'Le chapitre sur les bonnes pratiques d’un guide de rédaction d’une stratégie nationale de cybersécurité.',
  },
  'technical-open-cloud-infrastructure': {
    name: 'Infrastructure ouverte en nuage',
    description:
      'Des nuages construits avec des composants libres, que l’administration peut exploiter elle-même ou louer à plusieurs prestataires.',
  },
  'technical-data-lifecycle': {
    name: 'Cycle de vie des données',
    description:
      'Les étapes de la vie des données, de la collecte à la suppression, et qui est responsable à chacune.',
  },
  'technical-data-quality': {
    name: 'Qualité des données',
    description: 'Comment garder des données exactes, complètes et à jour, propres à éclairer les décisions.',
  },
  'technical-encryption': {
    name: 'Chiffrement',
    description:
      'Protéger les données stockées ou en transit pour que seules les personnes autorisées puissent les lire.',
  },
  'technical-data-hosting': {
    name: 'Hébergement des données',
    description: 'Où les données sont conservées, sous quel droit, et qui peut y accéder.',
  },
  'technical-anonymization': {
    name: 'Anonymisation',
    description:
      'Modifier des données sur les personnes pour que nul ne puisse être reconnu, et les limites de cette opération.',
  },
  'technical-privacy': {
    name: 'Vie privée',
    description:
      'Respecter, dans la conception des systèmes, la maîtrise que chaque personne a de ses propres informations.',
  },
  'technical-security': {
    name: 'Sécurité',
    description:
      'Protéger les systèmes contre les attaques, les pannes et les abus, comme une tâche de tous les jours.',
  },
  'technical-devops': {
    name: 'DevOps',
    description:
      'Développer et exploiter un logiciel dans une même équipe, avec des étapes automatisées entre les deux.',
  },
  'technical-sandbox-demo-environments': {
    name: 'Environnements d’essai et de démonstration',
    description:
      'Des copies sûres d’un système, où l’on peut faire des essais sans toucher aux données réelles.',
  },
  'technical-analytics': {
    name: 'Analyse de données',
    description: 'Tirer des données des services une compréhension de leur usage et de leur effet.',
  },
  'technical-code-quality': {
    name: 'Qualité du code',
    description: 'Ce qui rend le code lisible, testable et sûr à modifier, et comment cela se mesure.',
  },
  'technical-code-re-use': {
    name: 'Réutilisation du code',
    description: 'Trouver, juger et utiliser du code existant, et publier le sien pour les autres.',
  },
  'technical-staff-upskilling': {
    name: 'Montée en compétences du personnel',
    description: 'Aider le personnel en place à évoluer vers de nouvelles tâches techniques.',
  },
  'technical-documentation-and-user-manuals': {
    name: 'Documentation et manuels d’utilisation',
    description: 'Des textes pour les personnes qui exploitent, étendent ou utilisent un système.',
  },
  'technical-implementation': {
    name: 'Mise en œuvre',
    description: 'Amener, pas à pas, une solution choisie à un usage réel.',
  },
  'technical-maintenance': {
    name: 'Maintenance',
    description: 'Garder un système correct, à jour et sûr au fil des ans après son lancement.',
  },
  'technical-change-management': {
    name: 'Conduite du changement',
    description:
      'Aider les personnes et les institutions à passer à de nouveaux systèmes ; par son sujet, proche de la compétence du même nom dans « Stratégie ».',
  },
} satisfies OseeTexts['reading'];
