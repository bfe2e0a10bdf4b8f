/** The texts of “procurement-and-legal” in Spanish. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'question.value-for-money-assessment':
    'De los contratos de software que esta institución adjudicó en los últimos 12 meses, ¿cuántos se adjudicaron con un beneficio ponderado además del precio?',
  'counted.value-for-money-assessment':
    'contratos de software adjudicados con al menos un beneficio ponderado distinto del precio',
  'among.value-for-money-assessment': 'todos los contratos de software adjudicados en los últimos 12 meses',
  'countsIf.value-for-money-assessment':
    'el carácter abierto, la reutilización o la salida tenían un peso publicado antes de la apertura de las ofertas',
  'evidence.value-for-money-assessment':
    'El pliego con los criterios de adjudicación y sus pesos, fechado antes de la apertura de las ofertas.',
  'noEvidence.value-for-money-assessment':
    'Una frase de la carta de adjudicación que elogia la calidad de la oferta.',
  'question.understanding-total-cost-of-ownership-tco':
    'De las fichas de costos que esta institución hizo para decisiones sobre software en los últimos 24 meses, ¿cuántas abarcan todo el ciclo de vida del software?',
  'counted.understanding-total-cost-of-ownership-tco':
    'fichas de costos que abarcan todo el ciclo de vida del software',
  'among.understanding-total-cost-of-ownership-tco':
    'todas las fichas de costos hechas para decisiones sobre software por encima del umbral nacional en los últimos 24 meses',
  'countsIf.understanding-total-cost-of-ownership-tco':
    'la ficha tiene cifras del inicio, de la operación y de la salida',
  'evidence.understanding-total-cost-of-ownership-tco':
    'La ficha fechada, con cifras del inicio, de cada año de operación y de la salida.',
  'noEvidence.understanding-total-cost-of-ownership-tco': 'Una oferta con el precio del primer año.',
  'note.understanding-total-cost-of-ownership-tco':
    'Si se tomaron decisiones y no se hizo ninguna ficha, la respuesta es el primer grado.',
  'question.capacity-to-run-integrate-open-source-in-public-procurement':
    'De las licitaciones de software que esta institución cerró en los últimos 12 meses, ¿cuántas recibieron al menos una oferta basada en código abierto?',
  'counted.capacity-to-run-integrate-open-source-in-public-procurement':
    'licitaciones de software que recibieron al menos una oferta basada en código abierto',
  'among.capacity-to-run-integrate-open-source-in-public-procurement':
    'todas las licitaciones de software cerradas en los últimos 12 meses',
  'countsIf.capacity-to-run-integrate-open-source-in-public-procurement':
    'la oferta se admitió y ofrece software con una licencia aprobada como de código abierto',
  'evidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'El registro fechado de ofertas de cada licitación, con la licencia del software ofrecido.',
  'noEvidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'Una declaración de que las ofertas de código abierto son bienvenidas.',
  'note.capacity-to-run-integrate-open-source-in-public-procurement':
    'La respuesta muestra el efecto de todo el trabajo de contratación y depende en parte del mercado: indíquelo donde haya pocas empresas.',
  'question.understanding-open-source-licensing':
    'Del personal que contrata software para esta institución, ¿cuántas personas aprobaron un curso de licencias de código abierto en los últimos 36 meses?',
  'counted.understanding-open-source-licensing':
    'personas que aprobaron un curso de licencias de código abierto',
  'among.understanding-open-source-licensing':
    'todo el personal que contrata software o dirige proyectos de software el día de la respuesta',
  'countsIf.understanding-open-source-licensing':
    'el curso trata las obligaciones que imponen las licencias y terminó con un examen',
  'evidence.understanding-open-source-licensing':
    'Los resultados fechados del curso, por función y sin nombres.',
  'noEvidence.understanding-open-source-licensing': 'Un folleto sobre licencias enviado a todo el personal.',
  'question.procurement-process-integration':
    'De las licitaciones de software que esta institución publicó en los últimos 12 meses, ¿cuántas tratan por igual en su texto a todos los fabricantes?',
  'counted.procurement-process-integration':
    'licitaciones de software cuyo texto trata por igual a todos los fabricantes',
  'among.procurement-process-integration':
    'una muestra al azar de 20 licitaciones de software publicadas en los últimos 12 meses (todas, si hubo menos)',
  'countsIf.procurement-process-integration':
    'el texto no contiene marcas, ni garantías que solo pueda dar un fabricante, ni formularios que prevean un pago por cada usuario',
  'evidence.procurement-process-integration':
    'Una lista fechada de las licitaciones de la muestra, con el resultado del examen de cada una.',
  'noEvidence.procurement-process-integration':
    'Un texto modelo con el que no se comparó ninguna licitación.',
  'note.procurement-process-integration':
    'Una marca cuenta como neutral si la ley la permite y va seguida de «o equivalente».',
  'question.vendor-evaluation':
    'De los contratos de trabajos sobre software de código abierto que esta institución adjudicó en los últimos 12 meses, ¿en cuántos recibieron puntuación las contribuciones anteriores de los licitantes?',
  'counted.vendor-evaluation':
    'contratos en cuya adjudicación recibieron puntuación las contribuciones anteriores de los licitantes',
  'among.vendor-evaluation':
    'todos los contratos de trabajos sobre software de código abierto adjudicados en los últimos 12 meses',
  'countsIf.vendor-evaluation':
    'la puntuación se basa en contribuciones al proyecto en cuestión que cualquiera puede consultar',
  'evidence.vendor-evaluation':
    'La hoja de puntuación fechada, con las direcciones web de las contribuciones valoradas.',
  'noEvidence.vendor-evaluation': 'Una lista de clientes de referencia.',
  'note.vendor-evaluation': 'Una empresa nueva puede presentar contribuciones del personal que propone.',
  'question.capacity-to-recognize-and-address-legal-challenges':
    'En los últimos 12 meses, ¿cómo respondió esta institución a las preguntas de su personal sobre el derecho del código abierto?',
  'evidence.capacity-to-recognize-and-address-legal-challenges':
    'El registro de preguntas, con la fecha de cada pregunta y de su respuesta.',
  'noEvidence.capacity-to-recognize-and-address-legal-challenges':
    'El nombre de una abogada o un abogado en la intranet.',
  'note.capacity-to-recognize-and-address-legal-challenges':
    'Si en el período no hubo ninguna pregunta, la respuesta no pasa del tercer grado.',
  'question.ip-and-legal-compliance':
    'De las versiones de software que esta institución publicó en los últimos 12 meses, ¿cuántas superaron de antemano un análisis de derechos de terceros?',
  'depends.ip-and-legal-compliance':
    'Un análisis compara lo que encuentra con la licencia elegida; sin elección no hay con qué comparar.',
  'counted.ip-and-legal-compliance':
    'versiones que superaron un análisis de derechos de terceros antes de publicarse',
  'among.ip-and-legal-compliance':
    'todas las versiones de software publicadas en los últimos 12 meses, por la institución o por un proveedor para ella',
  'countsIf.ip-and-legal-compliance':
    'el análisis lleva fecha anterior a la publicación y no deja ningún hallazgo sin explicación',
  'evidence.ip-and-legal-compliance':
    'El informe fechado del análisis, con una explicación de cada hallazgo.',
  'noEvidence.ip-and-legal-compliance':
    'Una frase del proveedor según la cual todos los derechos están en regla.',
  'question.contractual-considerations':
    'De los contratos de desarrollo de software que esta institución tiene hoy en curso, ¿cuántos aseguran todos los derechos sobre la obra que se paga?',
  'counted.contractual-considerations':
    'contratos de desarrollo que aseguran todos los derechos sobre la obra que se paga',
  'among.contractual-considerations':
    'todos los contratos de desarrollo de software en curso el día de la respuesta',
  'countsIf.contractual-considerations':
    'el contrato da derecho a usar, cambiar y publicar el trabajo, y obliga al proveedor a entregar el código y los documentos',
  'evidence.contractual-considerations': 'La cláusula, con el número y la fecha del contrato.',
  'noEvidence.contractual-considerations': 'Un contrato modelo que los contratos en curso no usan.',
  'obligation.contractual-considerations':
    'Sin estos derechos, cada paso posterior queda en manos del proveedor.',
  'question.data-privacy-and-security':
    'De los terceros que hoy tratan datos personales por cuenta de esta institución, ¿cuántos están obligados por condiciones firmadas?',
  'counted.data-privacy-and-security': 'terceros obligados por condiciones firmadas',
  'among.data-privacy-and-security':
    'todos los terceros que tratan datos personales por cuenta de la institución (encargados del tratamiento)',
  'countsIf.data-privacy-and-security':
    'las condiciones firmadas fijan la finalidad, el lugar, la supresión y el aviso de incidentes',
  'evidence.data-privacy-and-security':
    'El registro de contratos, con la fecha de las condiciones firmadas de cada tercero.',
  'noEvidence.data-privacy-and-security': 'Las condiciones generales del proveedor.',
  'steps.capacity-to-recognize-and-address-legal-challenges.not-yet':
    'En el período no hay rastro de una pregunta ni de una respuesta.',
  'steps.capacity-to-recognize-and-address-legal-challenges.first-steps':
    'Las preguntas se responden allí donde una persona se ocupa de ellas.',
  'steps.capacity-to-recognize-and-address-legal-challenges.established':
    'Además, un texto aprobado y fechado dice quién responde y en cuántos días.',
  'steps.capacity-to-recognize-and-address-legal-challenges.managed':
    'Además, un registro muestra que al menos tres cuartas partes de las preguntas de 12 meses se respondieron a tiempo.',
  'steps.capacity-to-recognize-and-address-legal-challenges.embedded':
    'Además, en los últimos 24 meses se comprobó si esta vía cumple su finalidad, y después se cambió o se confirmó por escrito.',
};
