import type { OseeTexts } from '../osee-texts.ts';

/** The competencies and their parts in French. */
export const competencies = {
  'analysing-labour-costs-versus-licencing-costs': {
    name: 'Comparaison des coûts de main-d’œuvre et des coûts de licence',
    description:
      'Compare, sur toute la vie d’un système, ce que coûtent des personnes qualifiées et ce que coûtent des licences propriétaires. Dans les pays aux salaires modérés, le résultat est souvent favorable au logiciel libre, et l’argent reste dans l’économie locale.',
  },
  'capacity-building': {
    name: 'Renforcement des capacités',
    description:
      'Constitue dans l’institution une équipe capable d’exploiter, d’adapter et de développer des systèmes libres, et qui continue d’apprendre. L’argent consacré à ces compétences renforce le marché local du travail au lieu de quitter le pays sous forme de frais de licence.',
  },
  'platform-and-tool-selection': {
    name: 'Choix des plateformes et des outils',
    description:
      'Choisit les plateformes libres selon le besoin, l’adéquation aux systèmes existants, la vitalité de la communauté qui les porte et leur sécurité, plutôt que par habitude ou sur leur réputation.',
  },
  'software-contribution-governance': {
    name: 'Gouvernance des contributions logicielles',
    description:
      'Fixe les règles selon lesquelles le personnel peut donner du code à des projets extérieurs : qui approuve, à qui appartient l’œuvre, quelle licence s’applique et comment le code est d’abord relu.',
  },
  'security-and-risk-management': {
    name: 'Sécurité et gestion des risques',
    description:
      'Sait où les composants libres peuvent être attaqués, y applique les correctifs et en fait examiner la sécurité à intervalles réguliers.',
  },
  'change-management': {
    name: 'Conduite du changement',
    description:
      'Mène une institution des systèmes propriétaires aux systèmes ouverts : planifie la bascule, répond aux inquiétudes et prépare les personnes à de nouvelles façons de travailler.',
  },
  'licensing-selection-based-on-requirements': {
    name: 'Choix de la licence selon les exigences',
    description:
      'Retient la licence qui convient à ce que le projet doit pouvoir faire : partager, combiner, vendre ou garder ouvert. Les familles comme GPL, Apache et MIT sont connues, avec leurs conséquences.',
  },
  'adhering-to-technical-standards': {
    name: 'Respect des normes techniques',
    description:
      'Repère les normes techniques qui comptent pour un système et prouve que le logiciel choisi les suit, pour qu’il puisse être raccordé, étendu et remplacé.',
  },
  'compliance-with-security-and-privacy-regulations': {
    name: 'Conformité à la réglementation sur la sécurité et la vie privée',
    description:
      'Montre que le logiciel libre satisfait aux lois et aux cadres qui s’y appliquent, de la protection des données aux exigences minimales de sécurité du secteur public.',
  },
  'comprehensive-documentation-of-contributions': {
    name: 'Documentation complète des contributions',
    description:
      'Rédige des fiches de contribution qui disent à une personne extérieure ce qui a été changé, pourquoi, comment cela fonctionne et comment cela a été testé.',
  },
  'active-engagement-with-the-open-source-community': {
    name: 'Engagement actif dans la communauté du logiciel libre',
    description:
      'Prend part aux projets sur lesquels s’appuie l’administration : signale les défauts, envoie des correctifs, participe aux discussions et pèse sur les orientations.',
  },
  'training-and-capacity-initiatives': {
    name: 'Initiatives de formation et de renforcement des capacités',
    description:
      'Conduit un programme de formation durable, avec un cursus, des ateliers et une aide en situation de travail, qui couvre à la fois les outils et le fonctionnement du logiciel libre.',
  },
  'continuous-evaluation-improvement-mechanisms': {
    name: 'Évaluation continue et mécanismes d’amélioration',
    description:
      'Garde les solutions en bon état après leur lancement : les observe, écoute celles et ceux qui s’en servent, audite, met à jour et compare aux objectifs.',
  },
  'value-for-money-assessment': {
    name: 'Évaluation du rapport qualité-prix',
    description:
      'Juge une offre par tout ce qu’elle coûtera et apportera au cours de sa vie. L’absence de frais de licence n’est que la première ligne de ce calcul.',
  },
  'understanding-total-cost-of-ownership-tco': {
    name: 'Compréhension du coût total de possession (TCO)',
    description:
      'Additionne l’installation, l’adaptation, la maintenance, les mises à jour et l’assistance sur les années d’utilisation, puis compare les totaux.',
  },
  'capacity-to-run-integrate-open-source-in-public-procurement': {
    name: 'Capacité à mettre en œuvre et à intégrer le logiciel libre dans les achats publics',
    description:
      'Fait des solutions libres une option normale des appels d’offres publics : les services d’achat connaissent les licences, rédigent des dossiers de consultation équitables et savent distinguer un fournisseur compétent d’un fournisseur fragile.',
  },
  'understanding-open-source-licensing': {
    name: 'Compréhension des licences libres',
    description:
      'Connaît les familles courantes de licences libres, ce que chacune permet et ce qu’elle demande en retour.',
  },
  'procurement-process-integration': {
    name: 'Intégration au processus d’achat',
    description:
      'Rédige des demandes de propositions et des règles d’évaluation qui laissent les offres de logiciel libre concourir à égalité.',
  },
  'vendor-evaluation': {
    name: 'Évaluation des fournisseurs',
    description:
      'Juge les fournisseurs d’après leur savoir-faire avéré sur les systèmes libres et leur conduite envers les projets qu’ils utilisent.',
  },
  'capacity-to-recognize-and-address-legal-challenges': {
    name: 'Capacité à reconnaître et à traiter les difficultés juridiques',
    description:
      'Reconnaît tôt les difficultés juridiques, qu’elles touchent à la propriété, aux contrats ou aux données personnelles, et sait les régler ou les éviter.',
  },
  'ip-and-legal-compliance': {
    name: 'Propriété intellectuelle et conformité juridique',
    description:
      'Établit qui détient quels droits sur un logiciel et maintient son utilisation dans le cadre de la loi.',
  },
  'contractual-considerations': {
    name: 'Aspects contractuels',
    description:
      'Rédige et négocie des clauses de garantie, de responsabilité et d’assistance adaptées à un logiciel dont personne n’est seul propriétaire.',
  },
  'data-privacy-and-security': {
    name: 'Confidentialité et sécurité des données',
    description:
      'Voit ce qu’une solution libre implique pour les données personnelles et pour la sécurité des systèmes publics, et met en place les protections.',
  },
  'identify-build-and-grow-the-open-source-community': {
    name: 'Repérage, constitution et développement de la communauté du logiciel libre',
    description:
      'Lance une communauté à partir de rien : cherche qui pourrait s’y intéresser, lui donne une raison de venir et une raison de rester.',
  },
  'managing-open-source-community-over-a-project-lifetime': {
    name: 'Animation d’une communauté du logiciel libre tout au long d’un projet',
    description:
      'Maintient une communauté en vie à mesure que le projet vieillit, avec des règles suivies, un traitement équitable des conflits et une motivation qui dure.',
  },
  'adoption-of-tools': {
    name: 'Adoption des outils',
    description:
      'Choisit les outils avec lesquels une communauté échange, planifie, automatise et publie, et fait en sorte qu’on s’en serve.',
  },
  'leveraging-partnerships-for-resource-mobilization': {
    name: 'Mise à profit des partenariats pour la mobilisation des ressources',
    description:
      'Noue des liens durables avec des entreprises, la société civile et des universités, qui apportent de l’expertise, de la recherche et de l’infrastructure plutôt que de l’argent.',
  },
  'strategic-funding': {
    name: 'Financement stratégique',
    description:
      'Trouve, obtient et gère des fonds de plusieurs origines, avec des propositions qui montrent ce qu’une initiative de logiciel libre rapporte au fil du temps.',
  },
  'human-resource-planning-and-allocation': {
    name: 'Planification et affectation des ressources humaines',
    description:
      'Détermine de quelles personnes un projet a besoin et à quel moment, puis les trouve, les forme et les garde, dans l’administration et au-dehors.',
  },
  'mobilizing-in-kind-contributions-and-technical-expertise': {
    name: 'Mobilisation de contributions en nature et d’expertise technique',
    description:
      'Fait venir une aide qui n’est pas financière, comme du bénévolat, des conseils spécialisés, des crédits d’informatique en nuage, des licences ou des données.',
  },
  'maximizing-open-source-resource-networks': {
    name: 'Pleine mise à profit des réseaux de ressources du logiciel libre',
    description:
      'S’appuie sur des équipes de développement, des fondations et des plateformes du monde entier pour obtenir un mentorat, des outils et des conseils qu’aucun pays ne possède à lui seul.',
  },
  'conducting-digital-inclusion-assessments': {
    name: 'Réalisation de diagnostics d’inclusion numérique',
    description:
      'Mène une étude nationale sur les personnes tenues à l’écart de la vie numérique et sur les raisons de cette exclusion, avec des outils reconnus et un soin particulier pour les groupes exposés.',
  },
  'strategy-and-policy-development-for-digital-inclusion': {
    name: 'Élaboration de stratégies et de politiques d’inclusion numérique',
    description:
      'Rédige et met en œuvre une politique d’inclusion conforme aux buts nationaux et aux engagements internationaux, et qui peut être adaptée à mesure que la technologie avance.',
  },
  'designing-inclusive-open-source-software-solutions': {
    name: 'Conception de solutions logicielles libres et inclusives',
    description:
      'Conçoit des logiciels libres à partir des obstacles que rencontrent les personnes, et les teste avec les personnes concernées.',
  },
  'developing-multidisciplinary-approaches-for-digital-inclusion': {
    name: 'Élaboration d’approches pluridisciplinaires de l’inclusion numérique',
    description:
      'Réunit des spécialistes de l’ingénierie, des politiques publiques, du droit et des sciences sociales pour traiter l’exclusion dans son ensemble.',
  },
  'digital-sovereignty-and-policy-formulation': {
    name: 'Souveraineté numérique et formulation des politiques',
    description:
      'Rédige des politiques qui préservent la maîtrise nationale des données et des systèmes vitaux tout en laissant les données franchir les frontières, et repère les lacunes des politiques actuelles.',
  },
  'oversight-and-accountability-in-open-source-digital-governance': {
    name: 'Contrôle et redevabilité dans la gouvernance numérique fondée sur le logiciel libre',
    description:
      'Met en place des contrôles sur les systèmes libres de l’État : on sait qui décide de quoi, qui le vérifie et comment la population peut le voir.',
  },
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software': {
    name: 'Cadres juridiques et réglementaires d’un logiciel libre souverain',
    description:
      'Examine et façonne les lois pour qu’elles permettent le logiciel libre, protègent les intérêts nationaux et restent compatibles avec les accords internationaux.',
  },
  'international-cooperation-and-digital-sovereignty': {
    name: 'Coopération internationale et souveraineté numérique',
    description:
      'Travaille avec d’autres États et des organismes internationaux sur les données et la technologie, et juge l’effet de chaque accord sur la maîtrise exercée par le pays.',
  },
  'public-private-partnerships-and-national-digital-ecosystems': {
    name: 'Partenariats public-privé et écosystèmes numériques nationaux',
    description:
      'Noue avec des entreprises privées des partenariats dans lesquels les buts publics, les données et l’ouverture restent protégés.',
  },
} satisfies OseeTexts['competency'];
