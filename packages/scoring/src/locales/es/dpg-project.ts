import type { DpgProjectTexts } from '../../models/dpg-project/text-id.ts';

/** The words of the model of a project in Spanish. */
export const dpgProject = {
  title: 'Madurez de un proyecto de código abierto que es un bien público digital',
  'level.started': 'Iniciado',
  'level.started.description': 'El proyecto existe; su práctica depende de unas pocas personas.',
  'level.repeatable': 'Repetible',
  'level.repeatable.description': 'La primera práctica de cada dimensión existe y se puede consultar.',
  'level.defined': 'Definido',
  'level.defined.description': 'La práctica está escrita y vale para todo el proyecto.',
  'level.evidenced': 'Comprobado',
  'level.evidenced.description': 'Hay registros que muestran que la práctica se sigue.',
  'level.shared': 'Compartido',
  'level.shared.description': 'Otros participan en la práctica o se apoyan en ella.',
  'step.no': 'No',
  'step.partly': 'En parte, o solo declarado',
  'step.yes': 'Sí',
  'technical-axis': 'Eje técnico',
  'organisational-axis': 'Eje organizativo',
  'ecosystemic-axis': 'Eje ecosistémico',
  'licence-and-ownership': 'Licencia y titularidad',
  governance: 'Gobernanza',
  community: 'Desarrollo abierto y comunidad',
  documentation: 'Documentación y facilidad de adopción',
  interoperability: 'Interoperabilidad y portabilidad de los datos',
  architecture: 'Arquitectura e independencia',
  security: 'Seguridad y cadena de suministro',
  privacy: 'Privacidad y no causar daño',
  maintenance: 'Mantenimiento y sostenibilidad',
  use: 'Uso y ecosistema',
  note: 'Ilustrativo. Las dimensiones, las preguntas y los niveles son del propio proyecto; ningún otro organismo los ha aprobado. Todas las dimensiones cuentan lo mismo. El nivel «Iniciado» no pide nada: dice que hay una respuesta.',
  depends: 'Los pasos de una dimensión se apoyan unos en otros.',
  'depth.entry': 'Entrada',
  'depth.entry.limit.1': 'No dice si una práctica está escrita, se sigue o se comparte.',
  'depth.entry.limit.2': 'Alcanza como máximo el segundo nivel.',
  'depth.entry.rule': 'El criterio del segundo nivel de cada dimensión.',
  'depth.whole': 'Modelo completo',
  'depth.whole.rule': 'Todos los criterios.',
  'evidence-not.file': 'Un archivo vacío, copiado de otro lugar o que solo anuncia un plan.',
  'evidence-not.maintainer': 'Una afirmación sin fecha, sin nombre y sin dirección web donde comprobarla.',
  'evidence-not.reviewer': 'La sola palabra del proyecto.',
  'role.file': 'Un archivo del proyecto',
  'role.maintainer': 'Una persona responsable de mantenimiento del proyecto',
  'role.reviewer': 'Una persona ajena al proyecto que lo revisa',
  'reason.no-data': 'El software no guarda datos ni los intercambia.',
  'reason.no-people':
    'El software no trata datos personales, no muestra contenidos de usuarios y no pone en contacto a personas.',

  'question.approved-licence': '¿Se distribuye el proyecto bajo una licencia que el DPG Standard acepta?',
  'evidence.approved-licence':
    'El texto de una licencia de la lista de la DPG Alliance, en la raíz del repositorio.',
  'question.marked-parts': '¿Indica cada parte del proyecto la licencia que le corresponde?',
  'evidence.marked-parts':
    'Licencia y titular del código, la documentación, las imágenes, los datos y los contenidos de terceros, por archivo o por carpeta.',
  'question.licence-check': '¿Detiene un control automático un cambio sin datos de licencia?',
  'evidence.licence-check':
    'Un control en la integración continua; los datos de licencia legibles por máquina coinciden en todos los archivos que la nombran.',
  'question.contributor-rights':
    '¿Están publicadas, para que otros proyectos las usen, las reglas con que se conceden los derechos de las contribuciones?',
  'evidence.contributor-rights':
    'Una firma de la contribución o un acuerdo en uso, y una regla sobre el nombre y el logotipo, ambos con licencia abierta.',

  'question.named-maintainers': '¿Nombra el repositorio a las personas que mantienen el proyecto?',
  'evidence.named-maintainers':
    'Una lista actualizada de responsables de mantenimiento o del código, por nombre o cuenta.',
  'question.decision-rule': '¿Dicen reglas escritas quién decide qué en el proyecto?',
  'evidence.decision-rule':
    'Un documento de gobernanza con las funciones, la forma de decidir y cómo se gana o se pierde una función.',
  'question.shared-decisions':
    '¿Participaron personas de al menos dos organizaciones en las decisiones sobre el proyecto en los últimos doce meses?',
  'evidence.shared-decisions': 'Actas fechadas que nombran a quienes participaron y su organización.',
  'question.steering-body':
    '¿Dirige el proyecto un órgano en el que tienen asiento los países que lo implementan?',
  'evidence.steering-body':
    'Actas públicas de los últimos doce meses, y un traspaso de funciones hecho o ensayado.',

  'question.public-work': '¿Se hace en público el trabajo diario del proyecto?',
  'evidence.public-work':
    'Un repositorio público con un sistema de seguimiento de incidencias y cambios propuestos que cualquiera puede usar.',
  'question.contribution-guide': '¿Explica una guía publicada cómo contribuir a quienes se incorporan?',
  'evidence.contribution-guide':
    'Una guía de contribución, con un código de conducta que da un contacto que responde.',
  'question.measured-response':
    '¿Mide el proyecto cuánto tarda la primera respuesta a quienes se incorporan?',
  'evidence.measured-response':
    'Cifras de los últimos doce meses con período y método; no se cuentan las respuestas automáticas.',
  'question.wide-community':
    '¿Contribuyeron personas de al menos dos regiones del mundo en los últimos doce meses?',
  'evidence.wide-community':
    'Contribuciones aceptadas por región, con ayuda a quienes se incorporan o un espacio en una segunda lengua.',

  'question.install-steps': '¿Explican unos pasos publicados cómo instalar el software?',
  'evidence.install-steps':
    'Instrucciones en el repositorio o la documentación que corresponden a la versión publicada actual.',
  'question.stranger-deploys':
    '¿Puso alguien ajeno el software en funcionamiento solo con la documentación en los últimos 24 meses?',
  'evidence.stranger-deploys':
    'Un informe fechado de una instalación sin ayuda de quienes hacen el software.',
  'question.versioned-docs': '¿Tiene cada versión publicada su propia documentación?',
  'evidence.versioned-docs':
    'Guías de administración, de uso y de interfaces que nombran la versión que describen.',
  'question.taught-languages': '¿Se puede aprender a usar el software en más de una lengua?',
  'evidence.taught-languages':
    'Documentación en dos lenguas o más, material de formación y un sistema para practicar.',

  'question.data-export': '¿Pueden los usuarios extraer los datos esenciales sin acceso a la base de datos?',
  'evidence.data-export':
    'Una función o una interfaz que entrega los registros esenciales, con su descripción.',
  'question.open-interface': '¿Está descrita una interfaz del software en un formato abierto?',
  'evidence.open-interface':
    'Una descripción legible por máquina, como OpenAPI, de la versión actual; exportación en formatos de especificación pública.',
  'question.standard-tests':
    '¿Muestra una prueba de conformidad que el software sigue un estándar de su ámbito?',
  'evidence.standard-tests':
    'El resultado de un conjunto de pruebas o de un validador de ese estándar, con versión y fecha.',
  'question.proven-exchange':
    '¿Intercambian datos sistemas de al menos dos jurisdicciones por las interfaces estándar del software?',
  'evidence.proven-exchange':
    'Sistemas en uso con su nombre, y lo aprendido comunicado al organismo que mantiene el estándar.',

  'question.listed-dependencies': '¿Enumera el repositorio los componentes que el software necesita?',
  'evidence.listed-dependencies':
    'Un manifiesto, un archivo de versiones fijas o una lista de materiales de software, con los servicios que se llaman.',
  'question.open-dependencies': '¿Funciona el software solo con componentes abiertos?',
  'evidence.open-dependencies':
    'No hace falta ningún componente propietario, o se probó y se describe una alternativa abierta.',
  'question.extension-points': '¿Se puede adaptar el software sin cambiar su código fuente?',
  'evidence.extension-points':
    'Puntos de extensión y ajustes documentados, con textos que se traducen fuera del código.',
  'question.replaced-component':
    '¿Ha sustituido un despliegue un componente del software por medio de sus interfaces?',
  'evidence.replaced-component':
    'Un despliegue con nombre, el componente retirado, el que lo sustituye y la fecha.',

  'question.security-contact': '¿Publica el proyecto cómo informar de una vulnerabilidad?',
  'evidence.security-contact':
    'Una política de seguridad con un canal privado, y actualizaciones de dependencias con una herramienta o en fechas fijas.',
  'question.checked-changes': '¿Se comprueba cada cambio antes de que entre en una versión publicada?',
  'evidence.checked-changes':
    'Revisión por una segunda persona, análisis estático y una lista de materiales de software de la versión actual.',
  'question.signed-releases': '¿Pueden los usuarios comprobar que una versión publicada viene del proyecto?',
  'evidence.signed-releases':
    'Firmas o constancias de origen de la versión actual; un nivel fechado de una insignia o referencia de seguridad.',
  'question.independent-audit': '¿Auditó la seguridad una parte independiente en los últimos 24 meses?',
  'evidence.independent-audit':
    'Un informe con fecha, alcance y hallazgos, entregado a quienes operan el software.',

  'question.data-statement': '¿Declara el proyecto qué datos personales trata el software?',
  'evidence.data-statement':
    'Una declaración pública de los datos, su finalidad y su lugar, o de que no los hay.',
  'question.protective-controls':
    '¿Existe una medida de control documentada para cada riesgo que el software trae a las personas?',
  'evidence.protective-controls':
    'Medidas de control para los datos personales, los contenidos que se publican y el contacto entre personas, donde existan.',
  'question.impact-assessment': '¿Está publicada una evaluación del efecto en la privacidad?',
  'evidence.impact-assessment':
    'La evaluación con fecha y responsable, renovada tras un cambio de finalidad y a más tardar a los 24 meses.',
  'question.people-involved':
    '¿Participaron personas a quienes el software afecta en la revisión de sus riesgos?',
  'evidence.people-involved':
    'Un relato publicado de quién fue escuchado, qué cambió y qué aprendió cada país.',

  'question.dated-release': '¿Publicó el proyecto una versión en los últimos doce meses?',
  'evidence.dated-release': 'Una versión publicada con número, fecha y lista de cambios.',
  'question.support-window': '¿Dice un plan publicado cuánto dura el soporte de cada versión?',
  'evidence.support-window': 'Una hoja de ruta, y el último día de soporte de cada versión publicada.',
  'question.several-funders': '¿Financiaron el proyecto al menos dos fuentes en los últimos doce meses?',
  'evidence.several-funders':
    'Contratos, subvenciones o tiempo de personal que se pueden nombrar, y orientación sobre costos de un despliegue real.',
  'question.shared-stewardship':
    '¿Pueden al menos dos organizaciones publicar una versión la una sin la otra?',
  'evidence.shared-stewardship':
    'Permiso de publicar en cada organización, mostrado por una publicación o un ensayo, y un plan de varios años.',

  'question.named-users': '¿Nombra el proyecto a una organización que lo usa en producción?',
  'evidence.named-users': 'Una lista o referencia pública con nombre, lugar y año.',
  'question.several-users': '¿Usan el software en producción al menos tres organizaciones?',
  'evidence.several-users':
    'Sus nombres con el año, y lo que el uso aporta a una meta de los Objetivos de Desarrollo Sostenible.',
  'question.trained-implementers':
    '¿Ofrecen servicios para el software implementadores formados que no son sus autores?',
  'evidence.trained-implementers':
    'Implementadores con nombre y formación, y una referencia por país de uso.',
  'question.returned-changes':
    '¿Devolvieron cambios al proyecto equipos de al menos dos países en los últimos doce meses?',
  'evidence.returned-changes': 'Cambios aceptados de esos equipos, y una medición publicada del efecto.',
} as const satisfies DpgProjectTexts;
