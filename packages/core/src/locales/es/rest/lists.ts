/** The texts of “lists” in Spanish. */
export const lists: Readonly<Record<string, string>> = {
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.name':
    'Capítulos fuera de los módulos',
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.description':
    'Dos capítulos que preceden a los módulos de esta categoría: la oficina que lleva a cabo el trabajo y los recursos que necesita una transformación.',
  'category.technical.termLists.technical-considerations.name': 'Aspectos que deben considerarse',
  'category.technical.termLists.technical-considerations.description':
    'Las cuatro preocupaciones comunes a todas las áreas de conocimiento de la categoría.',
  'category.technical.termLists.technical-govstack-concepts.name': 'Conceptos de GovStack',
  'category.technical.termLists.technical-govstack-concepts.description':
    'La idea en que se basa GovStack: los servicios se componen de partes que pueden volver a usarse.',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.name':
    'Software para la contratación pública',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.description':
    'La propia contratación puede gestionarse con software de código abierto; así, un gobierno puede mostrar con su propio sistema de licitaciones lo que espera de los demás.',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.name':
    'Cuestiones de licencias',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.description':
    'Una licencia de código abierto obliga tanto como cualquier otro contrato, y su incumplimiento puede acabar en los tribunales. Cada componente debe comprobarse por separado y junto con los demás con los que se distribuye.',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.name':
    'Cumplimiento de las leyes de privacidad de los datos',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'El software y los servicios deben respetar la legislación sobre privacidad del país y, a veces, también la de otros lugares: las normas europeas siguen a los ciudadanos europeos dondequiera que vivan.',
  'module.community-management.termLists.community-management-channels-for-a-small-community.name':
    'Comunidad pequeña o informal',
  'module.community-management.termLists.community-management-channels-for-a-small-community.description':
    'Aplicaciones de mensajería adecuadas para un círculo pequeño que no quiere dedicar esfuerzo a la instalación.',
  'module.community-management.termLists.community-management-channels-for-a-large-community.name':
    'Comunidad grande o formal',
  'module.community-management.termLists.community-management-channels-for-a-large-community.description':
    'Sistemas de chat con canales e hilos de conversación, adecuados para muchos miembros.',
  'module.community-management.termLists.community-management-audiences-in-prose.name':
    'Públicos mencionados en el texto',
  'module.community-management.termLists.community-management-audiences-in-prose.description':
    'Grupos que menciona la introducción de la tabla de públicos destinatarios, además de los que figuran en sus filas.',
  'module.capacity-building.termLists.capacity-building-open-source-values.name':
    'Valores del código abierto',
  'module.capacity-building.termLists.capacity-building-open-source-values.description':
    'Lo que representa el código abierto, más allá del código, según las empresas que cita el módulo.',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.name':
    'Partes de un ecosistema de código abierto',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.description':
    'De qué se compone un ecosistema, para que ninguna parte quede olvidada en un plan.',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.name':
    'Sectores de un ecosistema de código abierto',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.description':
    'En qué lugares de la sociedad se encuentra el ecosistema.',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Tipos de bienes públicos digitales',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'Lo que se considera un bien público digital.',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.name':
    'Partes de un despliegue',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.description':
    'Lo que hay que hacer llegar a las personas junto con el software.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.name':
    'Grupos en situación de vulnerabilidad',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.description':
    'Personas que una evaluación debe examinar grupo por grupo.',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.name': 'Herramientas de evaluación',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.description':
    'Instrumentos publicados para medir la preparación digital, los sesgos de género, el efecto en los objetivos y la inclusión.',
  'module.digital-inclusion.termLists.digital-inclusion-audiences-in-prose.description':
    'Grupos a los que el módulo se dirige en su introducción y no en su tabla.',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.name': 'Tipos de recursos',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.description':
    'Lo que puede tener que reunir un proyecto.',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.name':
    'Títulos de las secciones',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.description':
    'Los títulos, en orden, de la orientación que ocupa el lugar de una tabla de competencias.',
  title: 'Marco de formación Open Source Ecosystem Enabler',
  'referenceResources.govstack-specifications.name': 'Especificaciones de GovStack',
  'referenceResources.govstack-specifications.description':
    'Describe uno por uno los bloques funcionales del gobierno digital, cada uno con las funciones y las interfaces que debe ofrecer una implementación.',
  'referenceResources.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'referenceResources.paera.description':
    'Una arquitectura de referencia para la administración pública: principios y patrones recurrentes para una infraestructura cuyas partes encajan entre sí y que no depende de ningún proveedor.',
  'matrix.name': 'Matriz de desarrollo del ecosistema de código abierto',
  'matrix.countryAssessment.name': 'Diagnóstico del país',
  'matrix.countryAssessment.description':
    'Un estudio en cinco partes con el que empieza el trabajo en un país. Atraviesa todas las filas, porque en él se basa cada decisión posterior.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.name':
    'Análisis de bienes públicos digitales y casos de uso',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Busca los servicios públicos en los que más ayudaría un bien público digital.',
  'matrix.countryAssessment.parts.development-maturity-assessment.name':
    'Evaluación de la madurez del desarrollo',
  'matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Juzga en qué medida las instituciones son capaces de desarrollar software y mantenerlo en funcionamiento.',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.name':
    'Evaluación de la madurez del ecosistema',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Juzga el entorno: empresas, universidades, comunidades, políticas y financiación.',
  'matrix.countryAssessment.parts.risks-assessment.name': 'Evaluación de riesgos',
  'matrix.countryAssessment.parts.risks-assessment.description':
    'Indica lo que podría detener o perjudicar el programa en este país, y qué gravedad tendría.',
  'matrix.countryAssessment.parts.osm-program-personalization.name': 'Personalización del programa OSM',
  'matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapta el programa a las condiciones locales: qué módulos, para quién y en qué orden.',
};
