import type { OseeTexts } from '../osee-texts.ts';

/** The modules in French. */
export const modules = {
  strategy: {
    name: 'Stratégie',
    description:
      'Comment une institution décide de ce qu’elle attend du logiciel libre : quels problèmes il résout, qui le finance, qui le gouverne en interne et à l’extérieur, et quels risques elle accepte. Les conseils s’adressent d’abord aux pays dont le budget est serré et laissent les guides généraux de stratégie à la liste de lectures.',
  },
  'requirements-and-specifications': {
    name: 'Exigences et spécifications',
    description:
      'Comment mettre par écrit les besoins pour qu’un système puisse être construit, acheté, testé et étendu par des personnes qui ne se sont jamais rencontrées. Ce module traite de la licence, des normes, des règles de sécurité et de protection de la vie privée, ainsi que des documents dont un projet ouvert a besoin.',
  },
  'procurement-and-legal': {
    name: 'Achats publics et cadre juridique',
    description:
      'Comment un organisme public acquiert un logiciel libre ou le fait développer, et quelles questions juridiques se posent alors. Ce module ajoute aux règles générales d’un bon achat public ce qui est propre au logiciel libre : les licences, les fournisseurs qui ne créent pas de dépendance, les contrats et les données personnelles.',
  },
  'community-management': {
    name: 'Animation des communautés',
    description:
      'Comment une institution publique réunit des personnes autour d’un projet libre et les y retient : valeurs partagées, rôles clairs, canaux qui fonctionnent, accueil soigné et attention portée à l’équilibre des intérêts. Les universités sont proposées comme premier lieu d’accueil d’une telle communauté.',
  },
  'capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Comment un pays parvient à disposer d’assez de personnes capables d’utiliser, de maintenir et de gouverner des systèmes libres, dans l’administration, les entreprises, les universités et la société civile. Ce module cite cinq causes d’échec, du manque de spécialistes aux organismes qui ne savent pas coopérer, et y répond par des formations techniques, organisationnelles et juridiques.',
  },
  'digital-inclusion': {
    name: 'Inclusion numérique',
    description:
      'Comment les services numériques atteignent tout le monde, et d’abord les personnes pauvres, isolées, handicapées ou peu habituées à l’informatique. Un pays mesure où il en est, agit, puis mesure de nouveau ; les biens numériques libres sont les outils à privilégier.',
  },
  'digital-governance-and-sovereignty': {
    name: 'Gouvernance et souveraineté numériques',
    description:
      'Comment un État garde la maîtrise de ses données et de son infrastructure numérique dans l’intérêt public, et ce qu’y apporte le logiciel libre : moins de dépendance, des processus visibles, des règles partagées. Ce module tient compte du fait que les pays gouvernent de manières très différentes.',
  },
  'resource-mobilisation': {
    name: 'Mobilisation des ressources',
    description:
      'Comment un projet libre obtient ce qu’il lui faut pour démarrer et pour durer : argent, personnes, expertise, outils et infrastructure. Les conseils varient selon le montant des fonds, le propriétaire du projet et son mode de gouvernance ; ils se terminent par des plans pour les temps difficiles.',
  },
} satisfies OseeTexts['module'];
