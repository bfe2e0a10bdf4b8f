import type { OseeTexts } from '../osee-texts.ts';

/** The topics in French. */
export const topics = {
  'strategy-spotting-needs-that-oss-fills': {
    name: 'Repérer les besoins auxquels répond le logiciel libre',
    description:
      'Recherche les tâches que les outils actuels laissent de côté et se demande si un logiciel libre pourrait s’en charger.',
  },
  'strategy-revenue-and-funding-models-for-oss': {
    name: 'Modèles de revenus et de financement du logiciel libre',
    description:
      'Compare les façons de payer un logiciel au fil des ans, des subventions et marchés de l’État aux services hébergés et à l’assistance payante.',
  },
  'strategy-inward-governance-and-leadership-buy-in': {
    name: 'Gouvernance interne et adhésion de la direction',
    description:
      'Fixe qui peut publier ou réutiliser du code dans l’institution, comment le personnel est entendu et comment la direction reste engagée.',
  },
  'strategy-outward-community-governance-and-feedback': {
    name: 'Gouvernance externe de la communauté et retours',
    description:
      'Convient de la façon d’accepter les contributions extérieures et de joindre le public utilisateur, et désigne qui répond aux retours reçus.',
  },
  'strategy-licence-compliance-and-risk-control': {
    name: 'Conformité aux licences et maîtrise des risques',
    description:
      'Veille à ce que les personnes qui choisissent les logiciels sachent quelles obligations entraîne chaque licence et ce qui arrive quand l’une d’elles n’est pas respectée.',
  },
  'strategy-dhis2-business-model-case': {
    name: 'Étude de cas : le modèle économique de DHIS2',
    description:
      'Montre, avec un système d’information sanitaire, comment le financement public d’un socle commun permet à des entreprises locales d’Afrique et d’Asie du Sud de vivre de son adaptation.',
  },
  'requirements-and-specifications-choosing-suitable-open-source-licences': {
    name: 'Choisir des licences libres adaptées',
    description:
      'Traite la licence comme une exigence parmi d’autres : ce que le logiciel doit permettre détermine quelle licence est acceptable.',
  },
  'requirements-and-specifications-following-technical-standards': {
    name: 'Respecter les normes techniques',
    description:
      'Exige dans chaque spécification des normes ouvertes nommément désignées, pour que des systèmes d’origines différentes fonctionnent ensemble.',
  },
  'requirements-and-specifications-security-and-privacy-law-compliance': {
    name: 'Conformité aux lois sur la sécurité et la vie privée',
    description:
      'Traduit les lois sur la sécurité et les données personnelles en énoncés vérifiables par un test.',
  },
  'requirements-and-specifications-thorough-recording-of-contributions': {
    name: 'Consignation rigoureuse des contributions',
    description:
      'Garde trace de ce qui a été modifié, par qui et pour quelle raison, afin que d’autres puissent s’appuyer dessus.',
  },
  'requirements-and-specifications-participating-in-the-open-source-community': {
    name: 'Participer à la communauté du logiciel libre',
    description:
      'Porte les besoins publics dans les projets dont dépend l’administration et en rapporte les réponses.',
  },
  'requirements-and-specifications-running-training-and-capacity-programmes': {
    name: 'Conduite de programmes de formation et de renforcement des capacités',
    description:
      'Planifie les cours et l’aide dont le personnel a besoin pour travailler avec les systèmes spécifiés.',
  },
  'requirements-and-specifications-ongoing-evaluation-and-improvement-loops': {
    name: 'Boucles continues d’évaluation et d’amélioration',
    description:
      'Mesure un système une fois en service et réinjecte les constats dans la version suivante des exigences.',
  },
  'procurement-and-legal-procurement-risk-assessment': {
    name: 'Évaluation des risques d’achat',
    description:
      'Nomme ce qui pourrait mal tourner dans un achat, et avec quelle probabilité, avant de demander la moindre offre.',
  },
  'procurement-and-legal-seeking-and-comparing-alternatives': {
    name: 'Rechercher et comparer des solutions de rechange',
    description:
      'Cherche plusieurs façons de répondre au besoin, y compris la réutilisation de logiciels libres existants, et les compare équitablement.',
  },
  'procurement-and-legal-awarding-the-contract': {
    name: 'Attribution du marché',
    description: 'Choisit un fournisseur selon des règles publiées et conclut le marché.',
  },
  'procurement-and-legal-delivery-and-payment-of-services': {
    name: 'Livraison et paiement des prestations',
    description: 'Reçoit ce qui a été commandé, en vérifie la conformité à la commande et le paie.',
  },
  'procurement-and-legal-managing-the-running-contract': {
    name: 'Gestion du marché en cours',
    description: 'Suit un marché pendant son exécution : résultats, modifications, problèmes et échéances.',
  },
  'procurement-and-legal-weighing-later-contract-options': {
    name: 'Peser les options de suite du contrat',
    description:
      'Décide en temps utile de prolonger, de modifier ou de terminer un contrat, sans y être contraint par une dépendance envers un fournisseur (verrouillage).',
  },
  'procurement-and-legal-value-for-money': {
    name: 'Rapport qualité-prix (principe de base)',
    description:
      'Juge une offre par ce qu’elle apporte au regard de tout ce qu’elle coûte ; les autres principes de l’achat public soutiennent celui-ci.',
  },
  'procurement-and-legal-efficient-and-effective-spending': {
    name: 'Dépense efficiente et efficace',
    description: 'Atteint le but d’un achat sans plus d’efforts, de temps et d’argent qu’il n’en faut.',
  },
  'procurement-and-legal-fair-and-open-competition': {
    name: 'Concurrence loyale et ouverte',
    description: 'Donne la même chance à tout fournisseur compétent, petites entreprises locales comprises.',
  },
  'procurement-and-legal-accountable-transparent-purchasing': {
    name: 'Redevabilité et transparence des achats',
    description:
      'Tient un registre public des décisions pour que chacun puisse voir qui a acheté quoi, et pourquoi.',
  },
  'procurement-and-legal-ethics-in-public-buying': {
    name: 'Éthique des achats publics',
    description:
      'Tient les intérêts privés à l’écart des achats publics et traite les fournisseurs avec honnêteté.',
  },
  'procurement-and-legal-developing-local-industry': {
    name: 'Développer l’industrie locale',
    description:
      'Se sert de la demande publique pour faire grandir les entreprises du pays, par exemple comme prestataires d’assistance pour des systèmes libres.',
  },
  'procurement-and-legal-open-source-tools-for-procurement-itself': {
    name: 'Des outils libres pour les achats eux-mêmes',
    description: 'Envisage de conduire la procédure d’appel d’offres sur un système libre.',
  },
  'procurement-and-legal-licence-duties-and-licence-compatibility': {
    name: 'Obligations et compatibilité des licences',
    description:
      'Vérifie les obligations de chaque licence utilisée et si les licences peuvent être combinées dans un même produit.',
  },
  'procurement-and-legal-national-and-foreign-data-privacy-law': {
    name: 'Droit national et étranger de la vie privée',
    description:
      'Établit quelles lois sur la vie privée s’appliquent à un service, y compris celles d’autres pays.',
  },
  'community-management-welcoming-diverse-participants': {
    name: 'Accueillir des profils variés (inclusivité)',
    description:
      'Fait en sorte que les personnes nouvelles, d’où qu’elles viennent, se sentent bienvenues et écoutées.',
  },
  'community-management-agreed-communication-norms-for-members': {
    name: 'Règles de communication convenues entre membres',
    description:
      'Fixe par écrit la manière dont les membres se parlent, pour que les échanges restent clairs et bienveillants.',
  },
  'community-management-mentors-guiding-new-contributors': {
    name: 'Un mentorat pour les personnes qui commencent à contribuer',
    description:
      'Associe chaque personne qui débute à quelqu’un qui connaît le projet et ses usages non écrits.',
  },
  'community-management-measuring-community-health': {
    name: 'Mesurer la santé de la communauté',
    description:
      'Suit quelques chiffres sur l’activité et les arrivées pour voir tôt quand une communauté s’affaiblit.',
  },
  'community-management-scarce-money-and-staff': {
    name: 'Manque d’argent et de personnel',
    description:
      'Tient compte du fait que peu de budgets publics ont une ligne pour s’occuper d’une communauté.',
  },
  'community-management-conflicting-stakeholder-interests': {
    name: 'Intérêts divergents des parties prenantes',
    description:
      'Trouve une voie quand les bénévoles, les entreprises et l’institution veulent des choses différentes.',
  },
  'community-management-keeping-members-motivated': {
    name: 'Entretenir la motivation des membres',
    description:
      'Maintient l’intérêt après l’élan des débuts, par de nouvelles tâches, des remerciements et des événements.',
  },
  'community-management-shared-goals-and-values': {
    name: 'Objectifs et valeurs partagés',
    description: 'Met par écrit à quoi sert la communauté et ce qu’elle défend.',
  },
  'community-management-clear-role-definitions': {
    name: 'Définition claire des rôles',
    description: 'Dit qui décide, qui relit et qui aide, pour que personne n’ait à deviner.',
  },
  'community-management-working-communication-channels': {
    name: 'Des canaux de communication qui fonctionnent',
    description: 'Choisit quelques lieux d’échange et veille à ce que quelqu’un y réponde.',
  },
  'community-management-constant-learning-and-adapting': {
    name: 'Apprentissage et adaptation constants',
    description:
      'Revient régulièrement sur ce qui a marché et ajuste en conséquence les habitudes de la communauté.',
  },
  'community-management-onboarding-documentation-work': {
    name: 'Intégration : travail de documentation',
    description:
      'Initie les personnes qui arrivent à la rédaction et à l’amélioration de guides et de manuels.',
  },
  'community-management-onboarding-design-work': {
    name: 'Intégration : travail de conception',
    description:
      'Initie les personnes qui arrivent aux tâches de conception, comme les interfaces, les icônes et les enquêtes auprès du public utilisateur.',
  },
  'community-management-onboarding-data-science-work': {
    name: 'Intégration : travail de science des données',
    description:
      'Initie les personnes qui arrivent aux jeux de données ouverts, aux carnets de calcul et à l’analyse partagée.',
  },
  'community-management-onboarding-marketing-and-funding': {
    name: 'Intégration : promotion et financement',
    description:
      'Initie les personnes qui arrivent à faire connaître un projet et à lui trouver de l’argent.',
  },
  'community-management-onboarding-programmes-and-special-projects': {
    name: 'Intégration : programmes et projets spéciaux',
    description:
      'Initie les personnes qui arrivent à des programmes plus vastes, comme les saisons de mentorat, et à des projets dans un domaine particulier.',
  },
  'community-management-hosting-channels-by-community-size': {
    name: 'Choisir les canaux selon la taille de la communauté',
    description:
      'Adapte le lieu de rencontre à la taille : un groupe de messagerie pour un petit cercle, une discussion structurée en fils pour un grand.',
  },
  'community-management-regional-growth-for-global-collaboration': {
    name: 'Croissance régionale au service de la collaboration mondiale',
    description:
      'Ouvre la communauté à d’autres régions une fois qu’elle est assez solide, pour gagner de nouveaux points de vue et des partenaires à l’étranger.',
  },
  'community-management-university-as-community-host': {
    name: 'L’université, foyer de la communauté',
    description:
      'Commence dans une université, où se côtoient déjà des personnes qui se forment à l’ingénierie, à la conception et à la rédaction, puis essaime à partir de là.',
  },
  'capacity-building-shortage-of-technology-professionals': {
    name: 'Pénurie de spécialistes des technologies',
    description:
      'Les spécialistes de l’analyse, de la conception et de la mise en œuvre sont rares et coûteux, et l’école les forme rarement ; les prototypes ne deviennent donc jamais des services.',
  },
  'capacity-building-decision-makers-unaware-of-dpg-gains': {
    name: 'Des responsables qui ignorent l’apport des biens publics numériques',
    description:
      'Les personnes qui signent les contrats savent rarement ce qu’offrent les biens publics numériques et choisissent ce qui est le plus facile à acheter.',
  },
  'capacity-building-missing-rules-for-open-source-buying': {
    name: 'Absence de règles pour l’achat de logiciel libre',
    description:
      'Des règles d’achat écrites pour des produits commerciaux laissent le personnel sans repère pour acquérir du logiciel libre.',
  },
  'capacity-building-weak-grasp-of-data-and-computing-ethics': {
    name: 'Faible maîtrise de l’éthique des données et du numérique',
    description:
      'Là où le droit de la vie privée et de la sécurité est jeune, le personnel peut ne voir ni la dimension éthique de l’informatique, ni la valeur des données ouvertes.',
  },
  'capacity-building-no-practice-for-inter-agency-cooperation': {
    name: 'Aucune pratique de la coopération entre organismes',
    description:
      'Un organisme seul a rarement l’autorité nécessaire pour guider les ministères placés au-dessus de lui, et l’habitude de travailler ensemble est faible.',
  },
  'capacity-building-whole-ecosystem-build-up-for-dpg-support': {
    name: 'Construire tout l’écosystème au service des biens publics numériques',
    description:
      'Renforce à la fois l’école, les communautés et le recrutement public, et ne fait venir des talents de l’étranger que jusqu’à ce que les personnes sur place soient prêtes.',
  },
  'capacity-building-sensitising-decision-makers-and-buyers': {
    name: 'Sensibiliser les responsables et les services d’achat',
    description:
      'Montre aux responsables et aux services d’achat ce que font les biens publics numériques, ce que coûte leur exploitation et comment leurs risques sont gérés.',
  },
  'capacity-building-new-data-cyber-and-open-data-rules': {
    name: 'Nouvelles règles : données, cybersécurité, données ouvertes',
    description:
      'Prépare des règles sur la protection des données, la cybersécurité et les données ouvertes, en invitant la population au débat sur l’éthique.',
  },
  'capacity-building-defined-roles-in-collaborative-governance': {
    name: 'Rôles définis dans une gouvernance collaborative',
    description:
      'Met par écrit ce que chaque ministère et chaque organisme fait et décide, et comment cela changera à mesure que l’initiative grandit.',
  },
  'capacity-building-technical-training': {
    name: 'Formation technique (Linux, programmation)',
    description:
      'Enseigne des savoir-faire pratiques, comme l’administration de systèmes Linux et l’écriture de logiciels.',
  },
  'capacity-building-organisational-training': {
    name: 'Formation organisationnelle (exigences, spécification)',
    description:
      'Enseigne comment recueillir les besoins et comment décrire le logiciel qui doit y répondre.',
  },
  'capacity-building-legal-training': {
    name: 'Formation juridique (licences, achats, propriété intellectuelle, vie privée)',
    description:
      'Enseigne ce que dit le droit sur les licences, les achats publics, la propriété intellectuelle et les données personnelles.',
  },
  'capacity-building-beginners-without-open-source-knowledge': {
    name: 'Débuter sans connaître le logiciel libre',
    description: 'Donne de premiers repères aux personnes qui n’ont jamais entendu parler du logiciel libre.',
  },
  'capacity-building-re-skilling-and-up-skilling-experienced-learners': {
    name: 'Reconversion et perfectionnement de personnes expérimentées',
    description:
      'Conduit des personnes déjà qualifiées vers de nouvelles tâches ou vers un niveau supérieur.',
  },
  'capacity-building-reusing-proven-dpg-repositories': {
    name: 'Réutiliser des dépôts éprouvés de biens publics numériques',
    description:
      'Part de solutions éprouvées issues de registres publics, qui enseignent aussi les compétences nécessaires à leur exploitation.',
  },
  'digital-inclusion-serving-the-poorest-and-unconnected': {
    name: 'Servir les plus pauvres et les personnes sans connexion',
    description:
      'Conçoit les services à partir des besoins des personnes qui ont le moins d’argent et aucune connexion.',
  },
  'digital-inclusion-countering-deeper-inequality-from-digitalisation': {
    name: 'Éviter que la numérisation ne creuse les inégalités',
    description: 'Veille à ce qu’un nouveau service numérique n’élargisse pas les écarts qui existent déjà.',
  },
  'digital-inclusion-empowering-under-represented-groups': {
    name: 'Autonomiser les groupes sous-représentés',
    description:
      'Donne aux groupes rarement entendus une part réelle dans la définition de ce qui se construit.',
  },
  'digital-inclusion-shielding-people-from-digital-harm': {
    name: 'Protéger les personnes des préjudices numériques',
    description:
      'Met les personnes à l’abri des dommages que la technologie peut causer, comme la fraude, la divulgation de leurs données ou l’exclusion.',
  },
  'digital-inclusion-country-assessment-as-inclusion-baseline': {
    name: 'Le diagnostic du pays, point de départ de l’inclusion',
    description:
      'S’ouvre par une étude du pays qui relève les chances et les obstacles, à titre de point de comparaison pour la suite.',
  },
  'digital-inclusion-monitoring-interventions-against-the-baseline': {
    name: 'Suivre les interventions par rapport au point de départ',
    description: 'Compare ce que les politiques et les projets ont obtenu avec la première image du pays.',
  },
  'digital-inclusion-continuous-inclusion-of-vulnerable-people': {
    name: 'Inclusion continue des personnes vulnérables',
    description:
      'Répète l’examen aussi longtemps que les services fonctionnent, car les groupes exposés et leurs besoins évoluent.',
  },
  'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems': {
    name: 'Mesurer l’inclusivité des projets et des écosystèmes',
    description:
      'Utilise des critères et des outils convenus pour dire à quel point un projet ou tout un écosystème est inclusif.',
  },
  'digital-inclusion-dpgs-serving-the-sdgs': {
    name: 'Les biens publics numériques au service des ODD',
    description:
      'Utilise des logiciels, données, modèles, normes et contenus ouverts pour faire avancer les objectifs de développement durable.',
  },
  'digital-inclusion-human-first-whole-of-society-approach': {
    name: 'L’humain d’abord, avec toute la société',
    description:
      'Fait passer les personnes avant la technologie et demande à toutes les composantes de la société de participer.',
  },
  'digital-governance-and-sovereignty-state-control-of-data-and-goods': {
    name: 'Maîtrise par l’État des données et des biens numériques',
    description:
      'Applique l’idée de souveraineté aux données et aux biens numériques : l’État a le dernier mot, pour le bien de la population.',
  },
  'digital-governance-and-sovereignty-who-governs-data-and-oversight': {
    name: 'Qui gouverne les données et qui contrôle',
    description:
      'Demande quelles données et quelles technologies doivent être gouvernées, par qui, et qui y veille.',
  },
  'digital-governance-and-sovereignty-differing-national-governance-models': {
    name: 'Des modèles nationaux de gouvernance différents',
    description:
      'Reconnaît que les pays comprennent la souveraineté différemment et qu’aucun modèle unique ne convient à tous.',
  },
  'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy': {
    name: 'Priorités concurrentes : population, sécurité, économie',
    description:
      'Met en balance les droits de la population, la sécurité nationale et le gain économique lorsqu’ils tirent dans des sens différents.',
  },
  'digital-governance-and-sovereignty-fragile-international-transfer-agreements': {
    name: 'Fragilité des accords internationaux de transfert',
    description:
      'Traite des accords sur le transfert de données et de technologies à l’étranger, qui sont difficiles à tenir et laissent des lacunes de protection.',
  },
  'digital-governance-and-sovereignty-oss-reducing-national-dependencies': {
    name: 'Le logiciel libre pour réduire les dépendances nationales',
    description:
      'Utilise le logiciel libre pour desserrer les liens avec un fournisseur unique et garder la main sur ses propres processus.',
  },
  'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure': {
    name: 'Décisions sur les infrastructures numériques critiques',
    description:
      'Réunit les personnes concernées autour d’une même table quand se décide l’avenir de systèmes numériques vitaux.',
  },
  'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow': {
    name: 'Flux national de données protégé et traçable',
    description:
      'Rend visible par où passent les données des personnes, des entreprises et des services de santé, et les protège en chemin.',
  },
  'digital-governance-and-sovereignty-consistent-rules-on-technology-trade': {
    name: 'Règles cohérentes sur le commerce des technologies',
    description:
      'Œuvre pour des règles de transfert de technologie qui soient les mêmes dans le pays et à l’étranger et que l’on puisse contrôler.',
  },
  'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms': {
    name: 'Mécanismes de gouvernance permis par le logiciel libre (finalité)',
    description:
      'Rassemble les mécanismes de gouvernance que les solutions libres rendent possibles ou plus forts.',
  },
  'resource-mobilisation-meaning-of-resource-mobilisation': {
    name: 'Sens de la mobilisation des ressources',
    description:
      'Explique le terme : tout ce qui est fait pour qu’un projet ait les moyens d’être déployé, entretenu et amélioré.',
  },
  'resource-mobilisation-partnering-with-large-technology-firms': {
    name: 'Partenariats avec les grandes entreprises technologiques',
    description:
      'Examine le soutien des grandes entreprises technologiques, qui apportent des outils, des services en nuage et de la visibilité.',
  },
  'resource-mobilisation-partnerships-of-public-and-private-bodies': {
    name: 'Partenariats entre organismes publics et privés',
    description:
      'Examine les projets communs avec des partenaires privés, et les cinq points à régler avant de signer : buts, conditions, sortie, parties prenantes et réexamen.',
  },
  'resource-mobilisation-raising-resources-from-communities': {
    name: 'Lever des ressources auprès des communautés',
    description:
      'Énumère dix façons pour les bénéficiaires de donner de l’argent, du temps, des lieux ou des données.',
  },
  'resource-mobilisation-working-with-no-or-low-funds': {
    name: 'Travailler sans fonds ou presque',
    description:
      'Donne dix points pour les projets presque sans argent : dons en nature, bénévolat, outils gratuits et petits pas.',
  },
  'resource-mobilisation-working-with-part-of-the-funds': {
    name: 'Travailler avec une partie des fonds',
    description:
      'Donne dix points pour les projets qui ont une partie de l’argent : priorités, cofinancement, économies et comptes bien tenus.',
  },
  'resource-mobilisation-working-with-full-funds': {
    name: 'Travailler avec la totalité des fonds',
    description:
      'Donne dix points pour les projets qui ont assez d’argent : planification, talents, infrastructure et plans pour le long terme.',
  },
  'resource-mobilisation-projects-the-government-owns': {
    name: 'Projets dont l’État est propriétaire',
    description:
      'Donne dix points pour les projets qui appartiennent à l’État, en commençant par leur place dans le plan et le budget nationaux.',
  },
  'resource-mobilisation-projects-a-private-organisation-owns': {
    name: 'Projets dont une organisation privée est propriétaire',
    description:
      'Donne huit points pour les projets qui appartiennent à une organisation privée, qui doit gagner de l’argent sans exclure personne.',
  },
  'resource-mobilisation-projects-held-informally-by-an-organisation': {
    name: 'Projets portés de façon informelle par une organisation',
    description:
      'Donne huit points pour les projets sans propriétaire officiel, qui doivent d’abord gagner la confiance.',
  },
  'resource-mobilisation-governance-and-budgeting-steps': {
    name: 'Étapes de gouvernance et de budget',
    description:
      'Décrit neuf étapes du travail budgétaire, de l’analyse des besoins à l’approbation puis aux corrections.',
  },
  'resource-mobilisation-managing-contingencies-of-resources': {
    name: 'Gérer les aléas des ressources',
    description:
      'Donne dix lignes directrices pour le jour où l’argent, les personnes ou le soutien politique viennent à manquer.',
  },
} satisfies OseeTexts['topic'];
