import type { OseeTexts } from '../osee-texts.ts';

/** The technical domains in French. */
export const technicalDomains = {
  'interoperability-and-standards-compliance': {
    name: 'Interopérabilité et conformité aux normes',
    description:
      'Relie des systèmes par des interfaces ouvertes et des formats de données convenus, selon des cadres nationaux et internationaux.',
  },
  'open-source-software-development': {
    name: 'Développement de logiciel libre',
    description:
      'Modifie du code libre, le maintient et le reverse aux projets, avec la gestion de versions et la compréhension du fonctionnement des communautés.',
  },
  'cloud-and-infrastructure-management': {
    name: 'Gestion de l’informatique en nuage et de l’infrastructure',
    description:
      'Exploite des systèmes dans un centre de données, en nuage ou dans les deux, avec des conteneurs et une infrastructure décrite sous forme de code.',
  },
  'cybersecurity-and-secure-devops': {
    name: 'Cybersécurité et DevOps sécurisé',
    description:
      'Configure, audite et livre des logiciels de façon sûre là où une défaillance nuirait au pays.',
  },
  'data-architecture-and-management': {
    name: 'Architecture et gestion des données',
    description:
      'Conçoit des systèmes de données évolutifs, décrit les données pour que d’autres les trouvent et fixe les règles de leur usage.',
  },
  'digital-identity-and-access-management': {
    name: 'Identité numérique et gestion des accès',
    description:
      'Permet de se connecter une seule fois pour de nombreux services et n’accorde à chaque personne que les droits nécessaires à son rôle.',
  },
  'monitoring-logging-and-observability': {
    name: 'Supervision, journalisation et observabilité',
    description:
      'Montre à tout moment la rapidité et la fiabilité d’un service, et ce que vivent les personnes qui l’utilisent.',
  },
  'localization-and-adaptability': {
    name: 'Localisation et adaptabilité',
    description:
      'Ajuste des outils existants aux langues, aux lois et aux usages locaux, avec des interfaces que tout le monde peut utiliser.',
  },
  'testing-integration-and-quality-assurance': {
    name: 'Tests, intégration et assurance qualité',
    description:
      'Teste chaque modification de manière automatique, même quand les parties d’un système viennent de plusieurs fournisseurs.',
  },
} satisfies OseeTexts['technical-domain'];
