/** The texts of “notes” in Spanish. */
export const notes: Readonly<Record<string, string>> = {
  'category.ecosystemic-and-societal.note':
    'Las tablas de formación imprimen «Ecosystem and Societal» (líneas 670, 717, 776 y 1211); una dependencia de «Contratación pública y aspectos jurídicos» imprime «Ecosystemic» (línea 472).',
  'category.technical.note': 'Tiene áreas de conocimiento en lugar de módulos.',
  'module.procurement-and-legal.note':
    'La fuente no ofrece aquí una lista de temas. Doce temas se extrajeron de una sola frase del texto; los otros tres son los aspectos que deben considerarse, que tienen título propio.',
  'module.capacity-building.note':
    'Las cinco competencias impresas aquí se refieren todas a la movilización de recursos. Conservan su lugar impreso, cada una con una nota.',
  'module.digital-inclusion.note':
    'La fuente no ofrece aquí una lista de temas; los temas se extrajeron de su texto.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.note':
    'Reunido a partir de tres frases; la redacción de algunas entradas está abreviada.',
  'module.digital-governance-and-sovereignty.note':
    'El módulo no imprime una lista de puntos sobre su alcance, por lo que sus temas se tomaron del texto corrido.',
  'module.resource-mobilisation.note':
    'La fuente imprime capítulos de orientación donde otros módulos imprimen una tabla de competencias. Cinco competencias sobre la movilización figuran en «Desarrollo de capacidades» y se mantienen allí.',
  'topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'La introducción anuncia consejos para la gobernanza externa, interna e informal; después sigue una única lista común de nueve pasos.',
  'competency.capacity-building.note':
    'La línea 332 de la fuente es una fila sin nombre. Por su posición continúa esta competencia; por su tema también encaja en la comparación de los costos laborales y los costos de licencias.',
  'competency.leveraging-partnerships-for-resource-mobilization.note':
    'Impreso en «Desarrollo de capacidades», aunque trata de la movilización de recursos; ese otro módulo no imprime ninguna tabla de competencias propia, de modo que la tabla puede estar fuera de lugar.',
  'audience.community-management-software-engineers.note':
    'La fuente imprime una sola descripción, junto a los profesionales de la ingeniería de software; se entiende que se aplica a todas las funciones de la tabla.',
  'audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'La descripción impresa habla de marcos de seguridad nacional; parece intercambiada con la del Consejo de Seguridad Nacional.',
  'audience.digital-governance-and-sovereignty-national-security-council.note':
    'La descripción impresa habla de herramientas de ciberseguridad; parece intercambiada con la del Consejo Nacional de Ciberseguridad.',
  'audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Un salto de página divide el nombre entre las líneas 794 y 797.',
  'dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Impreso como «Ecosystemic»; se entiende como la categoría, porque ningún módulo tiene ese nombre.',
  'dependency.digital-inclusion-all-modules.note':
    'Impreso como una frase: el módulo se superpone con todos los demás módulos.',
  'dependency.resource-mobilisation-capacity-building.note':
    'Impreso como una categoría, aunque «Desarrollo de capacidades» es un módulo.',
  'training-activity.strategy-maturity-assessment.note':
    'Ningún módulo se llama «Digital Public Services Management Program», la última parte de la ruta.',
  'training-activity.strategy-maturity-assessment.resources.0.note':
    'Se perdió un separador entre las palabras; aquí se restituye.',
  'training-activity.requirements-and-specifications-reference-architecture.resources.0.note':
    'Probablemente lo que muestra un navegador para el portal de la Australian Government Architecture, que está en el catálogo; es una obra distinta del título siguiente.',
  'training-activity.requirements-and-specifications-service-prioritisation.resources.0.note':
    'Parece el propietario y el nombre de un repositorio de código.',
  'training-activity.community-management-stakeholder-engagement-strategy.note':
    'No hay contenido de formación impreso; probablemente la celda se unió a la fila de arriba o se perdió.',
  'training-activity.capacity-building-capacity-building.note':
    'El separador de la ruta se perdió en la edición en texto; la categoría y el módulo figuran uno junto a otro.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Se perdieron los separadores; se restituyen a partir de la lista de lecturas de la línea 1216.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Impreso en una fila de continuación, en la línea 674.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Tras la comprobación, es el comienzo del título siguiente: los dos son un mismo seminario, cuya grabación está en el catálogo.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Se perdió un separador entre las palabras; aquí se restituye. Tras la comprobación, es una misma obra con el título anterior.',
  'training-activity.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Se perdieron los separadores entre las palabras; aquí se restituyen.',
  'training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics», en la ruta, no es el nombre de ningún ámbito; los títulos tratan sobre todo de las oficinas de programas de código abierto (OSPO).',
  'training-activity.technical-fundamentals-of-open-source.resources.2.note':
    'Impreso en una fila de continuación, en la línea 1280.',
  'reading.procurement-and-legal-consent-building-block-description.note':
    'Lo más probable es que sea una página de la especificación de GovStack sobre el bloque funcional de consentimiento; la fuente no lo dice.',
  'reading.procurement-and-legal-responsible-data-management.note':
    'También es el comienzo del título del material de formación de Oxfam en la misma lista; los dos figuran como entradas distintas.',
  'reading.procurement-and-legal-floss-for-sustainable-development.note':
    'El título impreso termina en una barra oblicua: el resto se cortó.',
  'reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'La lista cierra a la vez el módulo y su categoría; por su tema sirve a toda la categoría.',
  'reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'El «5.» inicial del título es el número del capítulo en la guía. La lista cierra a la vez el módulo y su categoría; por su tema sirve a toda la categoría.',
  'matrix-item.os-requirements-specifications.note':
    'El módulo pertenece a la categoría de organización, mientras que la fila de la matriz es la técnica.',
  'matrix-item.dpg-os-management-program.note':
    'No hay ningún módulo con este nombre. El rastro más cercano es la ruta de una fila de formación de «Estrategia», en la línea 348, que termina en «Digital Public Services Management Program».',
  'matrix-item.ospo-setup.note':
    'Representa la oficina de programas de código abierto (OSPO), que no es un elemento del marco. En la fila sigue una celda vacía, lo que apunta a una extensión de «Planificar» a «Implementar».',
  'matrix.countryAssessment.note':
    'Su nombre figura bajo «Diagnosticar», en la parte superior de la matriz, y sus partes figuran más abajo en esa columna. Todo se toma como una sola casilla que abarca las tres filas; se trata de una deducción.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Impreso en la fila llamada «Organizational». La edición en texto imprime «DPG/sse-case analysis», que se entiende como una errata.',
  'matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Impreso en la fila llamada «Organizational».',
  'matrix.countryAssessment.parts.risks-assessment.note': 'Impreso en la fila llamada «Ecosystemic».',
  'matrix.countryAssessment.parts.osm-program-personalization.note':
    'Impreso en la fila llamada «Ecosystemic». El documento no explica «OSM»; lo más probable es que signifique gestión del código abierto.',
};
