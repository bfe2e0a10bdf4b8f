/** The texts of “facts” in French. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Date de clôture de l’appel',
  'facts.conflicts.eoi-closing-date.description':
    'Les diapositives et la lettre de la circulaire indiquent le 15 mai, les deux calendriers de la circulaire le 22 mai.',
  'facts.conflicts.eoi-closing-date.reason':
    'La circulaire est l’appel officiel et imprime cette date deux fois. C’est aussi la plus tardive : aucun de ceux qui se sont fiés à l’une ou à l’autre n’est donc exclu.',
  'facts.conflicts.selection-date-precision.name': 'Date de la sélection',
  'facts.conflicts.selection-date-precision.description':
    'Certains passages indiquent le jour, d’autres seulement le mois.',
  'facts.conflicts.selection-date-precision.reason':
    'Le jour se situe dans le mois : la valeur la plus précise est utilisée.',
  'facts.conflicts.dpg-or-service.name': 'Ce qui doit déjà fonctionner dans le pays',
  'facts.conflicts.dpg-or-service.description':
    'Les diapositives demandent un bien public numérique, la circulaire un service public numérique.',
  'facts.conflicts.dpg-or-service.positions.0.value':
    'au moins un bien public numérique pour des services publics',
  'facts.conflicts.dpg-or-service.positions.1.value': 'au moins un service public numérique',
  'facts.conflicts.dpg-or-service.reason':
    'La circulaire est ce que les gouvernements ont reçu, et sa condition est la moins sévère. Un appel peut être réglé sur la lecture la plus stricte.',
  'facts.conflicts.ostf-or-ospo.name': 'Nom du bureau',
  'facts.conflicts.ostf-or-ospo.description':
    'Les diapositives sur la sélection écrivent OSTF et ne l’expliquent jamais ; tous les autres passages écrivent OSPO.',
  'facts.conflicts.ostf-or-ospo.positions.1.value': 'OSPO',
  'facts.conflicts.ostf-or-ospo.reason':
    'OSPO est expliqué et utilisé partout ailleurs. OSTF est conservé comme autre nom.',
  'facts.conflicts.programme-or-program.name': 'Orthographe du nom du bureau',
  'facts.conflicts.programme-or-program.description': 'Orthographe britannique et américaine d’un même mot.',
  'facts.conflicts.programme-or-program.positions.0.value': 'Open Source Programme Office',
  'facts.conflicts.programme-or-program.positions.1.value': 'Open-Source Program Office',
  'facts.conflicts.programme-or-program.reason': 'C’est l’orthographe de la ligne d’objet et de ce projet.',
  'facts.conflicts.host-mandate-wording.name': 'Mission d’une organisation hôte',
  'facts.conflicts.host-mandate-wording.description':
    'Trois passages décrivent de trois façons le travail d’une organisation hôte.',
  'facts.conflicts.host-mandate-wording.positions.0.value':
    'un mandat pour l’écosystème numérique local et les services publics',
  'facts.conflicts.host-mandate-wording.positions.1.value':
    'une place centrale aux technologies ouvertes au service des ODD',
  'facts.conflicts.host-mandate-wording.positions.2.value':
    'une expérience de la mise de la technologie au service du public',
  'facts.conflicts.host-mandate-wording.reason':
    'Les trois descriptions demandent des choses différentes ; chacune est donc un critère à part.',
  'facts.conflicts.criteria-only-in-slides.name': 'Critères des seules diapositives',
  'facts.conflicts.criteria-only-in-slides.description':
    'Exemple régional, priorité stratégique, diversité et revenus de l’organisation hôte figurent sur les diapositives et non dans la circulaire.',
  'facts.conflicts.criteria-only-in-slides.positions.0.value': 'indiqué',
  'facts.conflicts.criteria-only-in-slides.positions.1.value': 'absent',
  'facts.conflicts.criteria-only-in-slides.reason':
    'Un critère annoncé peut avoir été utilisé. Chacun porte sa source, afin qu’un appel puisse l’omettre.',
  'facts.conflicts.criteria-only-in-circular.name': 'Critères de la seule circulaire',
  'facts.conflicts.criteria-only-in-circular.description':
    'Groupe de revenu, liens avec l’État, expérience et part de l’organisation hôte figurent dans la circulaire et non parmi les critères des diapositives.',
  'facts.conflicts.criteria-only-in-circular.reason':
    'La circulaire est l’appel officiel. Les diapositives citent la condition de revenu sur une autre page.',
  'facts.conflicts.criteria-only-in-circular.note':
    'Les diapositives n’énoncent la condition de revenu que dans le texte d’une page web, ligne 284.',
  'facts.conflicts.launch-year.name': 'Début de l’initiative',
  'facts.conflicts.launch-year.description':
    'Une page des diapositives indique 2022, les données du projet indiquent septembre 2023, et l’article d’actualité rapporte une première présentation en février 2024.',
  'facts.conflicts.launch-year.reason':
    'C’est la seule date exacte, et elle vient des données du projet sur les diapositives. La page qui porte 2022 est une image altérée qui mêle deux phrases.',
  'facts.conflicts.launch-year.note': 'La troisième valeur est le jour de la première présentation publique.',
  'facts.conflicts.hundred-countries-year.name': 'Année des cent pays',
  'facts.conflicts.hundred-countries-year.description':
    'La circulaire et la page de l’appel indiquent 2022, l’article d’actualité indique 2023.',
  'facts.conflicts.hundred-countries-year.reason':
    'Les deux peuvent être exacts pour leur année. Le chiffre est présenté avec ses sources et sans année.',
  'facts.conflicts.sdg-70-percent-meaning.name': 'Ce que mesurent les 70 pour cent',
  'facts.conflicts.sdg-70-percent-meaning.description':
    'Presque tous les passages comptent des cibles, une page compte les ODD eux-mêmes.',
  'facts.conflicts.sdg-70-percent-meaning.positions.0.value': 'les cibles des ODD',
  'facts.conflicts.sdg-70-percent-meaning.positions.1.value': 'les ODD eux-mêmes',
  'facts.conflicts.sdg-70-percent-meaning.reason':
    'Tous les documents parlent de cibles ; seule la page altérée parle des ODD.',
  'facts.conflicts.case-study-count.name': 'Nombre d’études de cas',
  'facts.conflicts.case-study-count.description':
    'Le cadre a trois emplacements pour des études de cas, les livrables comptent deux projets de texte.',
  'facts.conflicts.case-study-count.positions.0.value': '3 emplacements',
  'facts.conflicts.case-study-count.positions.1.value': '2 projets de texte',
  'facts.conflicts.case-study-count.reason':
    'Ce sont deux choses : des emplacements dans le cadre, et des projets de texte livrés à une certaine date.',
  'facts.conflicts.coordinator-title.name': 'Titre de la coordination de l’UIT',
  'facts.conflicts.coordinator-title.description':
    'Deux documents donnent un titre, la page de l’appel en donne un autre.',
  'facts.conflicts.coordinator-title.positions.0.value': 'Senior Project Coordinator',
  'facts.conflicts.coordinator-title.positions.1.value': 'Program Coordinator',
  'facts.conflicts.coordinator-title.reason':
    'Aucun poste d’une personne nommée ne fait partie de ce modèle.',
  'facts.conflicts.coordinator-surname.name': 'Nom de famille de la coordination de l’UIT',
  'facts.conflicts.coordinator-surname.description': 'Une page des diapositives omet une lettre.',
  'facts.conflicts.coordinator-surname.positions.0.value': 'l’orthographe habituelle',
  'facts.conflicts.coordinator-surname.positions.1.value': 'une lettre manquante',
  'facts.conflicts.coordinator-surname.reason': 'Aucun nom de personne ne fait partie de ce modèle.',
  'facts.conflicts.who-recruits.name': 'Qui recrute les directions locales',
  'facts.conflicts.who-recruits.description': 'La phrase parle de chaque OSEE, alors qu’il n’y en a qu’un.',
  'facts.conflicts.who-recruits.positions.0.value': 'le projet OSEE',
  'facts.conflicts.who-recruits.reason':
    'Il n’y a qu’un OSEE, et la phrase qui précède celle-ci parle de lui. Un bureau qui n’a pas encore de direction peut difficilement recruter la sienne.',
  'facts.conflicts.who-recruits.note':
    'Imprimé « each OSEE » (chaque OSEE) dans la source anglaise, ce qui peut aussi désigner chaque bureau.',
  'facts.conflicts.openforum-anniversary.name': 'Ce qui avait dix ans lors du sommet',
  'facts.conflicts.openforum-anniversary.description':
    'L’article d’actualité présente le sommet comme un anniversaire d’OpenForum Europe ; d’autres comptent les sommets.',
  'facts.conflicts.openforum-anniversary.positions.0.value': 'OpenForum Europe',
  'facts.conflicts.openforum-anniversary.positions.1.value': 'le sommet, tenu pour la dixième fois',
  'facts.conflicts.openforum-anniversary.reason':
    'Un parrain qui y a participé fait état de la dixième édition du sommet (typo3.org, compte rendu de l’EU Open Source Policy Summit, tel qu’enregistré en novembre 2026).',
  'facts.milestones.global-gateway-period.name': 'Période d’investissement de Global Gateway',
  'facts.milestones.global-gateway-period.description':
    'Les années pour lesquelles l’Union européenne planifie ses investissements Global Gateway.',
  'facts.milestones.hundred-countries.name': 'Appui à plus de cent pays',
  'facts.milestones.hundred-countries.description':
    'L’UIT et le PNUD aident plus de cent pays dans le domaine numérique.',
  'facts.milestones.osee-launch-2022.name': 'Lancement selon une page web',
  'facts.milestones.osee-launch-2022.description':
    'Une page reproduite sur les diapositives situe le lancement dans cette année.',
  'facts.milestones.un-general-assembly.name': 'Remarque à l’Assemblée générale',
  'facts.milestones.un-general-assembly.description':
    'L’Assemblée générale des Nations Unies parle d’innovation numérique.',
  'facts.milestones.project-start.name': 'Début du projet',
  'facts.milestones.project-start.description': 'L’action commence.',
  'facts.milestones.harvard-paper.name': 'Document de travail sur la valeur du logiciel libre',
  'facts.milestones.harvard-paper.description':
    'La date portée par le document de la Harvard Business School.',
  'facts.milestones.policy-summit.name': 'Première présentation publique',
  'facts.milestones.policy-summit.description':
    'L’UIT, le PNUD et l’Union européenne présentent OSEE à l’Open Source Policy Summit, à Bruxelles.',
  'facts.milestones.news-article.name': 'Article d’actualité',
  'facts.milestones.news-article.description':
    'L’UIT, le PNUD et l’Union européenne publient leur article commun.',
  'facts.milestones.circular.name': 'Circulaire',
  'facts.milestones.circular.description': 'L’UIT envoie de Genève la circulaire BDT/DNS/DSD/027.',
  'facts.milestones.eoi-opens.name': 'Ouverture de l’appel',
  'facts.milestones.eoi-opens.description': 'Le formulaire en ligne de manifestation d’intérêt s’ouvre.',
  'facts.milestones.eoi-webinar.name': 'Webinaire sur l’appel',
  'facts.milestones.eoi-webinar.description': 'Informations et questions en ligne.',
  'facts.milestones.eoi-webinar.note': 'Le jour devait être annoncé.',
  'facts.milestones.eoi-closes-a.name': 'Clôture de l’appel, date la plus précoce',
  'facts.milestones.eoi-closes-a.description':
    'Le formulaire se ferme, selon les diapositives et la lettre de la circulaire.',
  'facts.milestones.eoi-closes-b.name': 'Clôture de l’appel, date la plus tardive',
  'facts.milestones.eoi-closes-b.description':
    'Le formulaire se ferme, selon les deux calendriers de la circulaire.',
  'facts.milestones.selection.name': 'Sélection',
  'facts.milestones.selection.description': 'Deux pays et leurs organisations hôtes sont choisis.',
  'facts.milestones.selection.note':
    'Dans la source anglaise, certains passages disent seulement « June » (juin) ou « June 2024 » ; le conflit `selection-date-precision` le consigne.',
  'facts.milestones.announcement.name': 'Annonce',
  'facts.milestones.announcement.description':
    'Le résultat est annoncé au symposium OSPO for Good, à New York.',
  'facts.milestones.ospo-setup-personalisation.name': 'Mise en place et adaptation',
  'facts.milestones.ospo-setup-personalisation.description':
    'Des bureaux sont mis en place, et le cadre est adapté aux pays choisis.',
  'facts.milestones.ospo-operation.name': 'Fonctionnement des bureaux',
  'facts.milestones.ospo-operation.description': 'Chaque bureau travaille pendant deux ans.',
  'facts.milestones.ospo-operation.note': 'Aucun jour de début n’est imprimé.',
  'facts.milestones.project-end.name': 'Fin du projet',
  'facts.milestones.project-end.description': 'Le dernier jour de l’action.',
  'facts.milestones.project-end.note': 'Compté à 42 mois du début.',
  'facts.outline.name': 'Open Source Ecosystem Enabler',
  'facts.outline.motto.name': 'Construire des services publics numériques qui produisent des effets',
  'facts.outline.motto.description': 'La ligne placée sous le nom du programme.',
  'facts.outline.objective.name': 'Objectif',
  'facts.outline.objective.description':
    'Des organismes publics et privés, dans des pays et des régions, adoptent mieux le logiciel libre pour les services numériques de l’administration.',
  'facts.outline.outcome.name': 'Effet',
  'facts.outline.outcome.description':
    'Ils en savent davantage, agissent de concert et ont la force d’adopter et de créer du logiciel libre pour les services publics.',
  'facts.outline.outputs.framework.name': 'Cadre OSEE',
  'facts.outline.outputs.framework.description': 'Le cadre de formation et d’appui.',
  'facts.outline.outputs.ospos.name': '2 OSPO',
  'facts.outline.outputs.ospos.description': 'Deux bureaux de programme open source.',
  'facts.outline.outputs.knowledge-base.name': 'Base de connaissances',
  'facts.outline.outputs.knowledge-base.description': 'Un recueil des enseignements.',
  'facts.outline.geography.name': 'Monde + 2 pays pilotes',
  'facts.outline.geography.description':
    'Le programme agit dans le monde entier, et étroitement avec deux pays.',
  'facts.actors.itu.name': 'UIT',
  'facts.actors.itu.description':
    'Dirige le programme avec le PNUD, gère le projet et conduit l’appel par son bureau de développement.',
  'facts.actors.bdt.name': 'Bureau de développement des télécommunications (BDT)',
  'facts.actors.bdt.description': 'Le bureau de l’UIT qui a envoyé la circulaire.',
  'facts.actors.undp.name': 'PNUD',
  'facts.actors.undp.description':
    'Dirige le programme avec l’UIT ; son Chief Digital Office s’occupe du projet.',
  'facts.actors.european-union.name': 'Union européenne / Commission européenne',
  'facts.actors.european-union.description': 'Paie le projet au titre du programme NDICI Global Gateway.',
  'facts.actors.project-management-team.name': 'Équipe de gestion du projet OSEE',
  'facts.actors.project-management-team.description':
    'L’équipe commune de l’UIT et du PNUD qui guide chaque bureau.',
  'facts.actors.host-institution.name': 'Organisation hôte',
  'facts.actors.host-institution.description': 'Accueille un bureau et fournit l’infrastructure en nature.',
  'facts.actors.host-institution.note':
    'Le nom est une désignation de ce projet, d’après plusieurs formulations des documents.',
  'facts.actors.local-project-leader.name': 'Direction de projet locale / chargé ou chargée de projet',
  'facts.actors.local-project-leader.description': 'Dirige un bureau sur place.',
  'facts.actors.local-staff.name': 'Personnel local',
  'facts.actors.local-staff.description': 'Travaille dans un bureau.',
  'facts.actors.consultants.name': 'Consultants et spécialistes externes',
  'facts.actors.consultants.description': 'Aident un bureau de l’extérieur.',
  'facts.actors.administrations.name': 'Administrations des États Membres de l’UIT',
  'facts.actors.administrations.description': 'Les destinataires de la circulaire.',
  'facts.actors.eligible-countries.name': 'Pays à revenu faible ou intermédiaire',
  'facts.actors.eligible-countries.description': 'Peuvent présenter une candidature.',
  'facts.actors.public-bodies.name': 'Ministères, services et organismes publics',
  'facts.actors.public-bodies.description': 'Reçoivent l’aide du bureau.',
  'facts.actors.local-ecosystem.name': 'Parties prenantes de l’écosystème numérique local',
  'facts.actors.local-ecosystem.description': 'Sont réunies par le bureau.',
  'facts.actors.international-experts.name': 'Spécialistes internationaux du logiciel libre (9)',
  'facts.actors.international-experts.description': 'Neuf spécialistes qui examinent le cadre.',
  'facts.actors.international-experts.note':
    'Le nom est une désignation du projet : la source imprime le nombre, en abrégé, parmi les livrables.',
  'facts.actors.open-source-community.name': 'Communauté élargie du logiciel libre',
  'facts.actors.open-source-community.description': 'Questionne le cadre et l’améliore.',
  'facts.actors.openforum-europe.description':
    'Organisateur du sommet où OSEE a été présenté pour la première fois.',
  'facts.figures.sdg-targets-benefit.name': 'Cibles que sert la technologie numérique',
  'facts.figures.sdg-targets-benefit.description':
    'La technologie numérique contribue à cette part des cibles.',
  'facts.figures.sdg-targets-benefit.note': 'L’article d’actualité dit « environ ».',
  'facts.figures.sdgs-on-track.name': 'ODD en bonne voie',
  'facts.figures.sdgs-on-track.description': 'Seule cette part des ODD est en bonne voie.',
  'facts.figures.sdgs-on-track.of': 'objectifs de développement durable',
  'facts.figures.population-online.name': 'Population en ligne',
  'facts.figures.population-online.description': 'Cette part de la population mondiale utilise internet.',
  'facts.figures.population-online.of': 'population mondiale',
  'facts.figures.countries-supported.name': 'Pays aidés',
  'facts.figures.countries-supported.description': 'L’UIT et le PNUD ont aidé plus de pays que ce nombre.',
  'facts.figures.countries-supported.of': 'pays',
  'facts.figures.oss-replacement-cost.name': 'Coût sans le logiciel libre',
  'facts.figures.oss-replacement-cost.description':
    'Les organisations devraient dépenser ce multiple de leurs dépenses actuelles de logiciel.',
  'facts.figures.oss-replacement-cost.of': 'dépenses actuelles de logiciel',
  'facts.figures.global-gateway-investment.name': 'Investissements de Global Gateway',
  'facts.figures.global-gateway-investment.description':
    'Ce que Global Gateway veut mobiliser de 2021 à 2027.',
  'facts.figures.global-gateway-investment.of': 'investissements',
  'facts.figures.autocracies.name': 'Autocraties',
  'facts.figures.autocracies.description':
    'Pays comptés comme des autocraties, en 2022, d’après worldpopulationreview.com, qui cite V-Dem.',
  'facts.figures.autocracies.of': 'pays du monde',
  'facts.figures.population-in-autocracies.name': 'Population des autocraties',
  'facts.figures.population-in-autocracies.description': 'La part de la population qui y vit.',
  'facts.figures.itu-member-states.name': 'États Membres de l’UIT',
  'facts.figures.itu-member-states.description': 'Les États qui font partie de l’UIT.',
  'facts.figures.itu-member-states.of': 'États',
  'facts.figures.itu-members.name': 'Autres membres de l’UIT',
  'facts.figures.itu-members.description':
    'Les entreprises, universités et organisations qui font partie de l’UIT.',
  'facts.figures.itu-members.of': 'entreprises, universités et organisations',
  'facts.figures.undp-countries.name': 'Pays du PNUD',
  'facts.figures.undp-countries.description':
    'Les pays dans lesquels le PNUD a des spécialistes et des partenaires.',
  'facts.figures.itu-age.name': 'Âge de l’UIT',
  'facts.figures.itu-age.description': 'Le temps écoulé depuis la fondation de l’UIT.',
  'facts.figures.itu-age.of': 'années depuis la fondation',
  'facts.figures.openforum-anniversary.name': 'Anniversaire d’OpenForum Europe',
  'facts.figures.openforum-anniversary.description':
    'L’anniversaire qui, selon l’article d’actualité, a été célébré au sommet ; c’est le sommet qui en était à sa dixième édition.',
  'facts.figures.openforum-anniversary.of': 'années depuis le début',
  'facts.gaps.work-plan.name': 'Annexe 2. Plan de travail indicatif',
  'facts.gaps.work-plan.description':
    'Le graphique du plan de travail est perdu ; il n’en reste que le titre.',
  'facts.gaps.phases-and-milestones.name': 'Phases et jalons d’OSEE',
  'facts.gaps.phases-and-milestones.description':
    'Le graphique des phases et des jalons est perdu ; il n’en reste que le titre.',
  'facts.gaps.framework-links.name': 'Liens du cadre de formation',
  'facts.gaps.framework-links.description':
    'Tous les liens des listes de formation et de lecture ont disparu ; une adresse du document entier subsiste.',
  'facts.gaps.training-titles.name': 'Limites entre les titres de formation',
  'facts.gaps.training-titles.description':
    'Les titres d’une même case s’enchaînent sans séparation ; 17 limites sur 52 sont incertaines. Vérification faite, les 52 titres tels que séparés sont 51 ouvrages.',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Stratégie de mobilisation des parties prenantes',
  'facts.gaps.stakeholder-engagement-strategy.description':
    'Une rangée des tableaux de formation sans aucun titre.',
  'facts.gaps.last-reading-of-procurement.name': 'Dernière lecture d’« Achats publics et cadre juridique »',
  'facts.gaps.last-reading-of-procurement.description': 'L’entrée s’interrompt après une barre oblique.',
  'facts.gaps.governance-structures.name': 'Conseils selon la structure de gouvernance',
  'facts.gaps.governance-structures.description':
    'Des conseils pour des structures externes, internes et informelles sont annoncés ; une seule liste commune suit.',
  'facts.gaps.selection-weights.name': 'Poids de la sélection',
  'facts.gaps.selection-weights.description':
    'Aucun document ne donne de poids, d’échelles, de seuils ni de règle en cas d’égalité.',
  'facts.gaps.maturity-levels.name': 'Niveaux de maturité',
  'facts.gaps.maturity-levels.description':
    'Des évaluations de la maturité sont citées ; aucun document ne donne de niveaux, de questions ni de formules.',
  'facts.durations.action.name': 'Durée de l’action',
  'facts.durations.action.description': 'La durée pendant laquelle l’Union européenne finance le programme.',
  'facts.durations.initial-period.name': 'Première période',
  'facts.durations.initial-period.description': 'La durée prévue de l’initiative au début.',
  'facts.durations.initial-period.note': 'La même chose que 42 mois.',
  'facts.durations.ospo.name': 'Fonctionnement d’un bureau',
  'facts.durations.ospo.description': 'La durée pendant laquelle le programme soutient un bureau.',
  'facts.values.privacy.name': 'vie privée',
  'facts.values.privacy.description': 'Les personnes décident de leurs propres données.',
  'facts.values.security.name': 'sécurité',
  'facts.values.security.description': 'On peut se fier aux systèmes.',
  'facts.values.transparency.name': 'transparence',
  'facts.values.transparency.description': 'Chacun peut regarder à l’intérieur.',
  'facts.values.innovation.name': 'innovation',
  'facts.values.innovation.description': 'Du nouveau peut être construit.',
  'facts.values.sovereignty.name': 'souveraineté',
  'facts.values.sovereignty.description': 'Personne d’autre ne détient les clés.',
  'facts.deliverables.visual-identity.name': 'Identité visuelle du projet',
  'facts.deliverables.visual-identity.description': 'Logo, couleurs et caractères du projet.',
  'facts.deliverables.website.name': 'Site web du projet',
  'facts.deliverables.website.description': 'Un site sur le Web.',
  'facts.deliverables.webinars.name': 'webinaires thématiques',
  'facts.deliverables.webinars.description': 'Des webinaires, chacun sur un sujet.',
  'facts.deliverables.workshops.name': 'ateliers prévus',
  'facts.deliverables.workshops.description': 'Des ateliers qui sont prévus.',
  'facts.deliverables.launch-event.name': 'événement de lancement du projet',
  'facts.deliverables.launch-event.description': 'Un événement pour commencer.',
  'facts.deliverables.joint-web-news.name': 'actualité commune sur le Web',
  'facts.deliverables.joint-web-news.description': 'Une actualité publiée en commun.',
  'facts.deliverables.draft-case-studies.name': 'études de cas à l’état de projet',
  'facts.deliverables.draft-case-studies.description': 'Des versions provisoires d’études de cas.',
  'facts.deliverables.open-source-experts.name': 'spécialistes internationaux du logiciel libre',
  'facts.deliverables.open-source-experts.description':
    'Des spécialistes du logiciel libre de plusieurs pays.',
  'facts.deliverables.draft-framework.name': 'projet de cadre',
  'facts.deliverables.draft-framework.description': 'La version provisoire du cadre.',
  'facts.deliverables.draft-call.name': 'projet d’appel à manifestation d’intérêt',
  'facts.deliverables.draft-call.description':
    'La version provisoire de l’appel ouvert à manifestation d’intérêt.',
  'facts.stages.eoi-opens.name': 'Ouverture de l’appel à manifestation d’intérêt',
  'facts.stages.eoi-opens.description': 'Les pays peuvent présenter leur candidature.',
  'facts.stages.webinar.name': 'Webinaire',
  'facts.stages.webinar.description': 'Les pays peuvent poser des questions.',
  'facts.stages.eoi-closes.name': 'Clôture de l’appel à manifestation d’intérêt',
  'facts.stages.eoi-closes.description': 'Fin des candidatures.',
  'facts.stages.announcement.description': 'Le résultat est rendu public.',
  'facts.stages.setup-and-personalisation.name': 'Mise en place et adaptation des OSPO',
  'facts.stages.setup-and-personalisation.description':
    'Des bureaux sont mis en place, et le cadre est adapté à chaque pays.',
  'facts.stages.operation.name': 'Fonctionnement pendant deux ans',
  'facts.stages.operation.description': 'Les bureaux travaillent avec l’argent du programme.',
  'facts.stages.sustainability.name': 'Pérennité après le projet',
  'facts.stages.sustainability.description': 'Les organisations hôtes poursuivent l’activité des bureaux.',
  'facts.sdg.inclusion-criteria.name': 'Critères d’inclusion',
  'facts.sdg.inclusion-criteria.description': 'Les critères d’évaluation de l’inclusion suivent les ODD.',
  'facts.sdg.dpg-types.name': 'Biens publics numériques et inclusion',
  'facts.sdg.dpg-types.description':
    'Des biens publics numériques de cinq types servent l’inclusion par l’intermédiaire des ODD.',
  'facts.sdg.impact-toolkit.name': 'Boîte à outils pour l’effet sur les ODD',
  'facts.sdg.impact-toolkit.description':
    'La boîte à outils SDG Impact Assessment Toolkit fait partie de la compétence de diagnostic de l’inclusion.',
  'facts.sdg.aligned-inclusion.name': 'Inclusion conforme aux ODD',
  'facts.sdg.aligned-inclusion.description':
    'Les responsables des politiques publiques et la société civile accordent leur travail sur l’inclusion avec les ODD.',
  'facts.sdg.host-focus.name': 'Axe de travail d’une organisation hôte',
  'facts.sdg.host-focus.description':
    'Une organisation hôte travaille sur les technologies ouvertes au service des ODD.',
  'facts.sdg.developing-countries.name': 'ODD dans les pays à revenu faible ou intermédiaire',
  'facts.sdg.developing-countries.description':
    'Le logiciel libre aide les pays à revenu faible ou intermédiaire à progresser vers les ODD.',
  'facts.term.title': 'Bureau de programme open source (OSPO) : les deux premières années',
  'facts.term.milestones.office-opens.name': 'Ouverture du bureau',
  'facts.term.milestones.office-opens.description':
    'Premier jour où du personnel est en place dans l’organisation hôte.',
  'facts.term.milestones.first-year-review.name': 'Bilan de la première année',
  'facts.term.milestones.first-year-review.description':
    'Comparer ce qui a été atteint avec le diagnostic du pays et fixer les objectifs de la deuxième année.',
  'facts.term.milestones.continuation-plan.name': 'Plan pour la période qui suit le programme',
  'facts.term.milestones.continuation-plan.description':
    'Convenir avec l’organisation hôte de qui finance le bureau et de qui le dirige, six mois avant la fin du soutien.',
  'facts.term.milestones.support-ends.name': 'Fin du soutien du programme',
  'facts.term.milestones.support-ends.description': 'L’organisation hôte poursuit le travail du bureau.',
  'facts.call.title': 'Appel à manifestation d’intérêt OSEE, 2024',
  'facts.call.latePolicy.reason': 'Aucun document n’accorde de délai après le jour de clôture.',
  'facts.programme.eoi-closes.name': 'Clôture de l’appel',
  'facts.programme.eoi-closes.description': 'Dernier jour du formulaire de manifestation d’intérêt.',
};
