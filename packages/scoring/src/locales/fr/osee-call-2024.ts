import type { OseeCall2024TextId } from '../../selection/osee-call-2024/call-text-id.ts';

/** The words of the call of 2024 in French. */
export const oseeCall2024 = {
  title: 'Appel à manifestation d’intérêt pour accueillir un bureau de programme open source (OSPO), 2024',
  country: 'Pays',
  host: 'Organisation hôte',
  'political-commitment': 'Engagement politique',
  'local-ecosystem': 'Écosystème local',
  'strategic-priority': 'Priorité stratégique',
  'regional-champion': 'Rôle moteur dans la région',
  'willing-to-share-and-learn': 'Partage et apprentissage',
  'host-sdg-open-technology-focus': 'Place des technologies ouvertes',
  'host-sustainable-income': 'Revenus durables',
  'host-government-links': 'Liens avec l’État',
  'host-embedded-in-ecosystem': 'Ancrage dans l’écosystème',
  'host-translation-experience': 'De la technologie à l’usage',
  'political-commitment.statement':
    'Fermeté avec laquelle le gouvernement veut des logiciels libres dans ses services publics.',
  'local-ecosystem.statement':
    'Présence dans le pays de personnes, d’entreprises et de communautés du logiciel libre.',
  'strategic-priority.statement':
    'Place du logiciel libre, biens publics numériques compris, parmi les objectifs du pays.',
  'regional-champion.statement': 'Capacité du pays à servir d’exemple pour sa région ou pour le monde.',
  'willing-to-share-and-learn.statement':
    'Disposition du pays à transmettre ce qu’il sait et à apprendre des autres.',
  'host-sdg-open-technology-focus.statement':
    'Part des technologies ouvertes au service des objectifs de développement durable dans le travail de l’organisation hôte.',
  'host-sustainable-income.statement':
    'Probabilité que les revenus de l’organisation hôte suffisent au bureau après la fin du projet.',
  'host-government-links.statement': 'Étroitesse de la collaboration de l’organisation hôte avec l’État.',
  'host-embedded-in-ecosystem.statement':
    'Ancrage de l’organisation hôte dans l’écosystème numérique du pays.',
  'host-translation-experience.statement':
    'Expérience de l’organisation hôte dans la mise des technologies au service du public.',
  'political-commitment.level.none':
    'Aucune politique, stratégie ou déclaration ne mentionne le logiciel libre.',
  'political-commitment.level.nascent': 'Une personne en fonction s’est prononcée en sa faveur.',
  'political-commitment.level.partial': 'Une politique ou une stratégie numérique le mentionne.',
  'political-commitment.level.established':
    'Une politique ou une stratégie le demande et désigne qui en est responsable.',
  'political-commitment.level.strong':
    'Une règle en vigueur le demande, avec un budget et des rapports sur ce qui a été fait.',
  'local-ecosystem.level.none': 'Aucun acteur n’a pu être nommé.',
  'local-ecosystem.level.nascent': 'Quelques personnes ou groupes sont connus.',
  'local-ecosystem.level.partial':
    'Des communautés se réunissent, et quelques entreprises offrent des services.',
  'local-ecosystem.level.established':
    'Plusieurs entreprises et communautés travaillent pour des organismes publics.',
  'local-ecosystem.level.strong':
    'Des entreprises, des communautés et des universités assurent la maintenance de logiciels dont dépendent des organismes publics.',
  'strategic-priority.level.none': 'Le logiciel libre ne figure dans aucun plan.',
  'strategic-priority.level.nascent': 'Le sujet est en discussion.',
  'strategic-priority.level.partial': 'Un plan le cite parmi d’autres objectifs.',
  'strategic-priority.level.established': 'Un plan en fait une priorité, avec des cibles.',
  'strategic-priority.level.strong': 'C’est une priorité, avec des cibles et des fonds.',
  'regional-champion.level.none': 'Aucun échange avec d’autres pays n’a été montré.',
  'regional-champion.level.nascent': 'Le pays participe à des réunions régionales.',
  'regional-champion.level.partial': 'Le pays a présenté ses travaux à d’autres.',
  'regional-champion.level.established': 'D’autres ont réutilisé une partie de ses travaux.',
  'regional-champion.level.strong':
    'D’autres viennent lui demander conseil, et plusieurs réutilisent ses travaux.',
  'willing-to-share-and-learn.level.none': 'Rien n’a été dit à ce sujet.',
  'willing-to-share-and-learn.level.nascent': 'Le formulaire dit que le pays y est prêt.',
  'willing-to-share-and-learn.level.partial':
    'Les personnes et le temps prévus pour les échanges sont indiqués.',
  'willing-to-share-and-learn.level.established': 'Le pays échange déjà avec quelques partenaires.',
  'willing-to-share-and-learn.level.strong':
    'Le pays a l’habitude de publier ses logiciels et ses enseignements, et reprend ceux des autres.',
  'host-sdg-open-technology-focus.level.none': 'Aucun travail de ce type n’a été montré.',
  'host-sdg-open-technology-focus.level.nascent': 'L’organisation hôte prévoit de tels travaux.',
  'host-sdg-open-technology-focus.level.partial': 'L’organisation hôte a mené un projet de ce type.',
  'host-sdg-open-technology-focus.level.established':
    'De tels projets font régulièrement partie de son travail.',
  'host-sdg-open-technology-focus.level.strong': 'De tels travaux sont sa mission principale.',
  'host-sustainable-income.level.none':
    'L’organisation hôte dépend, d’une année à l’autre, de subventions isolées.',
  'host-sustainable-income.level.nascent': 'L’organisation hôte a quelques revenus propres.',
  'host-sustainable-income.level.partial': 'Ses coûts de base sont couverts pour les deux prochaines années.',
  'host-sustainable-income.level.established': 'Ses coûts de base sont couverts à long terme.',
  'host-sustainable-income.level.strong':
    'Ses coûts de base sont couverts à long terme, et des fonds sont promis pour le bureau.',
  'host-government-links.level.none': 'Aucun contact n’a été montré.',
  'host-government-links.level.nascent': 'L’organisation hôte connaît des personnes au sein de l’État.',
  'host-government-links.level.partial': 'L’organisation hôte a travaillé pour un organisme public.',
  'host-government-links.level.established':
    'L’organisation hôte travaille avec plusieurs organismes publics en vertu d’accords.',
  'host-government-links.level.strong':
    'L’organisation hôte fait partie de l’État ou le conseille en permanence.',
  'host-embedded-in-ecosystem.level.none': 'Aucun partenaire n’a été nommé.',
  'host-embedded-in-ecosystem.level.nascent':
    'L’organisation hôte assiste à des événements organisés par d’autres.',
  'host-embedded-in-ecosystem.level.partial':
    'L’organisation hôte travaille avec quelques entreprises ou communautés.',
  'host-embedded-in-ecosystem.level.established':
    'L’organisation hôte réunit de temps à autre entreprises, communautés et universités.',
  'host-embedded-in-ecosystem.level.strong': 'L’organisation hôte est le lieu de rencontre de l’écosystème.',
  'host-translation-experience.level.none': 'Aucun exemple n’a été montré.',
  'host-translation-experience.level.nascent': 'L’organisation hôte a conseillé la réalisation d’un service.',
  'host-translation-experience.level.partial': 'L’organisation hôte a mis un service en exploitation.',
  'host-translation-experience.level.established':
    'L’organisation hôte a mis plusieurs services en exploitation.',
  'host-translation-experience.level.strong':
    'L’organisation hôte a mis plusieurs services en exploitation et les fait fonctionner depuis des années.',
  'lmic-status': 'Le pays est à revenu faible ou intermédiaire.',
  'official-eoi': 'Le pays a manifesté officiellement son intérêt, au moyen du formulaire de l’appel.',
  'eoi-within-window': 'Le formulaire est arrivé pendant que l’appel était ouvert.',
  'implemented-dpg': 'Au moins un bien public numérique fonctionne déjà dans un service public.',
  'implemented-digital-public-service': 'Au moins un service public numérique fonctionne déjà.',
  'host-named': 'Une organisation hôte est proposée.',
  'host-organisation-type': 'L’organisation hôte est publique, universitaire ou à but non lucratif.',
  'host-mandate':
    'L’organisation hôte a pour mandat de développer l’écosystème numérique et d’améliorer les services publics.',
  'host-in-kind-infrastructure':
    'L’organisation hôte fournit en nature les locaux, l’équipement, l’électricité, l’accès à internet et les moyens semblables.',
  'host-in-country': 'L’organisation hôte se trouve dans le pays candidat.',
  'two-countries': 'Deux pays sont choisis, chacun avec une seule organisation hôte.',
  'regional-and-context-diversity': 'Les pays choisis représentent des régions et des contextes différents.',
  'itu-member-administration': 'La circulaire est adressée aux administrations des États Membres de l’UIT.',
  'eoi-closing-date': 'Date de clôture de l’appel',
  'dpg-or-service': 'Ce qui doit déjà fonctionner dans le pays',
  'dpg-or-service: at least one digital public good for public services':
    'au moins un bien public numérique pour des services publics',
  'dpg-or-service: at least one digital public service': 'au moins un service public numérique',
  note: 'Les poids, les niveaux et leur formulation, le fuseau horaire de la date de clôture et les éléments de preuve autres que les politiques et stratégies nommées par la circulaire sont propres à ce projet. Ils n’engagent ni l’UIT ni le PNUD.',
  'lmic-status.evidence': 'classement des pays par la Banque mondiale pour l’exercice 2024',
  'lmic-status.reason': 'Un pays a ce statut ou ne l’a pas, et l’appel ne s’adresse qu’à ceux qui l’ont.',
  'lmic-status.note':
    'Les documents ne nomment aucun classement. Celui de la Banque mondiale pour l’exercice 2024 était en vigueur pendant que l’appel était ouvert.',
  'official-eoi.evidence': 'formulaire reçu',
  'official-eoi.reason': 'Sans candidature, il n’y a rien à évaluer.',
  'eoi-within-window.evidence': 'date de réception',
  'eoi-within-window.reason': 'Une date de clôture tranche par oui ou par non.',
  'eoi-within-window.note':
    'Les documents ne nomment aucun fuseau horaire : lire une heure à l’horloge de Zurich est un choix propre à ce projet, et la règle windowDay le modifie. Si le jour tel qu’il est écrit conduit à une autre décision, la question est posée au comité de sélection.',
  'implemented-dpg.evidence': 'nom et adresse du service',
  'implemented-dpg.evidence.2': 'inscription au registre des biens publics numériques',
  'implemented-dpg.reason': 'Un est un minimum qui peut se compter.',
  'implemented-digital-public-service.evidence': 'nom et adresse du service',
  'implemented-digital-public-service.reason': 'Un est un minimum qui peut se compter.',
  'host-named.evidence': 'lettre de l’organisation hôte',
  'host-named.reason':
    'Les pays sont choisis avec leur organisation hôte ; un bureau a besoin d’un lieu d’accueil.',
  'host-organisation-type.evidence': 'statuts ou acte fondateur',
  'host-organisation-type.reason': 'La forme juridique est un fait.',
  'host-organisation-type.note':
    'La ligne 25 de la circulaire nomme aussi les universités, les groupes de réflexion et d’autres organisations.',
  'host-mandate.evidence': 'statuts, loi ou décret',
  'host-mandate.reason':
    'Un mandat existe ou n’existe pas ; la diapositive le cite dans la même phrase que le type d’organisation.',
  'host-in-kind-infrastructure.evidence': 'lettre d’engagement',
  'host-in-kind-infrastructure.reason':
    'Nul autre ne paie ces dépenses : l’organisation hôte doit donc donner son accord ; les documents l’énoncent comme une attente.',
  'host-in-country.evidence': 'adresse du siège',
  'host-in-country.reason': 'Le bureau est situé dans le pays.',
  'political-commitment.evidence': 'politiques de transformation numérique',
  'political-commitment.evidence.2': 'stratégies de transformation numérique',
  'political-commitment.reason': 'La fermeté a des degrés.',
  'local-ecosystem.evidence': 'liste d’entreprises, de communautés et d’événements',
  'local-ecosystem.evidence.2': 'dépôts de code publics',
  'local-ecosystem.reason':
    'Un écosystème naissant suffit pour participer ; au-delà, c’est une question de degré.',
  'local-ecosystem.note': 'Les documents acceptent un écosystème naissant : c’est le deuxième niveau.',
  'strategic-priority.evidence': 'plan national',
  'strategic-priority.evidence.2': 'budget',
  'strategic-priority.reason': 'Les documents peuvent l’établir plus ou moins.',
  'regional-champion.evidence': 'projets communs',
  'regional-champion.evidence.2': 'visites et demandes d’autres pays',
  'regional-champion.reason': 'C’est une appréciation, par rapport aux autres.',
  'willing-to-share-and-learn.evidence': 'déclaration dans le formulaire',
  'willing-to-share-and-learn.evidence.2': 'logiciels et enseignements publiés',
  'willing-to-share-and-learn.reason':
    'La disposition à partager a des degrés, bien que la circulaire la cite parmi les conditions.',
  'host-sdg-open-technology-focus.evidence': 'rapport annuel',
  'host-sdg-open-technology-focus.evidence.2': 'liste de projets',
  'host-sdg-open-technology-focus.reason': 'La place accordée à un sujet a des degrés.',
  'host-sustainable-income.evidence': 'comptes des trois dernières années',
  'host-sustainable-income.evidence.2': 'ligne budgétaire',
  'host-sustainable-income.reason':
    'La diapositive parle d’une possibilité : c’est donc un degré et non une limite.',
  'host-government-links.evidence': 'accords',
  'host-government-links.evidence.2': 'projets communs',
  'host-government-links.reason': 'L’étroitesse des liens a des degrés.',
  'host-embedded-in-ecosystem.evidence': 'adhésions',
  'host-embedded-in-ecosystem.evidence.2': 'événements organisés',
  'host-embedded-in-ecosystem.reason': 'L’ancrage a des degrés.',
  'host-translation-experience.evidence': 'services en exploitation, avec le nombre d’utilisateurs',
  'host-translation-experience.reason':
    'Ce point fait partie de la description d’une organisation hôte idéale.',
  'regional-and-context-diversity.note':
    'La diapositive ne nomme aucune liste de régions : les six de l’UIT sont utilisées, car l’UIT conduit l’appel. Aucune règle ne peut distinguer les contextes ; le comité de sélection les apprécie.',
  'itu-member-administration.note':
    'Une adresse et jamais un critère ; un comité peut en faire une condition.',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
