import type { OseeTexts } from '../osee-texts.ts';

/** The audiences in French. */
export const audiences = {
  'strategy-large-governmental-org': {
    name: 'Grand organisme public',
    description:
      'Dirigeantes et dirigeants d’un grand organisme public qui ont déjà un bureau de programme open source (OSPO), ou qui disposent de l’argent et de l’autorité pour en ouvrir un.',
  },
  'strategy-small-governmental-org': {
    name: 'Petit organisme public',
    description:
      'Responsable de service ou de maintenance, dans un petit organisme public, qui s’occupe d’outils libres ou songe à en utiliser ou à en publier.',
  },
  'strategy-large-enterprise': {
    name: 'Grande entreprise',
    description:
      'Dirigeantes et dirigeants d’une grande entreprise dont le travail ressemble à celui d’un bureau de programme open source (OSPO), ou qui pourraient décider d’en fonder un.',
  },
  'strategy-small-or-medium-enterprise': {
    name: 'Petite ou moyenne entreprise',
    description:
      'Responsables d’une petite ou moyenne entreprise qui assurent les tâches d’un bureau de programme open source (OSPO) en plus d’un autre travail.',
  },
  'strategy-informal-community-or-individual': {
    name: 'Communauté informelle ou personne seule',
    description:
      'Responsable de maintenance sans équipe, ou groupe informel, qui utilise, construit ou publie du logiciel libre ou prévoit de le faire.',
  },
  'requirements-and-specifications-developers-and-engineers': {
    name: 'Équipes de développement et d’ingénierie',
    description:
      'Personnes qui programment, transforment une spécification en fonctions opérationnelles et ont besoin qu’elle soit exacte.',
  },
  'requirements-and-specifications-project-managers': {
    name: 'Responsables de projet',
    description:
      'Personnes qui planifient le temps, les équipes et l’argent d’un projet et ne peuvent le faire que si son périmètre est clair.',
  },
  'requirements-and-specifications-product-owners-and-stakeholders': {
    name: 'Responsables produit et parties prenantes',
    description:
      'Responsables, commanditaires, clientèle et public utilisateur qui vérifient que ce qui est spécifié correspond à leurs besoins réels.',
  },
  'requirements-and-specifications-quality-assurance-team': {
    name: 'Équipe d’assurance qualité',
    description:
      'Personnes chargées des tests, qui tirent leurs cas de test de la spécification et jugent le produit d’après elle.',
  },
  'requirements-and-specifications-technical-writers': {
    name: 'Rédactrices et rédacteurs techniques',
    description:
      'Personnes qui rédigent, à partir des spécifications, des manuels, des références d’interface et une aide que le public comprend.',
  },
  'requirements-and-specifications-open-source-community': {
    name: 'Communauté du logiciel libre',
    description:
      'Personnes de l’extérieur qui contribuent et apprennent d’une bonne spécification où leur aide trouve sa place et ce que le projet sait faire.',
  },
  'requirements-and-specifications-system-integrators': {
    name: 'Intégrateurs de systèmes',
    description:
      'Entreprises ou équipes qui adaptent une solution aux conditions locales et la relient à ce qui est déjà en place.',
  },
  'requirements-and-specifications-third-party-developers': {
    name: 'Équipes de développement tierces',
    description:
      'Équipes indépendantes qui raccordent leurs propres produits au système ou lui ajoutent des fonctions.',
  },
  'procurement-and-legal-project-or-product-managers': {
    name: 'Responsables de projet ou de produit',
    description:
      'Personnes qui façonnent un projet et doivent garder dans le cadre de la loi ce qu’elles prévoient d’utiliser ou de construire. Elles repartent en sachant où le logiciel libre élargit leurs choix et où sont les limites.',
  },
  'procurement-and-legal-legal-and-policy-professionals': {
    name: 'Spécialistes du droit et des politiques publiques',
    description:
      'Personnes qui conseillent sur ce que permet la loi et aident à accorder les règles avec le développement ouvert. Elles repartent mieux à même de donner ces conseils.',
  },
  'procurement-and-legal-procurement-managers': {
    name: 'Responsables des achats',
    description:
      'Personnes qui planifient l’achat de systèmes, de réseaux et d’équipements libres. Elles repartent en connaissant les solutions proposées et la bonne manière de les acquérir.',
  },
  'procurement-and-legal-accounting-team': {
    name: 'Équipe comptable',
    description:
      'Personnel financier qui tient les budgets et les comptes des projets libres. Il repart mieux à même de planifier, de suivre et de présenter les coûts.',
  },
  'community-management-software-engineers': {
    name: 'Ingénieures et ingénieurs logiciels',
    description:
      'Spécialistes qui travaillent sur du code libre, avec la plus grande diversité possible de lieu, de genre et d’expérience.',
  },
  'community-management-data-analysts': {
    name: 'Analystes de données',
    description:
      'Analystes qui apportent leur maîtrise des données à des projets ouverts et souhaitent que d’autres travaillent sur les mêmes questions.',
  },
  'community-management-program-managers': {
    name: 'Responsables de programme',
    description:
      'Personnes qui dirigent des programmes comptant plusieurs projets et veulent voir prospérer les communautés qui les entourent.',
  },
  'community-management-technical-writers': {
    name: 'Rédactrices et rédacteurs techniques',
    description:
      'Personnes qui écrivent des guides et des manuels et souhaitent le faire avec les personnes qui utilisent un projet.',
  },
  'community-management-product-designers': {
    name: 'Spécialistes de la conception de produits',
    description:
      'Personnes qui conçoivent des interfaces et des services et veulent que leur travail prenne place dans des projets ouverts.',
  },
  'community-management-developer-advocates': {
    name: 'Responsables des relations avec les développeurs',
    description:
      'Personnes qui représentent les équipes de développement auprès d’un projet, et un projet auprès de ces équipes.',
  },
  'community-management-students': {
    name: 'Étudiantes et étudiants',
    description:
      'Personnes en formation à l’université ou à l’école qui cherchent de vraies tâches, un mentorat et des pairs.',
  },
  'capacity-building-technology-professionals': {
    name: 'Spécialistes des technologies (analyse, conception et mise en œuvre de systèmes)',
    description:
      'Spécialistes qui analysent, conçoivent et construisent des systèmes, et à qui il faut une formation reconnue pour exploiter le logiciel libre dans l’administration et le porter à grande échelle.',
  },
  'capacity-building-decision-makers': {
    name: 'Décideuses et décideurs (administration, politiques publiques)',
    description:
      'Responsables de l’administration et des politiques publiques qui décident des technologies et ont besoin d’exemples et de méthodes pour entendre d’abord les usagers et les spécialistes.',
  },
  'capacity-building-procurement-officers': {
    name: 'Personnel chargé des achats publics',
    description:
      'Acheteuses et acheteurs publics qui doivent connaître les règles modifiées et la façon de juger un fournisseur de logiciel libre.',
  },
  'capacity-building-legal-and-regulatory-experts': {
    name: 'Spécialistes du droit et de la réglementation',
    description:
      'Juristes et autorités de régulation qui écrivent ou appliquent les règles sur la vie privée, la protection des données et la sécurité des infrastructures.',
  },
  'capacity-building-academic-and-training-institutions': {
    name: 'Établissements d’enseignement supérieur et de formation',
    description:
      'Universités et centres de formation qui pourraient intégrer le logiciel libre à leurs cours, certifier les personnes formées et nouer des liens avec des entreprises et des ministères.',
  },
  'capacity-building-governance-bodies-and-collaborative-agencies': {
    name: 'Instances de gouvernance et organismes partenaires',
    description:
      'Conseils et organismes qui doivent piloter des systèmes numériques partagés entre plusieurs ministères.',
  },
  'digital-inclusion-community-leaders': {
    name: 'Responsables communautaires',
    description:
      'Personnes écoutées dans leur village ou leur quartier, capables de voir les obstacles locaux, de réunir de l’aide et d’entraîner leur voisinage.',
  },
  'digital-inclusion-vulnerable-groups-representatives': {
    name: 'Représentantes et représentants des groupes en situation de vulnérabilité',
    description:
      'Porte-parole de groupes menacés d’exclusion, qui devraient siéger là où s’élabore la politique d’inclusion.',
  },
  'digital-inclusion-policy-makers': {
    name: 'Responsables des politiques publiques',
    description:
      'Personnel public qui rédige la politique numérique et veut qu’elle ne laisse personne de côté.',
  },
  'digital-inclusion-non-governmental-organisations': {
    name: 'Organisations non gouvernementales (ONG)',
    description:
      'Organisations qui soutiennent des personnes marginalisées et veulent que leurs projets s’accordent avec le plan national d’inclusion.',
  },
  'digital-inclusion-civil-society-organizations': {
    name: 'Organisations de la société civile (OSC)',
    description:
      'Groupes de vigilance et de plaidoyer qui peuvent vérifier le caractère inclusif des services et en réclamer de meilleurs.',
  },
  'digital-inclusion-educational-institutions': {
    name: 'Établissements d’enseignement',
    description:
      'Écoles et universités qui peuvent enseigner l’inclusion et donner aux élèves les compétences pour prendre part à la vie numérique.',
  },
  'digital-governance-and-sovereignty-policy-makers': {
    name: 'Responsables des politiques publiques',
    description:
      'Personnes qui rédigent la politique nationale et doivent savoir comment le logiciel libre agit sur la maîtrise des infrastructures numériques.',
  },
  'digital-governance-and-sovereignty-national-cybersecurity-council': {
    name: 'Conseil national de cybersécurité',
    description:
      'L’organe qui protège les réseaux du pays et souhaite intégrer la technologie ouverte à son travail sur les risques et les crises.',
  },
  'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce': {
    name: 'Ministères chargés de la technologie, de l’innovation ou du commerce',
    description:
      'Ministères de la technologie, de l’innovation ou du commerce qui peuvent créer des conditions favorables et des partenariats pour le logiciel libre.',
  },
  'digital-governance-and-sovereignty-national-security-council': {
    name: 'Conseil national de sécurité',
    description:
      'L’organe qui coordonne la sécurité nationale et souhaite des outils de sécurité ouverts et une meilleure coopération entre ses partenaires.',
  },
  'digital-governance-and-sovereignty-government-it-departments': {
    name: 'Services informatiques de l’État',
    description:
      'Personnel technique de l’État qui exploite au jour le jour des systèmes libres et en assure la sécurité.',
  },
  'digital-governance-and-sovereignty-academic-and-research-institutions': {
    name: 'Établissements universitaires et de recherche',
    description:
      'Personnes qui étudient et enseignent la souveraineté et peuvent mettre au point des solutions pour le pays.',
  },
  'digital-governance-and-sovereignty-civil-society-organizations': {
    name: 'Organisations de la société civile (OSC)',
    description:
      'Groupes citoyens qui défendent l’autodétermination numérique et y travaillent avec l’État et les entreprises.',
  },
  'resource-mobilisation-procurement-officers-in-government-agencies': {
    name: 'Acheteuses et acheteurs des organismes publics',
    description:
      'Acheteuses et acheteurs des organismes publics, qui cherchent des solutions libres solides et adaptables dans le respect des règles qui s’imposent à eux.',
  },
  'resource-mobilisation-donor-agencies': {
    name: 'Organismes bailleurs de fonds',
    description:
      'Organismes qui accordent des subventions et des dons et veulent savoir ce que leur argent apporte au logiciel libre et comment le donner au mieux.',
  },
  'resource-mobilisation-international-development-institutions': {
    name: 'Institutions internationales de développement',
    description:
      'Équipes d’institutions internationales qui dirigent ou coordonnent des projets libres dans plusieurs pays.',
  },
  'resource-mobilisation-billing-managers-in-open-source-communities': {
    name: 'Responsables des finances des communautés du logiciel libre',
    description:
      'Personnes qui gèrent l’argent d’une communauté du logiciel libre et veillent à ce qu’il aille à la maintenance et au développement.',
  },
  'resource-mobilisation-fundraisers-in-technology-innovation-agencies': {
    name: 'Responsables de la collecte de fonds des agences d’innovation technologique',
    description:
      'Personnel d’agences d’innovation qui recherche des entreprises et des personnes prêtes à payer pour des services publics ouverts.',
  },
  'resource-mobilisation-budgetary-policy-makers': {
    name: 'Responsables de la politique budgétaire',
    description:
      'Responsables du budget qui décident si le logiciel libre reçoit une part régulière de l’argent public.',
  },
} satisfies OseeTexts['audience'];
