/** The texts of “advice” in French. */
export const advice: Readonly<Record<string, string>> = {
  'advice.items.tech-giants-access-to-cutting-edge-resources.name': 'Accès à des ressources de pointe',
  'advice.items.tech-giants-access-to-cutting-edge-resources.description':
    'L’entreprise prête de la capacité d’informatique en nuage, des outils logiciels et du savoir-faire qu’un projet pourrait difficilement acheter seul.',
  'advice.items.tech-giants-access-to-cutting-edge-resources.note':
    'La phrase s’interrompt après le mot qui désigne ce qui croît ; il s’agit du projet.',
  'advice.items.tech-giants-visibility-and-credibility.name': 'Visibilité et crédibilité',
  'advice.items.tech-giants-visibility-and-credibility.description':
    'Un partenaire connu prête sa réputation au projet, et davantage de personnes s’intéressent à son financement.',
  'advice.items.ppp-mission-and-objectives-alignment.name': 'Concordance des missions et des objectifs',
  'advice.items.ppp-mission-and-objectives-alignment.description':
    'Établir si les deux parties veulent la même chose.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-a.text':
    'Vérifier que la raison d’être et les valeurs de l’entreprise conviennent au but public.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-b.text':
    'Écrire des objectifs communs, avec des résultats, des dates et des critères de réussite.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-c.text':
    'Demander pourquoi l’entreprise participe, et chercher d’autres motifs que le profit.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-d.text':
    'Énumérer les points forts de chacun, et dire où l’un comble les lacunes de l’autre.',
  'advice.items.ppp-agreeable-project-terms.name': 'Conditions du projet acceptables par tous',
  'advice.items.ppp-agreeable-project-terms.description':
    'Régler par contrat le financement, les rôles, les règles et les droits.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-a.text':
    'Négocier qui paie quoi, qui prête quoi et qui est responsable de quoi.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-b.text':
    'Établir des règles ouvertes de pilotage, de décision et de communication.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-c.text':
    'Régler à qui appartiennent le code, les inventions et les données, pour que les utilisateurs restent protégés.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-d.text':
    'Prévoir la suite de la maintenance et du financement à long terme.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-e.text':
    'Indiquer le prix, et qui paie l’assistance une fois le service en exploitation.',
  'advice.items.ppp-exit-plans.name': 'Plans de sortie',
  'advice.items.ppp-exit-plans.description':
    'Convenir dès le début de la façon dont le partenariat peut prendre fin.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-a.text':
    'Écrire quand et comment chaque partie peut se retirer.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-b.text':
    'Veiller à ce que le service continue sans interruption de fonctionner et de se développer pour ses utilisateurs.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-c.text':
    'Prévoir la transmission des connaissances, des données et du matériel.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-d.text':
    'Examiner ce que signifierait une fin anticipée pour les utilisateurs et les autres personnes concernées, et s’y préparer.',
  'advice.items.ppp-stakeholder-engagement.name': 'Mobilisation des parties prenantes',
  'advice.items.ppp-stakeholder-engagement.description':
    'Écouter les personnes concernées et garder le contact avec elles.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-a.text':
    'Demander aux futurs utilisateurs et aux autres groupes ce dont ils ont besoin, ce qu’ils redoutent et ce qu’ils espèrent.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-b.text':
    'Veiller à ce que le partenariat complète ce qui existe déjà et ne lui fasse pas concurrence.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-c.text':
    'Rendre compte ouvertement et souvent, pour que la confiance grandisse.',
  'advice.items.ppp-monitoring-and-evaluation.name': 'Suivi et évaluation',
  'advice.items.ppp-monitoring-and-evaluation.description': 'Suivre ce que le partenariat accomplit.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-a.text':
    'Décider tôt comment le travail et son effet seront mesurés.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-b.text':
    'Examiner les résultats à dates fixes et changer de cap si nécessaire.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-c.text':
    'Conserver les enseignements et les transmettre aux partenaires suivants.',
  'advice.items.outreach-crowdfunding-campaigns.name': 'Campagnes de financement participatif',
  'advice.items.outreach-crowdfunding-campaigns.description':
    'Demander à de nombreuses personnes de petites sommes pour un seul but clair.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-a.text':
    'Utiliser un site de financement participatif pour un travail précis.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-b.text':
    'Bien raconter ce que le projet apporte, et remercier les donateurs par une contrepartie.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-c.text':
    'Faire connaître la campagne par les groupes locaux, les réseaux sociaux et des personnalités locales.',
  'advice.items.outreach-community-challenges-and-hackathons.name': 'Concours communautaires et hackathons',
  'advice.items.outreach-community-challenges-and-hackathons.description':
    'Faire concourir des personnes pour trouver de bonnes solutions.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-a.text':
    'Organiser un concours ou un hackathon sur un besoin réel.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-b.text':
    'Attribuer des prix ou des distinctions pour attirer des participants et recueillir leurs idées.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-c.text':
    'Inviter des groupes technologiques, des universités et des pôles d’innovation.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.name':
    'Programmes communautaires de partage de compétences et de bénévolat',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.description':
    'Organiser l’aide des personnes qui donnent de leur temps.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-a.text':
    'Ouvrir un programme par lequel des personnes prêtent leurs compétences et leur travail.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-b.text':
    'Nommer les tâches qui conviennent à des bénévoles : tests, contenus, traduction, formation locale.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-c.text':
    'Les remercier, les récompenser et rendre le travail agréable, pour qu’ils restent.',
  'advice.items.outreach-community-led-resource-mapping.name':
    'Recensement des ressources mené par la communauté',
  'advice.items.outreach-community-led-resource-mapping.description':
    'Laisser les habitants recenser ce qui existe déjà.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-a.text':
    'Faire dresser par la communauté une liste de locaux, de matériel et d’autres biens.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-b.text':
    'Chercher des centres communautaires, des points d’accès sans fil et des bâtiments peu occupés qui peuvent être partagés.',
  'advice.items.outreach-public-private-community-partnerships.name': 'Partenariats public-privé-communautés',
  'advice.items.outreach-public-private-community-partnerships.description':
    'Mettre en commun les moyens de l’État, des entreprises et des communautés.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-a.text':
    'Réunir les trois parties pour investir en commun.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-b.text':
    'Demander de l’argent, des biens ou un usage partagé aux entreprises locales, aux ONG et aux associations.',
  'advice.items.outreach-community-ownership-models.name': 'Modèles de propriété communautaire',
  'advice.items.outreach-community-ownership-models.description':
    'Laisser une communauté posséder un service ou s’en occuper.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-a.text':
    'Essayer des modèles dans lesquels la communauté détient le matériel ou assure la maintenance.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-b.text':
    'Les personnes donnent davantage, et plus longtemps, à ce qui leur appartient.',
  'advice.items.outreach-community-innovation-funds.name': 'Fonds communautaires d’innovation',
  'advice.items.outreach-community-innovation-funds.description':
    'Une caisse commune pour essayer de nouvelles solutions.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-a.text':
    'Ouvrir un fonds dans lequel chacun verse de l’argent ou des biens pour des projets pilotes et leur développement.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-b.text':
    'Décider des subventions de façon transparente, avec la participation de la communauté.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.name':
    'Formation aux compétences numériques et renforcement des capacités',
  'advice.items.outreach-digital-skills-training-and-capacity-building.description':
    'Former des personnes pour qu’elles puissent aider.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-a.text':
    'Offrir des formations qui permettent d’utiliser des biens publics numériques et d’y apporter une aide.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-b.text':
    'Les donner avec des écoles, des centres communautaires ou des organismes de formation en ligne.',
  'advice.items.outreach-community-data-collection-and-mapping.name':
    'Collecte et cartographie communautaires de données',
  'advice.items.outreach-community-data-collection-and-mapping.description':
    'Recueillir des données locales avec les personnes qui vivent sur place.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-a.text':
    'Faire collecter et cartographier par les habitants les données nécessaires à la conception d’un service.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-b.text':
    'S’appuyer sur les connaissances locales, la production participative et des outils de cartographie partagés.',
  'advice.items.outreach-community-feedback-and-co-creation.name':
    'Retours de la communauté et conception commune',
  'advice.items.outreach-community-feedback-and-co-creation.description':
    'Concevoir avec les utilisateurs pendant toute la durée du développement et du déploiement d’un service.',
  'advice.items.outreach-community-feedback-and-co-creation.points.outreach-community-feedback-and-co-creation-a.text':
    'Garder un canal ouvert aux retours, et développer en commun les éléments suivants.',
  'advice.items.no-funding-leveraging-in-kind-contributions.name': 'Recours aux contributions en nature',
  'advice.items.no-funding-leveraging-in-kind-contributions.description':
    'Demander des biens et du temps au lieu d’argent.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-a.text':
    'Rechercher auprès des partenaires des heures de travail, du matériel, des logiciels offerts ou moins chers et des conseils.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-b.text':
    'Ces dons font durer un petit budget et donnent au projet un départ solide.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.name':
    'Production participative et microfinancement',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.description': 'Réunir de nombreux petits dons.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-a.text':
    'Recourir au financement participatif ou au microfinancement pour atteindre un grand nombre de donateurs.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-b.text':
    'Couvrir les coûts les plus urgents et gagner en même temps des soutiens fidèles.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.name': 'Partenariats et efforts communs',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.description':
    'Partager le travail avec ceux qui veulent la même chose.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-a.text':
    'Trouver des organisations, des groupes et des organismes qui ont le même but.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-b.text':
    'Construire ou utiliser des éléments en commun, pour que personne ne porte toute la charge.',
  'advice.items.no-funding-volunteer-recruitment-and-management.name':
    'Recrutement et encadrement de bénévoles',
  'advice.items.no-funding-volunteer-recruitment-and-management.description':
    'Constituer une équipe de bénévoles et s’en occuper.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-a.text':
    'Chercher activement des personnes qui ont du temps, des compétences et des contacts, et les diriger en équipe.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-b.text':
    'Donner des tâches claires, une formation et des remerciements.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.name':
    'Recours au logiciel libre et aux ressources gratuites',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.description':
    'Utiliser ce qui ne coûte rien.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-a.text':
    'Choisir des logiciels et des outils libres avant tout ce qui doit être acheté.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-b.text':
    'Chercher un hébergement et un stockage gratuits ou bon marché.',
  'advice.items.no-funding-phased-development-and-prioritization.name':
    'Développement par étapes et priorités',
  'advice.items.no-funding-phased-development-and-prioritization.description':
    'Avancer à petits pas, les plus utiles d’abord.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-a.text':
    'Découper le travail en étapes finançables.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-b.text':
    'Commencer par les fonctions qui aident le plus les utilisateurs.',
  'advice.items.no-funding-grant-and-funding-opportunities.name':
    'Possibilités de subventions et de financement',
  'advice.items.no-funding-grant-and-funding-opportunities.description':
    'Demander les subventions qui conviennent.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-a.text':
    'Chercher des subventions et des bourses pour le logiciel libre et les biens publics numériques.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-b.text':
    'Guetter les nouveaux appels qui correspondent aux buts du projet.',
  'advice.items.no-funding-advocacy-and-awareness-building.name': 'Plaidoyer et sensibilisation',
  'advice.items.no-funding-advocacy-and-awareness-building.description':
    'Défendre le projet auprès de ceux qui décident.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-a.text':
    'Expliquer aux responsables des politiques publiques et à d’autres personnes influentes pourquoi ce travail compte.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-b.text':
    'Un climat plus favorable peut apporter de l’argent plus tard.',
  'advice.items.no-funding-community-engagement-and-ownership.name':
    'Participation et appropriation par la communauté',
  'advice.items.no-funding-community-engagement-and-ownership.description':
    'Faire en sorte que la communauté considère le projet comme le sien.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-a.text':
    'Associer dès le début les personnes pour qui il est fait.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-b.text':
    'Les inviter à donner du temps, des compétences et des moyens, ce qui maintient le travail en vie.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.name': 'Recherche de revenus variés',
  'advice.items.no-funding-exploring-diverse-revenue-streams.description':
    'Chercher quelques revenus sans fermer la porte à personne.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-a.text':
    'Envisager des parrainages, des options payantes ou des achats dans l’application.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-b.text':
    'Garder malgré cela le service ouvert et utilisable par tous.',
  'advice.items.partial-funding-prioritise-and-phase-development.name':
    'Priorités et développement par étapes',
  'advice.items.partial-funding-prioritise-and-phase-development.description':
    'Dépenser ce dont on dispose pour ce qui compte le plus.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-a.text':
    'Classer les fonctions selon le besoin et selon ce que permet le budget.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-b.text':
    'Développer d’abord les éléments qui ont le plus grand effet, et ajouter les autres lorsque l’argent arrive.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.name':
    'Recours au cofinancement et aux partenariats',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.description':
    'Partager la dépense avec d’autres.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-a.text':
    'Demander à d’autres organismes, à des communes et à des entreprises intéressées de payer une part.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-b.text':
    'Développer et utiliser des éléments ensemble, pour que chacun paie moins.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.name':
    'Production participative et mobilisation de la communauté',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.description':
    'Ajouter aux idées et à l’argent de l’État ceux du public.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-a.text':
    'Associer la communauté au développement et à l’amélioration.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-b.text':
    'Demander des idées, des avis et des dons aux habitants et aux organismes locaux.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-c.text':
    'Les personnes qui ont donné quelque chose se sentent responsables.',
  'advice.items.partial-funding-advocate-for-increased-funding.name': 'Plaidoyer pour un financement accru',
  'advice.items.partial-funding-advocate-for-increased-funding.description':
    'Continuer de demander davantage à l’État.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-a.text':
    'Montrer pourquoi le service compte, ce qu’il rapporte et qui il aide.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-b.text':
    'Apporter des chiffres, des témoignages d’utilisateurs et des exemples de réussite.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.name':
    'Recherche de modèles de revenus durables',
  'advice.items.partial-funding-explore-sustainable-revenue-models.description':
    'Couvrir une partie des coûts par des recettes.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-a.text':
    'Envisager des options payantes, des services de données ou la concession de licences sur la technologie à d’autres organismes.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-b.text':
    'Refuser tout revenu qui exclurait des personnes ou en favoriserait quelques-unes.',
  'advice.items.partial-funding-optimise-resource-utilisation.name': 'Meilleur emploi des ressources',
  'advice.items.partial-funding-optimise-resource-utilisation.description':
    'Tirer le meilleur parti de ce qui existe.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-a.text':
    'Utiliser avec soin le logiciel libre, les services en nuage et d’autres moyens peu coûteux.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-b.text':
    'Reprendre sans cesse le budget et déplacer l’argent là où il a le plus d’effet.',
  'advice.items.partial-funding-attract-and-retain-talent.name': 'Recrutement et fidélisation des talents',
  'advice.items.partial-funding-attract-and-retain-talent.description':
    'Trouver des personnes compétentes et les garder.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-a.text':
    'Offrir une rémunération équitable, des horaires souples et la possibilité d’apprendre.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-b.text':
    'Tirer parti de ce qu’offre l’emploi public, et constituer des équipes avec des écoles et des universités.',
  'advice.items.partial-funding-establish-governance-accountability.name': 'Redevabilité de la gouvernance',
  'advice.items.partial-funding-establish-governance-accountability.description':
    'Montrer que l’argent est en bonnes mains.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-a.text':
    'Mettre en place des règles, des contrôles financiers et des rapports publics.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-b.text':
    'La confiance facilite la prochaine demande d’argent.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.name':
    'Recours aux financements internationaux et multilatéraux',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.description':
    'Demander à l’étranger la part manquante.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-a.text':
    'Examiner les organismes de développement, les institutions multilatérales et les initiatives mondiales.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-b.text':
    'Montrer comment le projet sert ce qu’ils veulent atteindre.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.name': 'Entretien d’un écosystème favorable',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.description':
    'Réunir des alliés autour du projet.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-a.text':
    'Garder le contact avec les organismes publics, la société civile et les entreprises.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-b.text':
    'Des alliés prêtent des moyens et des connaissances, et un budget limité produit davantage.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.name':
    'Planification et budgétisation complètes',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.description':
    'Planifier longtemps à l’avance et établir le budget d’après le plan.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-a.text':
    'Rédiger un plan à long terme avec des buts, un ordre et des moyens.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-b.text':
    'Établir un budget soigneux et ouvert qui suit le plan.',
  'advice.items.full-funding-diversifying-funding-sources.name': 'Diversification des sources de financement',
  'advice.items.full-funding-diversifying-funding-sources.description': 'Ne pas dépendre d’une seule source.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-a.text':
    'Combiner les budgets de l’État, l’aide, les partenariats avec des entreprises et des formes de financement plus récentes.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-b.text':
    'La perte d’une source peut alors être supportée.',
  'advice.items.full-funding-talent-attraction-and-retention.name': 'Attraction et fidélisation des talents',
  'advice.items.full-funding-talent-attraction-and-retention.description':
    'Constituer une équipe solide et la garder.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-a.text':
    'Recruter des personnes de plusieurs métiers pour développer, exploiter et maintenir le service.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-b.text':
    'Offrir une bonne rémunération, des perspectives et un bon lieu de travail.',
  'advice.items.full-funding-infrastructure-and-technological-investments.name':
    'Investissements dans l’infrastructure et la technologie',
  'advice.items.full-funding-infrastructure-and-technological-investments.description':
    'Financer une base technique solide.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-a.text':
    'Réserver assez d’argent pour du matériel, des logiciels, des centres de données et des réseaux capables de s’étendre.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-b.text':
    'Choisir une base qui supportera plus d’utilisateurs dans les années à venir.',
  'advice.items.full-funding-capacity-building-and-training.name': 'Renforcement des capacités et formation',
  'advice.items.full-funding-capacity-building-and-training.description':
    'Former les personnes qui utiliseront et maintiendront le service.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-a.text':
    'Former les agents publics, la société civile et les habitants à l’utilisation et à la maintenance.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-b.text':
    'Ce que les personnes savent faire elles-mêmes dure plus longtemps que le projet.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.name':
    'Suivi, évaluation et amélioration continue',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.description':
    'Mesurer et améliorer.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-a.text':
    'Suivre les performances, l’utilisation et l’effet avec une méthode complète.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-b.text':
    'Adapter les services et les dépenses à ce que disent les constats.',
  'advice.items.full-funding-governance-and-institutional-strengthening.name':
    'Gouvernance et renforcement des institutions',
  'advice.items.full-funding-governance-and-institutional-strengthening.description':
    'Donner au travail des règles fermes et des institutions solides.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-a.text':
    'Écrire les structures, les politiques et les procédures d’une exploitation transparente du service.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-b.text':
    'Aider les organismes concernés à travailler ensemble.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.name':
    'Développement de l’écosystème et partenariats',
  'advice.items.full-funding-ecosystem-development-and-partnerships.description':
    'Travailler avec des partenaires de nombreux types.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-a.text':
    'Associer les entreprises, la société civile, les universités et les organismes internationaux.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-b.text':
    'Choisir des partenaires qui possèdent ce qui manque au projet.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.name': 'Plaidoyer et partage des connaissances',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.description':
    'Entretenir le soutien et partager les enseignements.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-a.text':
    'Faire connaître les résultats, pour que les responsables politiques et le public continuent de soutenir le travail.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-b.text':
    'Rencontrer d’autres pays dans des conférences et des communautés, et échanger les expériences.',
  'advice.items.full-funding-sustainability-and-scalability-planning.name':
    'Planification de la pérennité et du passage à l’échelle',
  'advice.items.full-funding-sustainability-and-scalability-planning.description':
    'Prévoir une longue durée de vie et la croissance.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-a.text':
    'Écrire comment le service s’adaptera et restera utile.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-b.text':
    'Penser à l’argent comme à la technologie et aux institutions.',
  'advice.items.government-alignment-with-government-priorities.name':
    'Accord avec les priorités du gouvernement',
  'advice.items.government-alignment-with-government-priorities.description':
    'Inscrire le projet dans ce que le gouvernement veut de toute façon.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-a.text':
    'L’accorder avec les stratégies, les politiques et les plans de développement nationaux.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-b.text':
    'Les budgets et le soutien sont alors plus réguliers.',
  'advice.items.government-institutional-arrangements-and-governance.name':
    'Dispositif institutionnel et gouvernance',
  'advice.items.government-institutional-arrangements-and-governance.description':
    'Dire qui fait quoi, et qui contrôle.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-a.text':
    'Nommer les organismes et les obligations pour le développement, l’introduction et l’exploitation du service.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-b.text':
    'Établir un contrôle, une obligation de rendre compte et une façon de décider.',
  'advice.items.government-stakeholder-engagement-and-partnerships.name':
    'Mobilisation des parties prenantes et partenariats',
  'advice.items.government-stakeholder-engagement-and-partnerships.description':
    'Associer des acteurs extérieurs à l’organisme propriétaire.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-a.text':
    'Travailler avec d’autres organismes publics, la société civile, les entreprises et des partenaires étrangers.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-b.text':
    'Utiliser ce qu’apportent les partenaires, et vérifier que tous les types d’utilisateurs sont servis.',
  'advice.items.government-budgeting-and-financial-management.name': 'Budget et gestion financière',
  'advice.items.government-budgeting-and-financial-management.description':
    'Bien gérer l’argent public, et en chercher davantage.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-a.text':
    'Tenir le budget et les comptes de sorte que les dépenses soient efficientes et visibles.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-b.text':
    'Ajouter à l’argent de l’État des partenariats, des financements mixtes ou des revenus propres.',
  'advice.items.government-talent-attraction-and-capacity-building.name':
    'Attraction des talents et renforcement des capacités',
  'advice.items.government-talent-attraction-and-capacity-building.description':
    'Développer les compétences au sein de l’administration.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-a.text':
    'Recruter, garder et faire progresser le personnel technique et d’encadrement.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-b.text':
    'Former les agents publics à gérer et à maintenir ce qui leur appartient.',
  'advice.items.government-scalability-and-sustainability.name': 'Passage à l’échelle et pérennité',
  'advice.items.government-scalability-and-sustainability.description':
    'Construire pour la croissance et pour de nombreuses années.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-a.text':
    'Concevoir des services qui acceptent plus d’utilisateurs et de nouveaux besoins.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-b.text':
    'Prévoir la résilience, l’amélioration et l’argent à long terme.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-a.text':
    'Surveiller les performances, l’utilisation et l’effet.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-b.text':
    'Adapter le service et l’emploi des fonds selon les constats.',
  'advice.items.government-legal-and-regulatory-frameworks.name': 'Cadres juridiques et réglementaires',
  'advice.items.government-legal-and-regulatory-frameworks.description':
    'Mettre le droit au service du projet.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-a.text':
    'Veiller à ce que les lois et les règles permettent de développer et d’utiliser le service.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-b.text':
    'Supprimer les règles qui empêchent de trouver ou d’utiliser des moyens.',
  'advice.items.government-advocacy-and-public-awareness.name': 'Plaidoyer et sensibilisation du public',
  'advice.items.government-advocacy-and-public-awareness.description':
    'Garder le soutien des responsables politiques et du public.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-a.text':
    'Défendre le travail dans l’administration et au-dehors.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-b.text':
    'Le soutien du public entretient la volonté politique, et avec elle l’argent.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.name':
    'Coopération internationale et partage des connaissances',
  'advice.items.government-international-cooperation-and-knowledge-sharing.description':
    'Apprendre et payer avec d’autres.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-a.text':
    'Échanger des expériences avec d’autres pays et des partenaires de développement.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-b.text':
    'Chercher des projets communs, des moyens partagés et des fonds communs.',
  'advice.items.organisation-business-model-and-revenue-streams.name':
    'Modèle économique et sources de revenus',
  'advice.items.organisation-business-model-and-revenue-streams.description': 'Gagner assez pour continuer.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-a.text':
    'Élaborer un modèle économique qui s’autofinance.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-b.text':
    'Essayer des abonnements, des prix à l’usage ou des services payants, à un prix que peuvent payer les utilisateurs visés.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.name':
    'Responsabilité sociale des entreprises (RSE) et investissement à impact',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.description':
    'Obtenir de l’argent qui recherche un effet social.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-a.text':
    'S’adresser à des entreprises et à des investisseurs qui veulent faire œuvre utile avec leur argent.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-b.text':
    'Réserver des moyens pour mesurer l’effet et en rendre compte.',
  'advice.items.organisation-public-private-partnership.name': 'Partenariats public-privé (PPP)',
  'advice.items.organisation-public-private-partnership.description': 'Partager les coûts avec des États.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-a.text':
    'Financer et exécuter des projets en commun avec des États ou des organismes internationaux.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-b.text':
    'Prévoir un budget pour la recherche de partenaires, les contrats et la coordination.',
  'advice.items.organisation-intellectual-property-management.name':
    'Gestion de la propriété intellectuelle (PI)',
  'advice.items.organisation-intellectual-property-management.description':
    'Équilibrer les droits propres et l’accès ouvert.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-a.text':
    'Rédiger une stratégie des droits et payer des conseils juridiques, surtout là où des éléments fermés sont utilisés.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-b.text':
    'Envisager des licences libres ou Creative Commons, ou le transfert de technologie.',
  'advice.items.organisation-marketing-and-customer-acquisition.name': 'Promotion et acquisition de clients',
  'advice.items.organisation-marketing-and-customer-acquisition.description': 'Gagner des utilisateurs.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-a.text':
    'Financer des campagnes, les moyens d’atteindre les utilisateurs et l’assistance.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-b.text':
    'Utiliser les clients et les canaux de vente que l’organisation possède déjà.',
  'advice.items.organisation-scalability-and-infrastructure.name': 'Passage à l’échelle et infrastructure',
  'advice.items.organisation-scalability-and-infrastructure.description': 'Financer la capacité.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-a.text':
    'Investir dans un hébergement et un nuage qui supportent un large usage.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-b.text':
    'Prévoir un budget pour le contrôle du matériel, les plans de capacité, la maintenance et les mises à niveau.',
  'advice.items.organisation-talent-acquisition-and-retention.name':
    'Acquisition et fidélisation des talents',
  'advice.items.organisation-talent-acquisition-and-retention.description':
    'Financer les personnes nécessaires.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-a.text':
    'S’assurer des moyens pour le personnel chargé du produit, de la conception, des données et de l’assistance.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-b.text':
    'Offrir une bonne rémunération, des perspectives et des récompenses.',
  'advice.items.organisation-agility-and-innovation.name': 'Agilité et innovation',
  'advice.items.organisation-agility-and-innovation.description': 'Rester capable de changer.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-a.text':
    'Réserver des moyens pour la recherche et les essais, afin que le produit suive les besoins et la technologie.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-b.text':
    'Privilégier des prototypes rapides et des décisions fondées sur des données.',
  'advice.items.informal-legitimacy-and-credibility.name': 'Légitimité et crédibilité',
  'advice.items.informal-legitimacy-and-credibility.description': 'Gagner la confiance sans forme juridique.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-a.text':
    'Savoir que les bailleurs et les États hésitent à payer un groupe sans statut juridique.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-b.text':
    'Consacrer des efforts à un bilan de travaux réussis qui montre ce dont le groupe est capable.',
  'advice.items.informal-governance-and-accountability.name': 'Gouvernance et redevabilité',
  'advice.items.informal-governance-and-accountability.description':
    'Dire clairement et ouvertement qui décide et où va l’argent.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-a.text':
    'Fixer les rôles, les obligations et les façons de décider, pour rassurer les financeurs.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-b.text':
    'Tenir des comptes ouverts, les faire auditer et en rendre compte.',
  'advice.items.informal-community-engagement-and-grassroots-support.name':
    'Mobilisation de la communauté et soutien de terrain',
  'advice.items.informal-community-engagement-and-grassroots-support.description':
    'S’appuyer sur les personnes qui vous entourent.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-a.text':
    'Ces groupes dépendent de leur communauté, de leurs bénévoles et de leurs liens locaux.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-b.text':
    'Consacrer des efforts à l’information, à la sensibilisation et à la formation, pour que les habitants prennent le travail en charge.',
  'advice.items.informal-partnership-building.name': 'Établissement de partenariats',
  'advice.items.informal-partnership-building.description': 'Profiter de la force d’organismes établis.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-a.text':
    'Rechercher des partenaires qui prêtent leur réputation, leurs compétences ou de l’argent, comme des universités et des entreprises.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-b.text':
    'Prévoir l’effort nécessaire aux accords et à la coordination.',
  'advice.items.informal-crowdfunding-and-alternative-financing.name':
    'Financement participatif et autres modes de financement',
  'advice.items.informal-crowdfunding-and-alternative-financing.description':
    'Utiliser les modes de financement ouverts à un groupe sans statut.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-a.text':
    'Essayer le financement participatif, les obligations sociales et d’autres moyens d’atteindre des donateurs individuels, des organisations caritatives et des investisseurs à impact.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-b.text':
    'Prévoir un budget pour la campagne et pour les contreparties promises aux donateurs.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.name':
    'Contributions en nature et mise en commun des ressources',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.description':
    'Réunir des biens et les partager.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-a.text':
    'Chercher du matériel donné, du travail bénévole et des lieux partagés.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-b.text':
    'Mettre des moyens en commun avec des groupes qui travaillent au même but.',
  'advice.items.informal-advocacy-and-policy-influence.name':
    'Plaidoyer et influence sur les politiques publiques',
  'advice.items.informal-advocacy-and-policy-influence.description': 'Œuvrer à de meilleures conditions.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-a.text':
    'Consacrer des efforts à des études et à des entretiens sur les politiques publiques qui facilitent l’adoption.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-b.text':
    'Connaître les agents publics et les régulateurs qui peuvent aider ou faire obstacle.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.name':
    'Suivi, évaluation et améliorations continues',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.description':
    'Prouver la valeur et s’améliorer.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-a.text':
    'Mesurer l’effet avec rigueur et nommer les difficultés.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-b.text':
    'Utiliser les données pour convaincre et pour mieux dépenser les moyens.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.name':
    'Évaluation des besoins et analyse des lacunes',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.description':
    'Établir ce qu’il faut, ce qui existe et ce qui manque.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-a.text':
    'Énumérer les biens publics numériques dont chaque secteur a besoin, par exemple la santé, l’école et l’agriculture.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-b.text':
    'Examiner le matériel, les systèmes et les compétences dont l’État dispose aujourd’hui.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-c.text':
    'Nommer les lacunes, et ce qui doit être en place avant le début.',
  'advice.items.budgeting-estimate-implementation-costs.name': 'Estimation des coûts de mise en œuvre',
  'advice.items.budgeting-estimate-implementation-costs.description':
    'Additionner ce que coûtera l’introduction.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-a.text':
    'Serveurs, réseaux et centres de données.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-b.text':
    'Licences et logiciels, pour les biens publics numériques et les logiciels qui les entourent.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-c.text':
    'Adaptation des biens au pays et raccordement à ce qui existe.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-d.text':
    'Formations pour le personnel et les utilisateurs.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-e.text':
    'Numérisation, migration et gestion des données.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-f.text':
    'Projets pilotes, ou introduction par étapes.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.name':
    'Calcul des coûts récurrents d’exploitation et de maintenance',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.description':
    'Additionner ce que coûte l’exploitation du service, année par année.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-a.text':
    'Hébergement et services en nuage.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-b.text':
    'Mises à jour, montées de version et assistance des fournisseurs.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-c.text':
    'Assistance technique pour les utilisateurs et le personnel.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-d.text':
    'Connexion à internet.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-e.text':
    'Mesure, évaluation et amélioration.',
  'advice.items.budgeting-consider-human-resource-costs.name':
    'Prise en compte des coûts des ressources humaines',
  'advice.items.budgeting-consider-human-resource-costs.description':
    'Additionner ce que coûtent les personnes.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-a.text':
    'Salaires et avantages de l’équipe de projet, des techniciens et du personnel d’assistance.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-b.text':
    'Conseil externe, s’il est nécessaire.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.name':
    'Prise en compte des imprévus et de l’atténuation des risques',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.description':
    'Ajouter une provision pour ce qui peut mal tourner.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-a.text':
    'Une provision pour les surprises, les retards et les changements de périmètre.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-b.text':
    'Des mesures contre les risques connus, comme la sécurité, la sauvegarde et la reprise après sinistre.',
  'advice.items.budgeting-explore-potential-funding-sources.name':
    'Recherche de sources de financement possibles',
  'advice.items.budgeting-explore-potential-funding-sources.description': 'Établir qui pourrait payer.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-a.text':
    'Des parts des ministères et des services concernés.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-b.text':
    'De l’argent de bailleurs de fonds, d’organismes internationaux et de partenaires de développement.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-c.text':
    'Des partenariats avec des entreprises, ou des investissements privés.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-d.text':
    'Le partage des coûts avec d’autres États ou organismes.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.name':
    'Élaboration d’un plan budgétaire pluriannuel',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.description': 'Répartir les coûts sur les années.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-a.text':
    'Diviser les coûts par année, selon les étapes de l’introduction.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-b.text':
    'Tenir compte de l’inflation, des taux de change et de la hausse des prix.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.name':
    'Mobilisation des parties prenantes et obtention des approbations',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.description':
    'Obtenir l’accord de ceux qui décident.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-a.text':
    'S’entretenir avec les organismes, les ministères et les autres parties concernées.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-b.text':
    'Obtenir les approbations et des engagements financiers fermes.',
  'advice.items.budgeting-monitor-and-adjust.name': 'Suivi et ajustement',
  'advice.items.budgeting-monitor-and-adjust.description': 'Garder le budget exact.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-a.text':
    'Le mettre à jour à dates fixes, selon ce qui a été dépensé, ce qui a changé et ce qui est venu de l’extérieur.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-b.text':
    'Utiliser les enseignements de projets en cours.',
  'advice.items.contingency-risk-identification-and-assessment.name': 'Repérage et évaluation des risques',
  'advice.items.contingency-risk-identification-and-assessment.description':
    'Connaître les risques, et savoir lesquels pèsent le plus.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-a.text':
    'Chercher ce qui menace les moyens : moins d’argent, un changement politique, une crise économique, une catastrophe.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-b.text':
    'Les classer selon leur vraisemblance et l’ampleur du dommage.',
  'advice.items.contingency-contingency-planning.name': 'Planification des mesures d’urgence',
  'advice.items.contingency-contingency-planning.description': 'Décider à l’avance de ce qu’il faut faire.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-a.text':
    'Écrire pour chaque risque les étapes qui suivent s’il se réalise.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-b.text':
    'Couvrir d’autres sources d’argent, d’autres emplois des moyens, un périmètre réduit et un dernier recours.',
  'advice.items.contingency-financial-contingency-reserves.name': 'Provisions financières pour imprévus',
  'advice.items.contingency-financial-contingency-reserves.description': 'Garder une réserve d’argent.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-a.text':
    'Réserver une somme du budget pour les surprises et les déficits.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-b.text':
    'Fixer publiquement qui peut y puiser et comment cette somme est reconstituée.',
  'advice.items.contingency-resource-diversification.name': 'Diversification des ressources',
  'advice.items.contingency-resource-diversification.description': 'S’appuyer sur de nombreuses sources.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-a.text':
    'Gagner comme financeurs des États, des organismes internationaux, des entreprises et des organisations caritatives.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-b.text':
    'Examiner aussi le financement participatif, l’investissement à impact et les partenariats.',
  'advice.items.contingency-stakeholder-engagement-and-communication.name':
    'Mobilisation des parties prenantes et communication',
  'advice.items.contingency-stakeholder-engagement-and-communication.description':
    'Informer tôt et clairement.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-a.text':
    'Rester en contact avec les financeurs, les partenaires et les utilisateurs au sujet des moyens disponibles.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-b.text':
    'Disposer d’un plan pour informer tout le monde de ce qui se passe en cas de crise.',
  'advice.items.contingency-adaptive-project-management.name': 'Gestion de projet adaptative',
  'advice.items.contingency-adaptive-project-management.description':
    'Gérer de telle façon que les plans puissent changer.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-a.text':
    'Choisir une façon de travailler dans laquelle les décisions et les moyens peuvent se déplacer vite.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-b.text':
    'Revoir à dates fixes le plan, le calendrier et les besoins, et les adapter à ce qui est disponible.',
  'advice.items.contingency-resource-pooling-and-partnerships.name':
    'Mise en commun des ressources et partenariats',
  'advice.items.contingency-resource-pooling-and-partnerships.description':
    'Partager les moyens, pour qu’une perte soit moins grave.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-a.text':
    'Convenir d’un partage avec d’autres organismes, États ou entreprises.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-b.text':
    'Prendre part à des réseaux régionaux et mondiaux sur les biens publics numériques.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.name':
    'Renforcement des capacités et transfert de connaissances',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.description':
    'Disposer de personnes qui peuvent prendre le relais.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-a.text':
    'Former assez de personnes, pour que d’autres puissent reprendre le travail en cas de départs.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-b.text':
    'Mettre par écrit les procédures et les bonnes pratiques, pour que la mémoire reste.',
  'advice.items.contingency-monitoring-and-evaluation.description': 'Surveiller les moyens de près.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-a.text':
    'Suivre l’emploi des moyens, remarquer les nouveaux risques et décider à temps.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-b.text':
    'Renouveler les plans selon les enseignements et les changements.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.name':
    'Stratégies de sortie et planification de la pérennité',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.description':
    'Savoir comment transmettre.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-a.text':
    'Prévoir comment un service passe à des responsables locaux ou à d’autres financeurs quand les moyens s’épuisent.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-b.text':
    'Enseigner aux personnes sur place ce qu’il leur faut pour continuer.',
  'advice.groups.partnering-with-tech-giants.name': 'Partenariats avec les géants de la technologie',
  'advice.groups.partnering-with-tech-giants.description':
    'Les grandes entreprises technologiques ont de l’argent, des outils et des personnes qualifiées ; un programme peut demander une part de ce qu’elles réservent à la responsabilité sociale.',
  'advice.groups.public-private-partnerships.name': 'Partenariats public-privé',
  'advice.groups.public-private-partnerships.description':
    'L’État et une entreprise paient et conduisent un projet ensemble ; cinq points sont à régler avant le début.',
  'advice.groups.community-outreach.name': 'Action auprès des communautés',
  'advice.groups.community-outreach.description':
    'Les communautés peuvent donner de l’argent, du temps, des connaissances et des données ; dix façons de le leur demander sont citées.',
  'advice.groups.none-or-low.name': 'Financement nul ou faible',
  'advice.groups.none-or-low.description':
    'Que faire lorsqu’il n’y a presque pas d’argent : dons en nature, bénévoles, outils gratuits et petits pas.',
  'advice.groups.partial.name': 'Financement partiel',
  'advice.groups.partial.description':
    'Que faire lorsque l’État paie une part : commencer par le plus important, partager les coûts et plaider pour davantage.',
  'advice.groups.full.name': 'Financement complet',
  'advice.groups.full.description':
    'Que faire lorsqu’il y a assez d’argent : planifier à long terme, répartir les sources et construire ce qui dure.',
  'advice.groups.government.name': 'Propriété de l’État',
  'advice.groups.government.description':
    'Le projet appartient à l’État : le lier aux plans nationaux, et faire jouer le poids des institutions publiques.',
  'advice.groups.organisation.name': 'Propriété d’une organisation',
  'advice.groups.organisation.description':
    'Le projet appartient à une organisation privée : il doit gagner ou obtenir de l’argent tout en servant le public.',
  'advice.groups.informal.name': 'Portage informel par une organisation',
  'advice.groups.informal.description':
    'Un groupe informel porte le projet : il a peu de poids sur le papier et s’appuie sur la confiance, les bénévoles et les partenaires.',
  'advice.groups.governance-budgeting.name': 'Mobilisation des ressources selon la structure de gouvernance',
  'advice.groups.governance-budgeting.description':
    'Neuf étapes, du besoin à un budget convenu et tenu à jour.',
  'advice.groups.governance-budgeting.note':
    'L’introduction promet des conseils pour des structures externes, internes et informelles ; une seule liste commune de neuf étapes suit.',
  'advice.groups.contingency.name': 'Lignes directrices pour la gestion des imprévus',
  'advice.groups.contingency.description':
    'Dix lignes directrices pour maintenir un programme en activité lorsque l’argent ou des personnes viennent à manquer.',
  'advice.cost.costs.hardware-and-infrastructure.name': 'Matériel et infrastructure',
  'advice.cost.costs.software-and-licences.name': 'Logiciels et licences',
  'advice.cost.costs.integration-and-customisation.name': 'Intégration et adaptation',
  'advice.cost.costs.training-and-capacity.name': 'Formation et renforcement des capacités',
  'advice.cost.costs.data-migration.name': 'Numérisation, migration et gestion des données',
  'advice.cost.costs.pilots-and-phases.name': 'Projets pilotes et déploiement par étapes',
  'advice.cost.costs.hosting-and-cloud.name': 'Hébergement et informatique en nuage',
  'advice.cost.costs.software-updates-and-support.name': 'Mises à jour et assistance logicielle',
  'advice.cost.costs.technical-help.name': 'Assistance technique et centre d’assistance',
  'advice.cost.costs.connectivity.name': 'Internet et connectivité',
  'advice.cost.costs.monitoring-and-improvement.name': 'Suivi, évaluation et amélioration',
  'advice.cost.costs.salaries-and-benefits.name': 'Salaires et avantages',
  'advice.cost.costs.consultants.name': 'Services de conseil externes',
  'advice.cost.costs.buffer.name': 'Provision pour imprévus',
  'advice.cost.costs.risk-measures.name': 'Mesures contre les risques',
  'advice.cost.fundingSources.ministry-allocations.name': 'Dotations des ministères',
  'advice.cost.fundingSources.international-donors.name':
    'Organisations internationales et bailleurs de fonds',
  'advice.cost.fundingSources.private-investment.name': 'Partenariats et investissements privés',
  'advice.cost.fundingSources.cost-sharing.name': 'Partage des coûts avec d’autres États',
};
