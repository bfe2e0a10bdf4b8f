import type { OseeTexts } from '../osee-texts.ts';

/** The dependencies in French. */
export const dependencies = {
  'strategy-legal-or-policy-requirements': {
    name: 'Exigences du droit ou des politiques',
    description:
      'Le droit et les politiques du pays limitent ce qu’une stratégie peut promettre ; il faut donc les lire avant de la rédiger.',
  },
  'strategy-organisational-priorities': {
    name: 'Priorités de l’organisation',
    description:
      'Une stratégie ne tient que si elle sert ce que demandent la direction, les conseils, le personnel et les personnes servies.',
  },
  'strategy-available-capacity': {
    name: 'Capacités disponibles',
    description:
      'Le nombre de personnes formées, l’équipement et le réseau disponibles déterminent l’ambition possible d’une stratégie.',
  },
  'strategy-organisational-gaps': {
    name: 'Lacunes de l’organisation',
    description:
      'Un travail d’équipe faible, des compétences minces ou de mauvaises données sont des raisons d’avoir une stratégie autant que des limites, car le logiciel libre peut aider à y remédier.',
  },
  'requirements-and-specifications-community-management': {
    name: 'Animation des communautés',
    description:
      'Les exigences gagnent en qualité quand les personnes concernées énoncent leurs propres priorités et relisent le projet pour y trouver les lacunes et les formulations obscures.',
  },
  'requirements-and-specifications-capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Des documents bien tenus et versionnés raccourcissent le temps qu’il faut à une personne nouvellement arrivée avant de contribuer.',
  },
  'procurement-and-legal-capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Les services d’achat ne peuvent appliquer ce module qu’après avoir appris comment fonctionnent les projets libres et leurs licences.',
  },
  'procurement-and-legal-ecosystemic-and-societal': {
    name: 'Écosystème',
    description:
      'Les services d’audit, les bailleurs et les autres acteurs d’un achat ont besoin des mêmes notions de base, sans quoi ils bloqueront ce que les services d’achat ont compris.',
  },
  'procurement-and-legal-requirements-and-specifications': {
    name: 'Exigences et spécifications',
    description:
      'Ce que l’on achète découle de ce que l’on a demandé ; un appel d’offres ne vaut donc que ce que vaut sa liste de besoins.',
  },
  'community-management-strategy': {
    name: 'Stratégie',
    description:
      'Un organisme public qui compte s’appuyer sur le logiciel libre devrait penser à sa communauté dès la première ébauche de la stratégie, et non après le lancement.',
  },
  'community-management-requirements-and-specifications': {
    name: 'Exigences et spécifications',
    description:
      'Les membres ne peuvent bien contribuer que si les besoins et les interfaces sont mis par écrit à leur intention.',
  },
  'capacity-building-community-management': {
    name: 'Animation des communautés',
    description:
      'Même une petite communauté du logiciel libre peut fournir les premières personnes à former, qui rendent ensuite la communauté plus forte.',
  },
  'capacity-building-digital-inclusion': {
    name: 'Inclusion numérique',
    description:
      'Les personnes formées peuvent transmettre des compétences numériques de base à leur voisinage.',
  },
  'capacity-building-requirements-and-specifications': {
    name: 'Exigences et spécifications',
    description:
      'Le personnel public apprend ici comment on recueille les besoins et comment on décrit une solution.',
  },
  'capacity-building-procurement-and-legal': {
    name: 'Achats publics et cadre juridique',
    description:
      'Les services d’achat apprennent ici comment on acquiert du logiciel libre et quelles règles doivent changer pour cela.',
  },
  'capacity-building-digital-governance-and-sovereignty': {
    name: 'Gouvernance et souveraineté numériques',
    description:
      'Un pays capable de construire et de maintenir sa propre infrastructure ouverte dépend moins des autres et se rétablit plus vite.',
  },
  'capacity-building-strategy': {
    name: 'Stratégie',
    description:
      'Compter beaucoup de personnes capables de résoudre des problèmes avec le logiciel libre est en soi un but stratégique pour un pays.',
  },
  'digital-inclusion-all-modules': {
    name: 'Tous les autres modules',
    description:
      'L’inclusion est une question à poser dans chacun des autres modules, de la conception et de la stratégie aux achats, au financement et à la formation.',
  },
  'digital-governance-and-sovereignty-strategy': {
    name: 'Stratégie',
    description:
      'La stratégie d’une institution donnée doit s’accorder avec la voie que le pays entier veut suivre vers la souveraineté numérique.',
  },
  'digital-governance-and-sovereignty-procurement-and-legal': {
    name: 'Achats publics et cadre juridique',
    description:
      'Un réexamen du droit et des règles d’achat uniformes sont le socle sur lequel repose le contrôle des données et des systèmes.',
  },
  'digital-governance-and-sovereignty-requirements-and-specifications': {
    name: 'Exigences et spécifications',
    description:
      'Les clauses de conformité d’une spécification font entrer les règles de gouvernance dans la conception des systèmes.',
  },
  'digital-governance-and-sovereignty-digital-inclusion': {
    name: 'Inclusion numérique',
    description:
      'L’inclusion effective des personnes met concrètement la gouvernance à l’épreuve : là où le contrôle échoue, la fracture numérique se creuse.',
  },
  'digital-governance-and-sovereignty-capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Les instances qui élaborent les politiques ont besoin d’une expertise propre et durable du logiciel libre pour agir au service de la population.',
  },
  'resource-mobilisation-capacity-building': {
    name: 'Catégorie « Renforcement des capacités »',
    description:
      'Les personnes et les compétences techniques qu’un projet doit réunir sont traitées sous « Renforcement des capacités ».',
  },
} satisfies OseeTexts['dependency'];
