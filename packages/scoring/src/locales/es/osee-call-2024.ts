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
  'political-commitment.level.none': 'Ninguna política, estrategia o discurso menciona el código abierto.',
  'political-commitment.level.nascent': 'Una persona en ejercicio de un cargo se ha pronunciado a favor.',
  'political-commitment.level.partial': 'Una política o estrategia digital lo menciona.',
  'political-commitment.level.established':
    'Una política o estrategia lo pide y nombra a quien está a cargo.',
  'political-commitment.level.strong':
    'Una norma en vigor lo pide, con un presupuesto e informes sobre lo realizado.',
  'local-ecosystem.level.none': 'No se pudo nombrar a nadie.',
  'local-ecosystem.level.nascent': 'Se conocen algunas personas o grupos.',
  'local-ecosystem.level.partial': 'Hay comunidades que se reúnen, y algunas empresas ofrecen servicios.',
  'local-ecosystem.level.established': 'Varias empresas y comunidades trabajan para organismos públicos.',
  'local-ecosystem.level.strong':
    'Empresas, comunidades y universidades mantienen software del que dependen organismos públicos.',
  'strategic-priority.level.none': 'El código abierto no figura en ningún plan.',
  'strategic-priority.level.nascent': 'El tema está en discusión.',
  'strategic-priority.level.partial': 'Un plan lo nombra entre otros objetivos.',
  'strategic-priority.level.established': 'Un plan lo nombra como prioridad, con metas.',
  'strategic-priority.level.strong': 'Es una prioridad con metas y fondos.',
  'regional-champion.level.none': 'No se mostró ningún intercambio con otros países.',
  'regional-champion.level.nascent': 'El país participa en reuniones regionales.',
  'regional-champion.level.partial': 'El país ha presentado su trabajo a otros.',
  'regional-champion.level.established': 'Otros han reutilizado parte de su trabajo.',
  'regional-champion.level.strong':
    'Otros acuden al país en busca de consejo, y varios reutilizan su trabajo.',
  'willing-to-share-and-learn.level.none': 'No se dijo nada al respecto.',
  'willing-to-share-and-learn.level.nascent': 'El formulario dice que el país está dispuesto.',
  'willing-to-share-and-learn.level.partial': 'Se indican las personas y el tiempo para los intercambios.',
  'willing-to-share-and-learn.level.established': 'El país ya realiza intercambios con algunos socios.',
  'willing-to-share-and-learn.level.strong':
    'El país publica habitualmente su software y sus lecciones, y aprovecha los de otros.',
  'host-sdg-open-technology-focus.level.none': 'No se mostró ningún trabajo de ese tipo.',
  'host-sdg-open-technology-focus.level.nascent': 'La entidad anfitriona prevé hacer trabajos de ese tipo.',
  'host-sdg-open-technology-focus.level.partial': 'La entidad anfitriona ha hecho un proyecto de ese tipo.',
  'host-sdg-open-technology-focus.level.established':
    'Los proyectos de ese tipo son una parte constante de su trabajo.',
  'host-sdg-open-technology-focus.level.strong': 'Los trabajos de ese tipo son su tarea principal.',
  'host-sustainable-income.level.none':
    'La entidad anfitriona depende, de un año a otro, de subvenciones aisladas.',
  'host-sustainable-income.level.nascent': 'La entidad anfitriona tiene algunos ingresos propios.',
  'host-sustainable-income.level.partial': 'Sus costos básicos están cubiertos para los dos próximos años.',
  'host-sustainable-income.level.established': 'Sus costos básicos están cubiertos a largo plazo.',
  'host-sustainable-income.level.strong':
    'Sus costos básicos están cubiertos a largo plazo, y hay fondos prometidos para la oficina.',
  'host-government-links.level.none': 'No se mostró ningún contacto.',
  'host-government-links.level.nascent': 'La entidad anfitriona conoce a personas del gobierno.',
  'host-government-links.level.partial': 'La entidad anfitriona ha trabajado para un organismo público.',
  'host-government-links.level.established':
    'La entidad anfitriona trabaja con varios organismos públicos en virtud de acuerdos.',
  'host-government-links.level.strong':
    'La entidad anfitriona forma parte del gobierno o lo asesora de forma permanente.',
  'host-embedded-in-ecosystem.level.none': 'No se nombró a ningún socio.',
  'host-embedded-in-ecosystem.level.nascent': 'La entidad anfitriona asiste a eventos de otros.',
  'host-embedded-in-ecosystem.level.partial':
    'La entidad anfitriona trabaja con algunas empresas o comunidades.',
  'host-embedded-in-ecosystem.level.established':
    'La entidad anfitriona reúne de vez en cuando a empresas, comunidades y universidades.',
  'host-embedded-in-ecosystem.level.strong': 'La entidad anfitriona es el lugar de encuentro del ecosistema.',
  'host-translation-experience.level.none': 'No se mostró ningún ejemplo.',
  'host-translation-experience.level.nascent':
    'La entidad anfitriona ha asesorado la realización de un servicio.',
  'host-translation-experience.level.partial': 'La entidad anfitriona ha puesto en uso un servicio.',
  'host-translation-experience.level.established': 'La entidad anfitriona ha puesto en uso varios servicios.',
  'host-translation-experience.level.strong':
    'La entidad anfitriona ha puesto en uso varios servicios y los ha mantenido en funcionamiento durante años.',
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
    'La entidad anfitriona aporta en especie oficinas, equipo, electricidad, Internet y otros medios parecidos.',
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
