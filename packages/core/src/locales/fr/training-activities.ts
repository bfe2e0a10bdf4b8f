import type { OseeTexts } from '../osee-texts.ts';

/** The rows of the training tables in French. */
export const trainingActivities = {
  'strategy-maturity-assessment': {
    name: 'Évaluation de la maturité',
    description:
      'Situe l’institution sur une échelle de maturité de l’administration numérique avant tout plan, à l’aide de modèles publiés et d’un exemple national détaillé.',
  },
  'strategy-digital-strategy-and-roadmap': {
    name: 'Stratégie et feuille de route numériques',
    description:
      'Lit côte à côte les stratégies numériques de plusieurs États et en tire sa propre stratégie et sa propre feuille de route.',
  },
  'requirements-and-specifications-reference-architecture': {
    name: 'Architecture de référence',
    description:
      'Étudie des architectures de référence pour l’administration numérique et en tire le plan de construction d’une plateforme nationale.',
  },
  'requirements-and-specifications-service-catalogue': {
    name: 'Catalogue de services',
    description:
      'Réunit tous les services d’une institution en une seule liste, avec les mêmes informations pour chacun, comme base de choix ultérieurs.',
  },
  'requirements-and-specifications-service-prioritisation': {
    name: 'Priorisation des services',
    description:
      'Classe les services selon leur valeur et l’effort requis pour décider lequel numériser en premier, avec la méthode GovStack pour exemple.',
  },
  'requirements-and-specifications-requirement-documentation': {
    name: 'Documentation des exigences',
    description:
      'Exerce à rédiger et à tenir à jour la documentation de projets ouverts, des exigences à l’aide destinée au public utilisateur.',
  },
  'requirements-and-specifications-specifications': {
    name: 'Spécifications',
    description:
      'Apprend ce que doit contenir la spécification d’un logiciel public, avec une norme publiée et une étude du secteur public européen.',
  },
  'requirements-and-specifications-validation-and-verification': {
    name: 'Validation et vérification',
    description:
      'Vérifie qu’un système libre livré fait ce qui a été spécifié et que son code est bien ce qu’il prétend être.',
  },
  'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability': {
    name: 'Politique, obligations contractuelles, transparence et redevabilité',
    description:
      'Étudie des lois et des exemples publics d’achat de logiciel libre, en regardant la politique, les obligations contractuelles, la transparence et la redevabilité.',
  },
  'procurement-and-legal-licensing-compliance': {
    name: 'Conformité aux licences, divulgation du code source, propriété intellectuelle, conformité réglementaire, gestion des risques',
    description:
      'Parcourt la conformité aux licences, la publication du code source, la propriété des droits, la réglementation et les risques, à partir d’un chapitre de livre sur le secteur public.',
  },
  'community-management-understanding-community-development-principles': {
    name: 'Comprendre les principes du développement des communautés',
    description:
      'Un cours payant sur la naissance et l’évolution des communautés, qui sert de toile de fond à l’animation d’une communauté.',
  },
  'community-management-stakeholder-engagement-strategy': {
    name: 'Stratégie de mobilisation des parties prenantes',
    description:
      'Devait traiter de la façon de gagner et d’associer les personnes concernées par un projet ; la source ne donne que le titre.',
  },
  'community-management-project-management-for-community-development': {
    name: 'Gestion de projet pour le développement des communautés',
    description:
      'Une certification payante qui applique les méthodes de gestion de projet au secteur public et au travail communautaire.',
  },
  'community-management-benefits-of-community-management-training': {
    name: 'Apports de la formation à l’animation de communautés pour les responsables de projet du secteur public',
    description:
      'Un cours en ligne gratuit, destiné aux membres des conseils locaux et aux habitants, sur la bonne animation d’une communauté.',
  },
  'capacity-building-capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Étudie comment les États développent les compétences techniques dans le service public, avec des rapports sur l’infrastructure numérique, la fonction publique et les conditions du logiciel libre.',
  },
  'capacity-building-monitoring-and-evaluation': {
    name: 'Suivi et évaluation',
    description:
      'Apprend à planifier, à mesurer et à juger un programme d’après ses résultats, avec un manuel, des enquêtes et un cours général.',
  },
  'digital-inclusion-digital-inclusion-accessibility': {
    name: 'Inclusion numérique : accessibilité',
    description:
      'Examine ce qui rend les services numériques utilisables par les personnes handicapées et dans d’autres conditions difficiles.',
  },
  'digital-inclusion-digital-inclusion-relevance-and-digital-skills': {
    name: 'Inclusion numérique : pertinence et compétences numériques',
    description:
      'Examine si les services comptent pour les personnes et si celles-ci ont les compétences pour s’en servir, à partir d’un article de recherche.',
  },
  'digital-governance-and-sovereignty-digital-governance-and-sovereignty': {
    name: 'Gouvernance et souveraineté numériques',
    description:
      'Prend part à des cours et à des séminaires pour cadres sur la gouvernance de la transformation numérique et sur la maîtrise des données au-delà des frontières.',
  },
  'resource-mobilisation-resource-mobilisation-funding': {
    name: 'Mobilisation des ressources et financement',
    description:
      'Suit des cours du système des Nations Unies sur les partenariats, le financement et la mobilisation de ressources pour le développement.',
  },
  'technical-fundamentals-of-open-source': {
    name: 'Principes de base du logiciel libre',
    description:
      'Présente le logiciel libre dans son ensemble : bases de l’informatique en nuage, outils d’un programme de logiciel libre, création et croissance d’un bureau qui en est chargé.',
  },
} satisfies OseeTexts['training-activity'];
