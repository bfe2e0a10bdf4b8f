/**
 * French words for the ids of `oseeCall2024`, for `renderExplanation`.
 *
 * @category explanation
 * @example
 * ```ts
 * import { oseeCall2024NamesFr } from '@osee/scoring/selection';
 *
 * oseeCall2024NamesFr['host']; // => 'Hôte'
 * ```
 */
export const oseeCall2024NamesFr: Readonly<Record<string, string>> = {
  country: 'Pays',
  host: 'Hôte',
  'political-commitment': 'Engagement politique',
  'local-ecosystem': 'Écosystème local',
  'strategic-priority': 'Priorité stratégique',
  'regional-champion': 'Rôle moteur dans la région',
  'willing-to-share-and-learn': 'Partage et apprentissage',
  'host-sdg-open-technology-focus': 'Part des technologies ouvertes',
  'host-sustainable-income': 'Revenus durables',
  'host-government-links': 'Liens avec l’État',
  'host-embedded-in-ecosystem': 'Ancrage dans l’écosystème',
  'host-translation-experience': 'De la technologie à l’usage',
  'lmic-status': 'Le pays est à revenu faible ou intermédiaire.',
  'official-eoi': 'Le pays a déclaré son intérêt officiellement, par le formulaire de l’appel.',
  'eoi-within-window': 'Le formulaire est arrivé pendant que l’appel était ouvert.',
  'implemented-dpg': 'Au moins un bien public numérique fonctionne déjà dans un service public.',
  'implemented-digital-public-service': 'Au moins un service public numérique fonctionne déjà.',
  'host-named': 'Une institution hôte est proposée.',
  'host-organisation-type': 'L’hôte est un organisme public, universitaire ou sans but lucratif.',
  'host-mandate':
    'L’hôte a pour mandat de développer l’écosystème numérique et d’améliorer les services publics.',
  'host-in-kind-infrastructure':
    'L’hôte fournit en nature les locaux, l’équipement, l’électricité, l’internet et les besoins semblables.',
  'host-in-country': 'L’hôte se trouve dans le pays candidat.',
  'two-countries': 'Deux pays sont choisis, chacun avec un hôte.',
  'regional-and-context-diversity': 'Les pays choisis représentent des régions et des contextes différents.',
  'eoi-closing-date': 'Date de clôture de l’appel',
  'dpg-or-service': 'Ce qui doit déjà fonctionner dans le pays',
};

/**
 * Spanish words for the ids of `oseeCall2024`, for `renderExplanation`.
 *
 * @category explanation
 * @example
 * ```ts
 * import { oseeCall2024NamesEs } from '@osee/scoring/selection';
 *
 * oseeCall2024NamesEs['country']; // => 'País'
 * ```
 */
export const oseeCall2024NamesEs: Readonly<Record<string, string>> = {
  country: 'País',
  host: 'Entidad anfitriona',
  'political-commitment': 'Compromiso político',
  'local-ecosystem': 'Ecosistema local',
  'strategic-priority': 'Prioridad estratégica',
  'regional-champion': 'Referente en la región',
  'willing-to-share-and-learn': 'Compartir y aprender',
  'host-sdg-open-technology-focus': 'Dedicación a tecnologías abiertas',
  'host-sustainable-income': 'Ingresos duraderos',
  'host-government-links': 'Vínculos con el gobierno',
  'host-embedded-in-ecosystem': 'Arraigo en el ecosistema',
  'host-translation-experience': 'De la tecnología al uso',
  'lmic-status': 'El país es de ingreso bajo o mediano.',
  'official-eoi': 'El país declaró su interés oficialmente, con el formulario de la convocatoria.',
  'eoi-within-window': 'El formulario llegó mientras la convocatoria estaba abierta.',
  'implemented-dpg': 'Al menos un bien público digital funciona ya en un servicio público.',
  'implemented-digital-public-service': 'Al menos un servicio público digital funciona ya.',
  'host-named': 'Se propone una entidad anfitriona.',
  'host-organisation-type': 'La entidad anfitriona es pública, académica o sin fines de lucro.',
  'host-mandate':
    'La entidad anfitriona tiene el mandato de desarrollar el ecosistema digital y mejorar los servicios públicos.',
  'host-in-kind-infrastructure':
    'La entidad anfitriona aporta en especie local, equipo, electricidad, internet y necesidades parecidas.',
  'host-in-country': 'La entidad anfitriona está en el país que se presenta.',
  'two-countries': 'Se eligen dos países, cada uno con una entidad anfitriona.',
  'regional-and-context-diversity': 'Los países elegidos representan regiones y contextos distintos.',
  'eoi-closing-date': 'Fecha de cierre de la convocatoria',
  'dpg-or-service': 'Lo que ya debe funcionar en el país',
};
