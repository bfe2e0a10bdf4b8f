/** The texts of “resources” in French. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.digital-transformation-experts.name': 'Spécialistes de la transformation numérique',
  'resources.human.digital-transformation-experts.description':
    'Des personnes qui connaissent à la fois la technologie et les services publics, et qui savent dire à quoi un pays est prêt.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-a.text':
    'Savent comment la technologie, l’infrastructure et les services numériques fonctionnent ensemble.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-b.text':
    'Jugent le degré de préparation du pays, nomment ce qui manque et rédigent la stratégie et la feuille de route.',
  'resources.human.change-management-specialists.name': 'Spécialistes de la conduite du changement',
  'resources.human.change-management-specialists.description':
    'Des personnes qui accompagnent le personnel et les utilisateurs dans un changement d’habitudes et de culture.',
  'resources.human.change-management-specialists.points.change-management-specialists-a.text':
    'Ont déjà guidé des organisations dans des changements de culture de travail.',
  'resources.human.change-management-specialists.points.change-management-specialists-b.text':
    'Facilitent le passage aux services numériques, pour que les utilisateurs les adoptent et que la direction les soutienne.',
  'resources.human.cybersecurity-professional.name': 'Spécialiste de la cybersécurité',
  'resources.human.cybersecurity-professional.description':
    'Des personnes qui protègent les systèmes et les données à caractère personnel.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-a.text':
    'Ont pour métier la sécurité, la protection des données et la protection de la vie privée.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-b.text':
    'Planifient les protections de chaque bien public numérique et veillent à leur mise en place.',
  'resources.human.cybersecurity-professional.note':
    'Le nom est au singulier dans la source, contrairement aux autres noms de la liste.',
  'resources.human.data-scientists-and-analysts.name':
    'Spécialistes de la science et de l’analyse des données',
  'resources.human.data-scientists-and-analysts.description':
    'Des personnes qui tirent des données les constats nécessaires au pilotage d’un service.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-a.text':
    'Savent gérer des données, les analyser et les présenter par des graphiques clairs.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-b.text':
    'Éclairent les décisions par des éléments de preuve, observent les résultats des services et signalent ce qui devrait s’améliorer.',
  'resources.human.ux-designers.name': 'Conceptrices et concepteurs de l’expérience utilisateur (UX)',
  'resources.human.ux-designers.description':
    'Des personnes qui façonnent les services autour de ceux qui les utilisent.',
  'resources.human.ux-designers.points.ux-designers-a.text': 'Conçoivent du point de vue de l’utilisateur.',
  'resources.human.ux-designers.points.ux-designers-b.text':
    'Rendent les services faciles à comprendre, accessibles aux personnes handicapées et proches des besoins de la population.',
  'resources.human.digital-service-delivery-managers.name':
    'Responsables de la fourniture de services numériques',
  'resources.human.digital-service-delivery-managers.description':
    'Des personnes qui répondent d’un service numérique, de la première demande à l’exploitation quotidienne.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-a.text':
    'Conduisent un service public comme une seule chaîne, du début à la fin.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-b.text':
    'Veillent au déploiement, au raccordement à d’autres systèmes et à la maintenance qui suit.',
  'resources.human.digital-literacy-and-capacity-building-trainers.name':
    'Formatrices et formateurs aux compétences numériques de base et au renforcement des capacités',
  'resources.human.digital-literacy-and-capacity-building-trainers.description':
    'Des personnes qui apprennent à d’autres à utiliser et à exploiter des services numériques.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-a.text':
    'Savent comment les adultes acquièrent des compétences numériques.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-b.text':
    'Forment les agents publics, la population et d’autres groupes à l’usage de ce qui a été construit.',
  'resources.human.project-managers.name': 'Responsables de projet',
  'resources.human.project-managers.description':
    'Des personnes qui tiennent ensemble le périmètre, le calendrier, les risques et les participants d’une initiative.',
  'resources.human.project-managers.points.project-managers-a.text':
    'Coordonnent le travail d’une initiative et en suivent l’avancement.',
  'resources.human.project-managers.points.project-managers-b.text':
    'S’occupent du plan, des risques et des contacts avec les personnes concernées.',
  'resources.human.policy-and-regulatory-experts.name':
    'Spécialistes des politiques publiques et de la réglementation',
  'resources.human.policy-and-regulatory-experts.description':
    'Des personnes qui connaissent les règles que les services numériques doivent respecter.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-a.text':
    'Connaissent la gouvernance numérique, les politiques publiques et la réglementation.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-b.text':
    'Inscrivent chaque initiative dans les lois et les règles du pays.',
  'resources.human.collaboration-and-partnership-managers.name':
    'Responsables de la collaboration et des partenariats',
  'resources.human.collaboration-and-partnership-managers.description':
    'Des personnes qui maintiennent des alliances entre de nombreuses parties.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-a.text':
    'Établissent des partenariats entre plusieurs parties et les font fonctionner.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-b.text':
    'Réunissent autour d’une même table les organismes publics, les entreprises et la société civile.',
  'resources.human.volunteers.name': 'Bénévoles',
  'resources.human.volunteers.description':
    'Des personnes qui donnent leur temps et leurs compétences sans rémunération.',
  'resources.human.volunteers.points.volunteers-a.text':
    'Viennent de tous les milieux et donnent librement de leur temps.',
  'resources.human.volunteers.points.volunteers-b.text':
    'Aident pour les tests, la saisie de données, les contenus, la traduction, l’information et la communauté.',
  'resources.human.volunteers.points.volunteers-c.text':
    'Peuvent être étudiants, retraités, en activité ou passionnés de technologie.',
  'resources.human.volunteers.points.volunteers-d.text':
    'Comblent les manques de personnel et donnent à la communauté le sentiment que le service est le sien.',
  'resources.financial.government-budgets.name': 'Budgets de l’État',
  'resources.financial.government-budgets.description':
    'De l’argent que l’État réserve dans ses propres budgets à la transformation numérique.',
  'resources.financial.government-budgets.points.government-budgets-a.text':
    'Des lignes budgétaires pour la transformation numérique, au niveau national, régional ou local.',
  'resources.financial.government-budgets.points.government-budgets-b.text':
    'Des parts de plusieurs ministères, par exemple ceux de la technologie, des services publics ou de l’innovation.',
  'resources.financial.international-development-funding.name': 'Financement international du développement',
  'resources.financial.international-development-funding.description':
    'Des subventions, des prêts ou une aide spécialisée d’organismes multilatéraux et d’aide.',
  'resources.financial.international-development-funding.points.international-development-funding-a.text':
    'Un soutien d’organismes multilatéraux, de banques de développement et d’organismes d’aide, sous forme de don, de prêt ou de conseil.',
  'resources.financial.international-development-funding.points.international-development-funding-b.text':
    'Cités en exemple : la Banque mondiale, le Fonds monétaire international (FMI) et les banques régionales de développement.',
  'resources.financial.public-private-partnerships.name': 'Partenariats public-privé (PPP)',
  'resources.financial.public-private-partnerships.description':
    'L’État et des entreprises paient ensemble un projet.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-a.text':
    'L’État et une entreprise, par exemple une entreprise technologique, investissent tous deux dans un même projet.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-b.text':
    'Le projet gagne les compétences et les moyens de la partie privée.',
  'resources.financial.innovation-funds-and-challenges.name': 'Fonds et concours d’innovation',
  'resources.financial.innovation-funds-and-challenges.description':
    'De l’argent gagné dans une compétition d’idées nouvelles.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-a.text':
    'Des concours et des fonds qui financent de nouveaux biens publics numériques.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-b.text':
    'Organisés par des organismes publics, des fondations ou des organismes internationaux.',
  'resources.financial.digital-transformation-bonds-or-loans.name':
    'Obligations ou prêts pour la transformation numérique',
  'resources.financial.digital-transformation-bonds-or-loans.description':
    'De l’argent emprunté qui ne peut être dépensé que pour l’infrastructure numérique.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-a.text':
    'Des obligations émises ou des prêts accordés pour ce seul but.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-b.text':
    'Ouvrent l’accès aux grands investisseurs et au marché des capitaux.',
  'resources.financial.crowdfunding-and-citizen-contributions.name':
    'Financement participatif et contributions de la population',
  'resources.financial.crowdfunding-and-citizen-contributions.description':
    'De petites sommes venues du grand public.',
  'resources.financial.crowdfunding-and-citizen-contributions.points.crowdfunding-and-citizen-contributions-a.text':
    'Des personnes paient par un site de financement participatif ou donnent librement, pour la construction ou pour la maintenance.',
  'resources.financial.philanthropic-grants-and-foundations.name':
    'Subventions philanthropiques et fondations',
  'resources.financial.philanthropic-grants-and-foundations.description':
    'Des dons de donateurs privés et d’organisations caritatives.',
  'resources.financial.philanthropic-grants-and-foundations.points.philanthropic-grants-and-foundations-a.text':
    'Des fondations, des organisations caritatives et des donateurs fortunés attachés aux biens publics numériques paient une part.',
  'resources.financial.international-collaborations-and-partnerships.name':
    'Collaborations et partenariats internationaux',
  'resources.financial.international-collaborations-and-partnerships.description':
    'De l’argent et des moyens d’autres États et d’organismes internationaux, au titre d’un accord commun.',
  'resources.financial.international-collaborations-and-partnerships.points.international-collaborations-and-partnerships-a.text':
    'Des accords avec un ou plusieurs partenaires étrangers apportent des fonds, du personnel ou du matériel.',
  'resources.financial.revenue-generating-models.name': 'Modèles générateurs de revenus',
  'resources.financial.revenue-generating-models.description': 'Les revenus du service lui-même.',
  'resources.financial.revenue-generating-models.points.revenue-generating-models-a.text':
    'Des frais d’utilisation ou une part des recettes paient une partie de l’exploitation et de la maintenance.',
  'resources.financial.regional-or-national-digital-transformation-funds.name':
    'Fonds régionaux ou nationaux de transformation numérique',
  'resources.financial.regional-or-national-digital-transformation-funds.description':
    'Un fonds permanent pour la transformation numérique.',
  'resources.financial.regional-or-national-digital-transformation-funds.points.regional-or-national-digital-transformation-funds-a.text':
    'Une région ou un pays ouvre son propre fonds d’investissement, qui paie entre autres des biens publics numériques.',
  'resources.infrastructural.connectivity-infrastructure.name': 'Infrastructure de connectivité',
  'resources.infrastructural.connectivity-infrastructure.description':
    'Des réseaux qui atteignent tout le monde.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-a.text':
    'Le haut débit par câble et par réseau mobile dans toutes les parties du pays.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-b.text':
    'Une infrastructure de télécommunication solide : fibre, antennes et satellites.',
  'resources.infrastructural.data-centres-and-cloud-computing.name':
    'Centres de données et informatique en nuage',
  'resources.infrastructural.data-centres-and-cloud-computing.description':
    'Des lieux où fonctionnent les services, propriété de l’État ou loués.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-a.text':
    'Des centres de données fiables et sécurisés, de l’État ou achetés à des fournisseurs commerciaux d’informatique en nuage.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-b.text':
    'Une capacité en nuage qui grandit avec les services hébergés.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-c.text':
    'Des crédits d’informatique en nuage et des abonnements qui donnent accès.',
  'resources.infrastructural.digital-identification-systems.name': 'Systèmes d’identification numérique',
  'resources.infrastructural.digital-identification-systems.description':
    'Des moyens pour les personnes de prouver leur identité en ligne.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-a.text':
    'Une plateforme d’identité sécurisée qui fonctionne avec d’autres systèmes, comme un identifiant national ou un service de connexion.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-b.text':
    'Donne aux personnes un accès sécurisé et montre à chacune ses propres services.',
  'resources.infrastructural.shared-digital-platforms.name': 'Plateformes numériques partagées',
  'resources.infrastructural.shared-digital-platforms.description':
    'Des éléments communs sur lesquels s’appuient de nombreux organismes.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-a.text':
    'Des plateformes et des API communes sur lesquelles les organismes construisent et raccordent leurs services.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-b.text':
    'Des licences et des droits d’accès pour les organismes et les utilisateurs de ces plateformes.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.name':
    'Infrastructure de cybersécurité et de protection des données',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.description':
    'Du matériel et des outils qui défendent les systèmes et les données.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-a.text':
    'Une défense solide : pare-feu, détection d’intrusion et centre des opérations de sécurité.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-b.text':
    'Des moyens de chiffrer, de stocker en sécurité et de protéger la vie privée.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-c.text':
    'Des programmes, des outils et des licences pour la sécurité.',
  'resources.infrastructural.interoperability-and-integration-frameworks.name':
    'Cadres d’interopérabilité et d’intégration',
  'resources.infrastructural.interoperability-and-integration-frameworks.description':
    'Des règles et des outils qui permettent aux nouveaux et aux anciens systèmes d’échanger.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-a.text':
    'Des normes techniques et des protocoles qui relient les biens publics numériques entre eux et à des systèmes plus anciens.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-b.text':
    'Des licences d’intergiciels et d’autres outils de raccordement.',
  'resources.infrastructural.digital-service-delivery-channels.name':
    'Canaux de fourniture des services numériques',
  'resources.infrastructural.digital-service-delivery-channels.description':
    'Les voies par lesquelles un service atteint les personnes.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-a.text':
    'Plusieurs canaux à la fois : sites web, applications mobiles et bornes.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-b.text':
    'Chaque canal est utilisable par des personnes aux compétences numériques faibles ou fortes.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-c.text':
    'Des licences et des droits d’utilisation des plateformes de fourniture.',
  'resources.infrastructural.geographic-information-systems.name':
    'Systèmes d’information géographique (SIG)',
  'resources.infrastructural.geographic-information-systems.description':
    'Des cartes et des données de lieu pour les services et les décisions.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-a.text':
    'Des données géospatiales et une plateforme SIG, pour des services localisés et des décisions fondées sur des éléments de preuve.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-b.text':
    'Des licences de SIG, ou un SIG sous forme de service en nuage.',
  'resources.infrastructural.digital-payment-systems.name': 'Systèmes de paiement numériques',
  'resources.infrastructural.digital-payment-systems.description':
    'Des moyens sécurisés de payer et d’être payé.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-a.text':
    'Une infrastructure de paiement sécurisée et rapide : portefeuilles électroniques, banque en ligne et passerelles qui fonctionnent ensemble.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-b.text':
    'Des paiements qui se font sans heurt au sein d’un service public.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-c.text':
    'Des licences pour le traitement des paiements, et des comptes marchands.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.name':
    'Infrastructure de gestion et d’analyse des données',
  'resources.infrastructural.data-management-and-analytics-infrastructure.description':
    'Le lieu où les données des services sont conservées et étudiées.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-a.text':
    'Des plateformes, des lacs de données et des outils d’analyse qui rassemblent ce que produisent les services et en tirent des enseignements.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-b.text':
    'Des licences, ou des services en nuage, pour traiter et analyser des données.',
  'resources.institutional.policy-frameworks.name': 'Cadres de politique publique',
  'resources.institutional.policy-frameworks.description': 'Les politiques dont un pays a besoin par écrit.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.name':
    'Stratégies / politiques numériques nationales',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.text':
    'Fixe le cap du pays pour tout ce qui est numérique.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.name':
    'Politiques de données ouvertes',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.text':
    'Dit quelles données publiques sont ouvertes, et à qui.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.name':
    'Politiques de promotion du logiciel libre et des normes ouvertes',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.text':
    'Demande aux organismes publics de préférer le code ouvert et les normes ouvertes.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.name':
    'Politiques d’administration électronique / de transformation numérique',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.text':
    'Règle la façon dont l’administration elle-même devient numérique.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.name':
    'Politiques des TIC / du haut débit',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.text':
    'Règle les réseaux et l’accès à ceux-ci.',
  'resources.institutional.strategies-and-action-plans.name': 'Stratégies et plans d’action',
  'resources.institutional.strategies-and-action-plans.description':
    'Les plans qui mettent en œuvre les politiques.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.name':
    'Stratégies nationales de données ouvertes',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.text':
    'Planifie la publication et l’utilisation des données publiques.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.name':
    'Stratégies d’adoption du logiciel libre',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.text':
    'Planifie le passage des organismes publics au logiciel libre.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.name':
    'Feuilles de route pour la mise en œuvre des biens publics numériques',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.text':
    'Fixe l’ordre dans lequel les biens publics numériques sont introduits.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.name':
    'Stratégies d’administration électronique / numérique',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.text':
    'Planifie les services numériques de l’État.',
  'resources.institutional.institutional-mechanisms.name': 'Mécanismes institutionnels',
  'resources.institutional.institutional-mechanisms.description':
    'Les organismes et les accords qui donnent suite aux plans.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-a.text':
    'Un organisme ou une unité qui a pour mission propre la transformation numérique, les données ouvertes et les biens publics numériques.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-b.text':
    'Un conseil ou un groupe de travail dans lequel les organismes conviennent d’étapes communes.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.name':
    'Cadres de partenariat public-privé (PPP)',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.text':
    'Règle la façon dont l’État peut travailler avec des entreprises.',
  'resources.institutional.capacity-building-and-community-support.name':
    'Renforcement des capacités et appui aux communautés',
  'resources.institutional.capacity-building-and-community-support.description':
    'Une aide pour apprendre, se rencontrer et recevoir des conseils.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-a.text':
    'Des formations pour les agents publics, les équipes de développement et les utilisateurs.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-b.text':
    'Des lieux de partage des connaissances, et des communautés de personnes du même métier.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-c.text':
    'Des hackathons, des concours d’innovation et des événements où l’on crée ensemble.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-d.text':
    'Une aide et des conseils spécialisés sur demande.',
  'resources.institutional.funding-and-investment.name': 'Financement et investissement',
  'resources.institutional.funding-and-investment.description': 'D’où vient l’argent des institutions.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-a.text':
    'Des budgets et des programmes de l’État pour les biens publics numériques.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-b.text':
    'De l’argent de bailleurs de fonds et d’organismes multilatéraux.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-c.text':
    'Des incitations et des fonds d’innovation.',
  'resources.institutional.standards-and-interoperability.name': 'Normes et interopérabilité',
  'resources.institutional.standards-and-interoperability.description':
    'Des règles techniques communes, convenues et vérifiées.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-a.text':
    'Des normes ouvertes et des spécifications ouvertes adoptées dans les faits.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-b.text':
    'Un cadre d’interopérabilité, avec des protocoles d’échange de données.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-c.text':
    'Des certificats et d’autres moyens de vérifier le respect des règles.',
  'resources.institutional.monitoring-and-evaluation.description':
    'Des moyens de voir ce qu’une initiative a accompli.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-a.text':
    'Une méthode pour mesurer l’adoption et l’effet des biens publics numériques.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-b.text':
    'Des indicateurs et des mesures de performance.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-c.text':
    'Des canaux pour les retours, et pour les réclamations qui reçoivent une réponse.',
  'resources.institutional.multi-stakeholder-collaboration.name':
    'Collaboration entre parties prenantes multiples',
  'resources.institutional.multi-stakeholder-collaboration.description':
    'Un travail commun entre secteurs et par-delà les frontières.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-a.text':
    'Des partenariats entre l’État et les entreprises.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-b.text':
    'Des moyens pour la société civile de prendre part et d’être entendue.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-c.text':
    'Des réseaux avec les voisins de la région et du monde.',
  'resources.institutional.knowledge-sharing-platforms.name': 'Plateformes de partage des connaissances',
  'resources.institutional.knowledge-sharing-platforms.description':
    'Des lieux qui rassemblent ce que les personnes ont appris.',
  'resources.institutional.knowledge-sharing-platforms.points.knowledge-sharing-platforms-a.text':
    'Mettre en place des plateformes où se rassemblent l’expérience et les bonnes pratiques des solutions numériques.',
};
