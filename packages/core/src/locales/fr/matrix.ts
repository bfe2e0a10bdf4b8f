import type { OseeTexts } from '../osee-texts.ts';

/** The phases of the development matrix in French. */
export const phases = {
  assess: {
    name: 'Diagnostiquer',
    description: 'Établit où en est le pays : besoins, maturité, risques et ce qui existe déjà.',
  },
  plan: {
    name: 'Planifier',
    description: 'Décide ce qui sera fait, par qui, avec quels moyens et dans quel ordre.',
  },
  implement: {
    name: 'Mettre en œuvre',
    description: 'Exécute le plan : crée des bureaux, construit et adapte des systèmes, forme les personnes.',
  },
  evaluate: {
    name: 'Évaluer',
    description:
      'Mesure ce qui a été atteint par rapport à ce qui était prévu et interroge les personnes concernées.',
  },
  improve: {
    name: 'Améliorer',
    description:
      'Modifie les plans, les systèmes et les compétences selon les constats de l’évaluation, puis recommence.',
  },
} satisfies OseeTexts['phase'];

/** The rows of the development matrix in French. */
export const matrixRows = {
  technical: {
    name: 'Technique',
    description:
      'Les cases qui portent sur le logiciel lui-même : ce qu’il doit faire, sa qualité et sa sécurité, où il fonctionne et qui sait s’en occuper.',
  },
  organizational: {
    name: 'Organisation',
    description:
      'Les cases qui portent sur l’institution : le programme, le bureau, la communauté, les achats et le droit.',
  },
  ecosystemic: {
    name: 'Écosystème',
    description:
      'Les cases qui portent sur le pays autour de l’institution : compétences, moyens, souveraineté et inclusion.',
  },
} satisfies OseeTexts['matrix-row'];

/** The boxes of the development matrix in French. */
export const matrixItems = {
  'os-requirements-specifications': {
    name: 'Exigences et spécifications du logiciel libre',
    description:
      'Élabore et tient à jour ce que les systèmes libres doivent faire et les normes qu’ils suivent.',
  },
  'os-code-security-quality-reuse': {
    name: 'Sécurité, qualité et réutilisation du code libre',
    description: 'Garde le code sûr et en bon ordre, et préfère le code existant au nouveau.',
  },
  'os-code-hosting-deployment-scaleup': {
    name: 'Hébergement, déploiement et passage à l’échelle du code libre',
    description:
      'Trouve un lieu d’accueil pour le code et les services, les met en exploitation et les laisse grandir avec la demande.',
  },
  'os-technical-specific-training': {
    name: 'Formation technique ou spécifique au logiciel libre',
    description: 'Forme des spécialistes aux systèmes et aux techniques que le pays a choisis.',
  },
  'dpg-os-management-program': {
    name: 'Gestion du programme biens publics numériques et logiciel libre',
    description:
      'Pilote comme un seul programme le portefeuille de biens publics numériques et de travaux sur le logiciel libre.',
  },
  'ospo-setup': {
    name: 'Création de l’OSPO',
    description:
      'Fonde le bureau de programme open source (OSPO) : mandat, locaux, personnes et premières tâches.',
  },
  'os-community-management': {
    name: 'Animation des communautés du logiciel libre',
    description:
      'Prend soin de la communauté une fois les systèmes en service, pour qu’elle porte leur développement ultérieur.',
  },
  'procurement-legal-compliance': {
    name: 'Achats publics et conformité juridique',
    description:
      'Achète et concède des licences en toute légalité à chaque phase, du premier appel d’offres au renouvellement.',
  },
  'capacity-building': {
    name: 'Renforcement des capacités',
    description: 'Développe les compétences dans l’administration et la société tout au long du programme.',
  },
  'resource-mobilization': {
    name: 'Mobilisation des ressources',
    description:
      'Obtient de l’argent, des personnes et de l’infrastructure, et les renouvelle avant qu’ils ne s’épuisent.',
  },
  'digital-governance-sovereignty': {
    name: 'Gouvernance et souveraineté numériques',
    description:
      'Établit qui a la maîtrise des données et de l’infrastructure avant que des services ne s’y appuient.',
  },
  'digital-inclusion': {
    name: 'Inclusion numérique',
    description:
      'Examine si ce qui a été construit atteint tout le monde et y remédie quand ce n’est pas le cas.',
  },
} satisfies OseeTexts['matrix-item'];
