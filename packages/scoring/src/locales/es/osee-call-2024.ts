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
  note: 'Los pesos, los niveles y su redacción, la zona horaria de la fecha de cierre y las pruebas distintas de las políticas y estrategias que nombra la circular son propios de este proyecto. No comprometen a la UIT ni al PNUD.',
  'lmic-status.evidence': 'clasificación de países del Banco Mundial para el ejercicio fiscal 2024',
  'lmic-status.reason':
    'Un país tiene esta condición o no la tiene, y la convocatoria se dirige solo a los que la tienen.',
  'lmic-status.note':
    'Los documentos no nombran ninguna clasificación. La del Banco Mundial para el ejercicio fiscal 2024 estaba en vigor mientras la convocatoria estuvo abierta.',
  'official-eoi.evidence': 'formulario recibido',
  'official-eoi.reason': 'Sin candidatura no hay nada que evaluar.',
  'eoi-within-window.evidence': 'fecha de recepción',
  'eoi-within-window.reason': 'Una fecha de cierre decide por sí o por no.',
  'eoi-within-window.note':
    'Los documentos no nombran ninguna zona horaria: leer una hora según el reloj de Zúrich es una elección propia de este proyecto, y la regla windowDay la cambia. Si el día tal como está escrito llevara a otra decisión, se consulta al comité de selección.',
  'implemented-dpg.evidence': 'nombre y dirección del servicio',
  'implemented-dpg.evidence.2': 'inscripción en el registro de bienes públicos digitales',
  'implemented-dpg.reason': 'Uno es un mínimo que se puede contar.',
  'implemented-digital-public-service.evidence': 'nombre y dirección del servicio',
  'implemented-digital-public-service.reason': 'Uno es un mínimo que se puede contar.',
  'host-named.evidence': 'carta de la entidad anfitriona',
  'host-named.reason': 'Los países se eligen junto con su entidad anfitriona; una oficina necesita una sede.',
  'host-organisation-type.evidence': 'estatutos o acta fundacional',
  'host-organisation-type.reason': 'La forma jurídica es un hecho.',
  'host-organisation-type.note':
    'La línea 25 de la circular nombra también universidades, centros de estudios y otras organizaciones.',
  'host-mandate.evidence': 'estatutos, ley o decreto',
  'host-mandate.reason':
    'Un mandato se tiene o no se tiene; la diapositiva lo pone en una misma frase con el tipo de entidad.',
  'host-in-kind-infrastructure.evidence': 'carta de compromiso',
  'host-in-kind-infrastructure.reason':
    'Nadie más paga estos gastos, de modo que la entidad anfitriona tiene que aceptarlos; los documentos lo enuncian como una expectativa.',
  'host-in-country.evidence': 'domicilio registrado',
  'host-in-country.reason': 'La oficina tiene su sede dentro del país.',
  'political-commitment.evidence': 'políticas de transformación digital',
  'political-commitment.evidence.2': 'estrategias de transformación digital',
  'political-commitment.reason': 'La firmeza tiene grados.',
  'local-ecosystem.evidence': 'lista de empresas, comunidades y eventos',
  'local-ecosystem.evidence.2': 'repositorios públicos',
  'local-ecosystem.reason':
    'Un ecosistema incipiente basta para participar; por encima de eso es cuestión de grado.',
  'local-ecosystem.note': 'Los documentos aceptan un ecosistema incipiente: es el segundo nivel.',
  'strategic-priority.evidence': 'plan nacional',
  'strategic-priority.evidence.2': 'presupuesto',
  'strategic-priority.reason': 'Los documentos pueden demostrarlo en mayor o menor grado.',
  'regional-champion.evidence': 'proyectos conjuntos',
  'regional-champion.evidence.2': 'visitas y solicitudes de otros países',
  'regional-champion.reason': 'Es una valoración, en relación con los demás.',
  'willing-to-share-and-learn.evidence': 'declaración en el formulario',
  'willing-to-share-and-learn.evidence.2': 'software y lecciones publicados',
  'willing-to-share-and-learn.reason':
    'La disposición tiene grados, aunque la circular la enumera junto a las condiciones.',
  'host-sdg-open-technology-focus.evidence': 'informe anual',
  'host-sdg-open-technology-focus.evidence.2': 'lista de proyectos',
  'host-sdg-open-technology-focus.reason': 'La dedicación tiene grados.',
  'host-sustainable-income.evidence': 'cuentas de los tres últimos años',
  'host-sustainable-income.evidence.2': 'partida presupuestaria',
  'host-sustainable-income.reason':
    'La diapositiva habla de una posibilidad, por lo que es un grado y no un límite.',
  'host-government-links.evidence': 'acuerdos',
  'host-government-links.evidence.2': 'proyectos conjuntos',
  'host-government-links.reason': 'La cercanía tiene grados.',
  'host-embedded-in-ecosystem.evidence': 'afiliaciones',
  'host-embedded-in-ecosystem.evidence.2': 'eventos realizados',
  'host-embedded-in-ecosystem.reason': 'El arraigo tiene grados.',
  'host-translation-experience.evidence': 'servicios en uso, con el número de usuarios',
  'host-translation-experience.reason': 'Forma parte de la descripción de una entidad anfitriona ideal.',
  'regional-and-context-diversity.note':
    'La diapositiva no nombra ninguna lista de regiones: se usan las seis de la UIT, porque la UIT lleva la convocatoria. Ninguna regla puede distinguir los contextos; los valora el comité de selección.',
  'itu-member-administration.note':
    'Una dirección de envío y nunca un criterio; un comité puede convertirla en condición.',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
