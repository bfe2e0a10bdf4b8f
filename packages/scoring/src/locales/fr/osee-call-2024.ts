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
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
