/** The texts of “draft” in Spanish. */
export const draft: Readonly<Record<string, string>> = {
  'draft.statusNote':
    'Se ofreció a especialistas y a la comunidad, a quienes se pidió cuestionarlo y mejorarlo.',
  'draft.domains.organisational.name': 'Organización',
  'draft.domains.organisational.description':
    'Comunidad, derecho, personas y planificación: lo que una organización debe poner en orden.',
  'draft.domains.technical.name': 'Técnica',
  'draft.domains.technical.description':
    'Especificaciones, código, alojamiento, seguridad, datos e inteligencia artificial.',
  'draft.domains.ecosystemic.name': 'Ecosistema',
  'draft.domains.ecosystemic.description':
    'Lo que rodea a la organización: infraestructura, cooperación, inclusión, gobernanza y medios.',
  'draft.domains.ecosystemic.note': 'Es posible que el bloque empiece una fila más abajo.',
  'draft.subdomains.community-management.description':
    'Elegir, dirigir y equipar una comunidad de código abierto.',
  'draft.subdomains.legal-compliance.name': 'Cumplimiento jurídico',
  'draft.subdomains.legal-compliance.description':
    'Cumplir las licencias y la ley; las celdas impresas no dicen nada al respecto.',
  'draft.subdomains.hr-procurement.name': 'Contratación de recursos humanos',
  'draft.subdomains.hr-procurement.description':
    'Reglas para incorporar personal y comprar, y para otorgar licencias sobre lo producido.',
  'draft.subdomains.process-implementation-and-planning.name': 'Proceso, implementación y planificación',
  'draft.subdomains.process-implementation-and-planning.description':
    'Planificar y dirigir un proyecto y conocer sus riesgos.',
  'draft.subdomains.requirements-specifications.name': 'Requisitos y especificaciones',
  'draft.subdomains.requirements-specifications.description':
    'Decir qué debe hacer un sistema, con las especificaciones de GovStack a mano.',
  'draft.subdomains.code-security-quality-reuse.name': 'Seguridad, calidad y reutilización del código',
  'draft.subdomains.code-security-quality-reuse.description':
    'Escribir código seguro, bueno y que se vuelva a usar.',
  'draft.subdomains.code-hosting-deployment-scaleup.name':
    'Alojamiento, despliegue y ampliación de escala del código',
  'draft.subdomains.code-hosting-deployment-scaleup.description':
    'Guardar el código, ponerlo en funcionamiento y hacerlo crecer.',
  'draft.subdomains.privacy-security.name': 'Privacidad y seguridad',
  'draft.subdomains.privacy-security.description': 'Proteger a las personas y los sistemas.',
  'draft.subdomains.open-data-analytics.name': 'Datos abiertos y analítica',
  'draft.subdomains.open-data-analytics.description': 'Publicar datos de forma abierta y aprender de ellos.',
  'draft.subdomains.open-source-ai.name': 'IA de código abierto',
  'draft.subdomains.open-source-ai.description': 'Inteligencia artificial construida de forma abierta.',
  'draft.subdomains.open-clouds-infrastructures.name': 'Nubes e infraestructuras abiertas',
  'draft.subdomains.open-clouds-infrastructures.description': 'Nubes e infraestructura sobre bases abiertas.',
  'draft.subdomains.os-contribution-and-south-south-cooperation.name':
    'Contribución al código abierto y cooperación Sur-Sur',
  'draft.subdomains.os-contribution-and-south-south-cooperation.description':
    'Devolver mejoras al código abierto y trabajar con otros países del Sur Global.',
  'draft.subdomains.digital-inclusion.name': 'Inclusión digital',
  'draft.subdomains.digital-inclusion.description': 'No dejar a nadie fuera.',
  'draft.subdomains.digital-governance-sovereignty.name': 'Gobernanza y soberanía digitales',
  'draft.subdomains.digital-governance-sovereignty.description':
    'Reglas para el mundo digital y control sobre él.',
  'draft.subdomains.capacity-building-resource-mobilization.name':
    'Desarrollo de capacidades y movilización de recursos',
  'draft.subdomains.capacity-building-resource-mobilization.description':
    'Formar a las personas y encontrar los medios.',
  'draft.competencyColumns.competency-1.name': 'Competencia 1',
  'draft.competencyColumns.competency-1.description': 'La primera competencia de cada subámbito.',
  'draft.competencyColumns.competency-2.name': 'Competencia 2',
  'draft.competencyColumns.competency-2.description': 'La segunda competencia de cada subámbito.',
  'draft.competencyColumns.competency-3.name': 'Competencia 3',
  'draft.competencyColumns.competency-3.description': 'La tercera competencia de cada subámbito.',
  'draft.competencyColumns.competency-4.name': 'Competencia 4',
  'draft.competencyColumns.competency-4.description': 'La cuarta competencia de cada subámbito.',
  'draft.competencyColumns.competency-5.name': 'Competencia 5',
  'draft.competencyColumns.competency-5.description': 'La quinta competencia de cada subámbito.',
  'draft.competencyColumns.competency-6.name': 'Competencia 6',
  'draft.competencyColumns.competency-6.description': 'La sexta competencia de cada subámbito.',
  'draft.slots.0.text':
    'Identificar, comprender y seleccionar la comunidad de código abierto adecuada durante la vida del proyecto',
  'draft.slots.1.text': 'Gestionar su comunidad de código abierto durante la vida del proyecto',
  'draft.slots.2.text': 'Equipar adecuadamente su comunidad de código abierto',
  'draft.slots.12.text':
    'Comprender, adquirir y gestionar políticas de contratación de recursos humanos de código abierto',
  'draft.slots.13.text':
    'Adaptar y hacer cumplir políticas de contratación de recursos humanos de código abierto',
  'draft.slots.14.text': 'Hacer cumplir un régimen de licencias adecuado para el código abierto producido',
  'draft.slots.18.text':
    'Establecer un proceso para la implementación y la planificación de su proyecto de código abierto',
  'draft.slots.19.text': 'Gestionar la implementación y la planificación de su proyecto de código abierto',
  'draft.slots.24.text': 'Identificar requisitos específicos existentes GovStack',
  'draft.slots.30.text': 'Desarrollar experiencia en código fuente a partir de',
  'draft.slots.32.text': 'Facilitar la reutilización de código abierto',
  'draft.competencySections.what.name': 'Qué',
  'draft.competencySections.what.description': 'Dice qué es la competencia.',
  'draft.competencySections.why.name': 'Por qué',
  'draft.competencySections.why.description': 'Dice por qué importa.',
  'draft.competencySections.how.name': 'Cómo',
  'draft.competencySections.how.description': 'Dice cómo se hace.',
  'draft.competencySections.more.name': 'Más',
  'draft.competencySections.more.description': 'Dice dónde continuar.',
  'draft.caseStudySlots.case-study-1.name': 'Estudio de caso 1',
  'draft.caseStudySlots.case-study-1.description': 'Un lugar para un estudio de caso.',
  'draft.caseStudySlots.case-study-2.name': 'Estudio de caso 2',
  'draft.caseStudySlots.case-study-3.name': 'Estudio de caso 3',
  'draft.trainingProgramme.name': 'Programa de formación y apoyo',
  'draft.trainingProgramme.description': 'Los cursos y la ayuda que acompañan al marco.',
  'draft.trainingFormats.videos.name': 'Videos',
  'draft.trainingFormats.videos.description': 'Grabaciones para ver.',
  'draft.trainingFormats.interviews.name': 'Entrevistas',
  'draft.trainingFormats.interviews.description': 'Conversaciones con quienes lo han hecho.',
  'draft.trainingFormats.presentations.name': 'Presentaciones',
  'draft.trainingFormats.presentations.description': 'Diapositivas para una clase.',
  'draft.trainingFormats.hands-on.name': 'Prácticas...',
  'draft.trainingFormats.hands-on.description': 'Ejercicios para hacer por cuenta propia.',
  'draft.tailoringTopics.policy-development.name': 'Elaboración de políticas',
  'draft.tailoringTopics.policy-development.description':
    'Redactar reglas para adoptar el código abierto y para devolver mejoras.',
  'draft.tailoringTopics.community-engagement.name': 'Participación en la comunidad',
  'draft.tailoringTopics.community-engagement.description':
    'Conocer a personas del mundo del código abierto y trabajar con ellas.',
  'draft.tailoringTopics.technical-support.name': 'Soporte técnico',
  'draft.tailoringTopics.technical-support.description':
    'Ayudar a los equipos que usan o construyen código abierto.',
  'draft.tailoringTopics.legal-compliance.description': 'Cumplir las licencias y la ley.',
  'draft.tailoringTopics.training-and-education.name': 'Formación y educación',
  'draft.tailoringTopics.training-and-education.description':
    'Enseñar al personal las herramientas y los buenos hábitos.',
  'draft.tailoringTopics.governance.name': 'Gobernanza',
  'draft.tailoringTopics.governance.description':
    'Establecer órganos y reglas para los proyectos y para el cumplimiento.',
  'draft.tailoringTopics.partnerships.name': 'Alianzas',
  'draft.tailoringTopics.partnerships.description':
    'Ganar como aliadas a organizaciones y comunidades externas.',
  'draft.tailoringTopics.communication.name': 'Comunicación',
  'draft.tailoringTopics.communication.description': 'Dar a conocer las iniciativas.',
  'draft.tailoringTopics.metrics.description': 'Seguir los indicadores de los proyectos.',
  'draft.doubts.same-labels-in-two-rows.name': 'Mismos rótulos en dos filas',
  'draft.doubts.same-labels-in-two-rows.description':
    '«Gestión de comunidades» y «Cumplimiento jurídico» llevan los mismos tres rótulos; la fila de derecho parece una copia de la otra.',
  'draft.doubts.same-label-three-times.name': 'Mismo rótulo tres veces',
  'draft.doubts.same-label-three-times.description':
    '«Requisitos y especificaciones» repite un rótulo en tres celdas, sin verbo para GovStack: se perdieron palabras.',
  'draft.doubts.labels-break-off.name': 'Rótulos interrumpidos',
  'draft.doubts.labels-break-off.description':
    'Dos rótulos de «Seguridad, calidad y reutilización del código» son iguales y terminan a mitad de una frase.',
  'draft.doubts.start-of-the-ecosystemic-block.name': 'Comienzo del bloque «Ecosistema»',
  'draft.doubts.start-of-the-ecosystemic-block.description':
    'El nombre del bloque figura junto a «Nubes e infraestructuras abiertas», que por su tema podría pertenecer todavía a «Técnica».',
  'draft.doubts.columns-without-labels.name': 'Columnas sin rótulos',
  'draft.doubts.columns-without-labels.description':
    'Las columnas cuarta a sexta existen en el encabezado y no tienen rótulo en ninguna fila.',
};
