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
    'au moins un bien public numérique dans un service public',
  'dpg-or-service: at least one digital public service': 'au moins un service public numérique',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
