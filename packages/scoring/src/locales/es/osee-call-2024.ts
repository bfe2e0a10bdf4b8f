import type { OseeCall2024TextId } from '../../selection/osee-call-2024/call-text-id.ts';

/** The words of the call of 2024 in Spanish. */
export const oseeCall2024 = {
  title:
    'Convocatoria de manifestaciones de interés para acoger una oficina de programas de código abierto (OSPO), 2024',
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
  'political-commitment.statement':
    'Firmeza con que el gobierno quiere software de código abierto en sus servicios públicos.',
  'local-ecosystem.statement':
    'Presencia en el país de personas, empresas y comunidades que trabajan con código abierto.',
  'strategic-priority.statement':
    'Lugar del código abierto, incluidos los bienes públicos digitales, entre los objetivos del país.',
  'regional-champion.statement': 'Capacidad del país de servir de ejemplo para su región o para el mundo.',
  'willing-to-share-and-learn.statement':
    'Disposición del país a transmitir lo que sabe y a aprender de otros.',
  'host-sdg-open-technology-focus.statement':
    'Parte del trabajo de la entidad anfitriona dedicada a tecnologías abiertas para los Objetivos de Desarrollo Sostenible.',
  'host-sustainable-income.statement':
    'Probabilidad de que los ingresos de la entidad anfitriona sostengan la oficina cuando termine el proyecto.',
  'host-government-links.statement': 'Grado de colaboración de la entidad anfitriona con el gobierno.',
  'host-embedded-in-ecosystem.statement':
    'Arraigo de la entidad anfitriona en el ecosistema digital del país.',
  'host-translation-experience.statement':
    'Experiencia de la entidad anfitriona en hacer útil la tecnología para la población.',
  'lmic-status': 'El país es de ingreso bajo o mediano.',
  'official-eoi': 'El país manifestó oficialmente su interés, con el formulario de la convocatoria.',
  'eoi-within-window': 'El formulario llegó mientras la convocatoria estaba abierta.',
  'implemented-dpg': 'Al menos un bien público digital funciona ya en un servicio público.',
  'implemented-digital-public-service': 'Al menos un servicio público digital funciona ya.',
  'host-named': 'Se propone una entidad anfitriona.',
  'host-organisation-type': 'La entidad anfitriona es pública, académica o sin fines de lucro.',
  'host-mandate':
    'La entidad anfitriona tiene el mandato de desarrollar el ecosistema digital y mejorar los servicios públicos.',
  'host-in-kind-infrastructure':
    'La entidad anfitriona aporta en especie oficinas, equipo, electricidad, internet y otros medios parecidos.',
  'host-in-country': 'La entidad anfitriona está en el país candidato.',
  'two-countries': 'Se eligen dos países, cada uno con una sola entidad anfitriona.',
  'regional-and-context-diversity': 'Los países elegidos representan regiones y contextos distintos.',
  'itu-member-administration':
    'La circular se dirige a las administraciones de los Estados Miembros de la UIT.',
  'eoi-closing-date': 'Fecha de cierre de la convocatoria',
  'dpg-or-service': 'Lo que ya debe funcionar en el país',
  'dpg-or-service: at least one digital public good for public services':
    'al menos un bien público digital en un servicio público',
  'dpg-or-service: at least one digital public service': 'al menos un servicio público digital',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
