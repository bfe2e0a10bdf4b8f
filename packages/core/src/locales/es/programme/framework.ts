/** The texts of “framework” in Spanish. */
export const framework: Readonly<Record<string, string>> = {
  'framework.termLists.organisational-and-programmatic-chapters.name': 'Capítulos fuera de los módulos',
  'framework.termLists.organisational-and-programmatic-chapters.description':
    'Dos capítulos que preceden a los módulos de esta categoría: la oficina que lleva a cabo el trabajo y los recursos que necesita una transformación.',
  'framework.termLists.technical-considerations.name': 'Aspectos que deben considerarse',
  'framework.termLists.technical-considerations.description':
    'Las cuatro preocupaciones comunes a todas las áreas de conocimiento de la categoría.',
  'framework.termLists.technical-govstack-concepts.name': 'Conceptos de GovStack',
  'framework.termLists.technical-govstack-concepts.description':
    'La idea en que se basa GovStack: los servicios se componen de partes que pueden volver a usarse.',
  'framework.termLists.community-management-channels-for-a-small-community.name':
    'Comunidad pequeña o informal',
  'framework.termLists.community-management-channels-for-a-small-community.description':
    'Aplicaciones de mensajería adecuadas para un círculo pequeño que no quiere dedicar esfuerzo a la instalación.',
  'framework.termLists.community-management-channels-for-a-large-community.name': 'Comunidad grande o formal',
  'framework.termLists.community-management-channels-for-a-large-community.description':
    'Sistemas de chat con canales e hilos de conversación, adecuados para muchos miembros.',
  'framework.termLists.community-management-audiences-in-prose.name': 'Públicos mencionados en el texto',
  'framework.termLists.community-management-audiences-in-prose.description':
    'Grupos que menciona la introducción de la tabla de públicos destinatarios, además de los que figuran en sus filas.',
  'framework.termLists.capacity-building-open-source-values.name': 'Valores del código abierto',
  'framework.termLists.capacity-building-open-source-values.description':
    'Lo que representa el código abierto, más allá del código, según las empresas que cita el módulo.',
  'framework.termLists.capacity-building-ecosystem-parts.name': 'Partes de un ecosistema de código abierto',
  'framework.termLists.capacity-building-ecosystem-parts.description':
    'De qué se compone un ecosistema, para que ninguna parte quede olvidada en un plan.',
  'framework.termLists.capacity-building-ecosystem-sectors.name':
    'Sectores de un ecosistema de código abierto',
  'framework.termLists.capacity-building-ecosystem-sectors.description':
    'En qué lugares de la sociedad se encuentra el ecosistema.',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Tipos de bienes públicos digitales',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'Lo que se considera un bien público digital.',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.name': 'Partes de un despliegue',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.description':
    'Lo que hay que hacer llegar a las personas junto con el software.',
  'framework.termLists.digital-inclusion-vulnerable-groups.name': 'Grupos en situación de vulnerabilidad',
  'framework.termLists.digital-inclusion-vulnerable-groups.description':
    'Personas que una evaluación debe examinar grupo por grupo.',
  'framework.termLists.digital-inclusion-vulnerable-groups.note':
    'Reunido a partir de tres frases; la redacción de algunas entradas está abreviada.',
  'framework.termLists.digital-inclusion-evaluation-tools.name': 'Herramientas de evaluación',
  'framework.termLists.digital-inclusion-evaluation-tools.description':
    'Instrumentos publicados para medir la preparación digital, los sesgos de género, el efecto en los objetivos y la inclusión.',
  'framework.termLists.digital-inclusion-audiences-in-prose.description':
    'Grupos a los que el módulo se dirige en su introducción y no en su tabla.',
  'framework.termLists.resource-mobilisation-kinds-of-resource.name': 'Tipos de recursos',
  'framework.termLists.resource-mobilisation-kinds-of-resource.description':
    'Lo que puede tener que reunir un proyecto.',
  'framework.termLists.resource-mobilisation-section-headings.name': 'Títulos de las secciones',
  'framework.termLists.resource-mobilisation-section-headings.description':
    'Los títulos, en orden, de la orientación que ocupa el lugar de una tabla de competencias.',
  'framework.considerations.procurement-and-legal-procurement-software.name':
    'Software para la contratación pública',
  'framework.considerations.procurement-and-legal-procurement-software.description':
    'La propia contratación puede gestionarse con software de código abierto; así, un gobierno puede mostrar con su propio sistema de licitaciones lo que espera de los demás.',
  'framework.considerations.procurement-and-legal-licence-related.name': 'Cuestiones de licencias',
  'framework.considerations.procurement-and-legal-licence-related.description':
    'Una licencia de código abierto obliga tanto como cualquier otro contrato, y su incumplimiento puede acabar en los tribunales. Cada componente debe comprobarse por separado y junto con los demás con los que se distribuye.',
  'framework.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'El software y los servicios deben respetar la legislación sobre privacidad del país y, a veces, también la de otros lugares: las normas europeas siguen a los ciudadanos europeos dondequiera que vivan.',
  'framework.matrix.name': 'Matriz de desarrollo del ecosistema de código abierto',
  'framework.matrix.countryAssessment.description':
    'Un estudio en cinco partes con el que empieza el trabajo en un país. Atraviesa todas las filas, porque en él se basa cada decisión posterior.',
  'framework.matrix.countryAssessment.note':
    'Su nombre figura bajo «Diagnosticar», en la parte superior de la matriz, y sus partes figuran más abajo en esa columna. Todo se toma como una sola casilla que abarca las tres filas; se trata de una deducción.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Busca los servicios públicos en los que más ayudaría un bien público digital.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Impreso en la fila llamada «Organizational». La edición en texto imprime «DPG/sse-case analysis», que se entiende como una errata.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Juzga en qué medida las instituciones son capaces de desarrollar software y mantenerlo en funcionamiento.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Impreso en la fila llamada «Organizational».',
  'framework.matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Juzga el entorno: empresas, universidades, comunidades, políticas y financiación.',
  'framework.matrix.countryAssessment.parts.risks-assessment.description':
    'Indica lo que podría detener o perjudicar el programa en este país, y qué gravedad tendría.',
  'framework.matrix.countryAssessment.parts.risks-assessment.note':
    'Impreso en la fila llamada «Ecosystemic».',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapta el programa a las condiciones locales: qué módulos, para quién y en qué orden.',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.note':
    'Impreso en la fila llamada «Ecosystemic». El documento no explica «OSM»; lo más probable es que signifique gestión del código abierto.',
  'framework.referenceResources.govstack-specifications.name': 'Especificaciones de GovStack',
  'framework.referenceResources.govstack-specifications.description':
    'Describe uno por uno los bloques funcionales del gobierno digital, cada uno con las funciones y las interfaces que debe ofrecer una implementación.',
  'framework.referenceResources.paera.description':
    'Una arquitectura de referencia para la administración pública: principios y patrones recurrentes para una infraestructura cuyas partes encajan entre sí y que no depende de ningún proveedor.',
  'framework.notes.category.ecosystemic-and-societal.note':
    'Las tablas de formación imprimen «Ecosystem and Societal» (líneas 670, 717, 776 y 1211); una dependencia de «Contratación pública y aspectos jurídicos» imprime «Ecosystemic» (línea 472).',
  'framework.notes.category.technical.note': 'Tiene áreas de conocimiento en lugar de módulos.',
  'framework.notes.module.procurement-and-legal.note':
    'La fuente no ofrece aquí una lista de temas. Doce temas se extrajeron de una sola frase del texto; los otros tres son los aspectos que deben considerarse, que tienen título propio.',
  'framework.notes.module.capacity-building.note':
    'Las cinco competencias impresas aquí se refieren todas a la movilización de recursos. Conservan su lugar impreso, cada una con una nota.',
  'framework.notes.module.digital-inclusion.note':
    'La fuente no ofrece aquí una lista de temas; los temas se extrajeron de su texto.',
  'framework.notes.module.digital-governance-and-sovereignty.note':
    'El módulo no imprime una lista de puntos sobre su alcance, por lo que sus temas se tomaron del texto corrido.',
  'framework.notes.module.resource-mobilisation.note':
    'La fuente imprime capítulos de orientación donde otros módulos imprimen una tabla de competencias. Cinco competencias sobre la movilización figuran en «Desarrollo de capacidades» y se mantienen allí.',
  'framework.notes.topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'La introducción anuncia consejos para la gobernanza externa, interna e informal; después sigue una única lista común de nueve pasos.',
  'framework.notes.competency.capacity-building.note':
    'La línea 332 de la fuente es una fila sin nombre. Por su posición continúa esta competencia; por su tema también encaja en la comparación de los costos laborales y los costos de licencias.',
  'framework.notes.competency.leveraging-partnerships-for-resource-mobilization.note':
    'Impreso en «Desarrollo de capacidades», aunque trata de la movilización de recursos; ese otro módulo no imprime ninguna tabla de competencias propia, de modo que la tabla puede estar fuera de lugar.',
  'framework.notes.audience.community-management-software-engineers.note':
    'La fuente imprime una sola descripción, junto a los profesionales de la ingeniería de software; se entiende que se aplica a todas las funciones de la tabla.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'La descripción impresa habla de marcos de seguridad nacional; parece intercambiada con la del Consejo de Seguridad Nacional.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-security-council.note':
    'La descripción impresa habla de herramientas de ciberseguridad; parece intercambiada con la del Consejo Nacional de Ciberseguridad.',
  'framework.notes.audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Un salto de página divide el nombre entre las líneas 794 y 797.',
  'framework.notes.dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Impreso como «Ecosystemic»; se entiende como la categoría, porque ningún módulo tiene ese nombre.',
  'framework.notes.dependency.digital-inclusion-all-modules.note':
    'Impreso como una frase: el módulo se superpone con todos los demás módulos.',
  'framework.notes.dependency.resource-mobilisation-capacity-building.note':
    'Impreso como una categoría, aunque «Desarrollo de capacidades» es un módulo.',
  'framework.notes.training-activity.strategy-maturity-assessment.note':
    'Ningún módulo se llama «Digital Public Services Management Program», la última parte de la ruta.',
  'framework.notes.training-activity.community-management-stakeholder-engagement-strategy.note':
    'No hay contenido de formación impreso; probablemente la celda se unió a la fila de arriba o se perdió.',
  'framework.notes.training-activity.capacity-building-capacity-building.note':
    'El separador de la ruta se perdió en la edición en texto; la categoría y el módulo figuran uno junto a otro.',
  'framework.notes.training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics», en la ruta, no es el nombre de ningún ámbito; los títulos tratan sobre todo de las oficinas de programas de código abierto (OSPO).',
  'framework.notes.reading.procurement-and-legal-consent-building-block-description.note':
    'Lo más probable es que sea una página de la especificación de GovStack sobre el bloque funcional de consentimiento; la fuente no lo dice.',
  'framework.notes.reading.procurement-and-legal-responsible-data-management.note':
    'También es el comienzo del título del material de formación de Oxfam en la misma lista; los dos figuran como entradas distintas.',
  'framework.notes.reading.procurement-and-legal-floss-for-sustainable-development.note':
    'El título impreso termina en una barra oblicua: el resto se cortó.',
  'framework.notes.reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'La lista cierra a la vez el módulo y su categoría; por su tema sirve a toda la categoría.',
  'framework.notes.reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'El «5.» inicial del título es el número del capítulo en la guía. La lista cierra a la vez el módulo y su categoría; por su tema sirve a toda la categoría.',
  'framework.notes.matrix-item.os-requirements-specifications.note':
    'El módulo pertenece a la categoría de organización, mientras que la fila de la matriz es la técnica.',
  'framework.notes.matrix-item.dpg-os-management-program.note':
    'No hay ningún módulo con este nombre. El rastro más cercano es la ruta de una fila de formación de «Estrategia», en la línea 348, que termina en «Digital Public Services Management Program».',
  'framework.notes.matrix-item.ospo-setup.note':
    'Representa la oficina de programas de código abierto (OSPO), que no es un elemento del marco. En la fila sigue una celda vacía, lo que apunta a una extensión de «Planificar» a «Implementar».',
  'framework.printed.strategy-maturity-assessment.resources.0.note':
    'Se perdió un separador entre las palabras; aquí se restituye.',
  'framework.printed.requirements-and-specifications-reference-architecture.resources.0.note':
    'Probablemente lo que muestra un navegador para el portal de la Australian Government Architecture, que está en el catálogo; es una obra distinta del título siguiente.',
  'framework.printed.requirements-and-specifications-service-prioritisation.resources.0.note':
    'Parece el propietario y el nombre de un repositorio de código.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Se perdieron los separadores; se restituyen a partir de la lista de lecturas de la línea 1216.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Impreso en una fila de continuación, en la línea 674.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Tras la comprobación, es el comienzo del título siguiente: los dos son un mismo seminario, cuya grabación está en el catálogo.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Se perdió un separador entre las palabras; aquí se restituye. Tras la comprobación, es una misma obra con el título anterior.',
  'framework.printed.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Se perdieron los separadores entre las palabras; aquí se restituyen.',
  'framework.printed.technical-fundamentals-of-open-source.resources.2.note':
    'Impreso en una fila de continuación, en la línea 1280.',
  'framework.term.title': 'Oficina de programas de código abierto (OSPO): los dos primeros años',
  'framework.term.milestones.office-opens.name': 'Apertura de la oficina',
  'framework.term.milestones.office-opens.description':
    'Primer día con personal en su puesto en la entidad anfitriona.',
  'framework.term.milestones.first-year-review.name': 'Balance del primer año',
  'framework.term.milestones.first-year-review.description':
    'Comparar lo logrado con el diagnóstico del país y fijar los objetivos del segundo año.',
  'framework.term.milestones.continuation-plan.name': 'Plan para el período posterior al programa',
  'framework.term.milestones.continuation-plan.description':
    'Acordar con la entidad anfitriona quién paga la oficina y quién la dirige, medio año antes de que termine el apoyo.',
  'framework.term.milestones.support-ends.name': 'Fin del apoyo del programa',
  'framework.term.milestones.support-ends.description':
    'La entidad anfitriona continúa el trabajo de la oficina.',
  'framework.call.title': 'Convocatoria de manifestaciones de interés de OSEE, 2024',
  'framework.call.latePolicy.reason': 'Ningún documento concede tiempo después del día de cierre.',
  'framework.milestones.eoi-closes.name': 'Cierre de la convocatoria',
  'framework.milestones.eoi-closes.description':
    'Último día para presentar el formulario de manifestación de interés.',
};
