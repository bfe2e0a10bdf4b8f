/** The texts of “capacity-building” in Spanish. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'question.leveraging-partnerships-for-resource-mobilization':
    'De los acuerdos de alianza que esta administración tiene hoy en curso, ¿cuántos obligan por escrito a las dos partes?',
  'counted.leveraging-partnerships-for-resource-mobilization':
    'acuerdos de alianza que obligan por escrito a las dos partes',
  'among.leveraging-partnerships-for-resource-mobilization':
    'todos los acuerdos de alianza en curso sobre trabajo digital',
  'countsIf.leveraging-partnerships-for-resource-mobilization':
    'el texto firmado dice qué aporta cada parte y cómo puede salir cada una',
  'evidence.leveraging-partnerships-for-resource-mobilization':
    'El acuerdo firmado y fechado, con su lista de aportes y su cláusula de salida.',
  'noEvidence.leveraging-partnerships-for-resource-mobilization': 'Una carta de intención.',
  'note.leveraging-partnerships-for-resource-mobilization':
    'Si no hay ningún acuerdo en curso, la respuesta es el primer grado.',
  'question.strategic-funding':
    'De los servicios basados en código abierto que esta administración opera hoy, ¿para cuántos cubre el presupuesto aprobado el mantenimiento?',
  'counted.strategic-funding': 'servicios cuyo mantenimiento figura en el presupuesto aprobado',
  'among.strategic-funding': 'todos los servicios basados en código abierto que opera la administración',
  'countsIf.strategic-funding':
    'el presupuesto de este año y el del siguiente tienen una partida para el mantenimiento del servicio',
  'evidence.strategic-funding':
    'La partida del presupuesto aprobado, con el año y el importe, de cada servicio.',
  'noEvidence.strategic-funding': 'El presupuesto del proyecto que construyó el servicio.',
  'note.strategic-funding':
    'Si el presupuesto del año siguiente aún no está aprobado, cuenta el proyecto enviado al parlamento. Se cuentan servicios, no dinero.',
  'question.human-resource-planning-and-allocation':
    'De los puestos del plan de personal de esta institución para el trabajo digital, ¿cuántos ocupa hoy personal propio?',
  'counted.human-resource-planning-and-allocation': 'puestos ocupados por personal propio',
  'among.human-resource-planning-and-allocation':
    'todos los puestos del plan de personal para el trabajo digital',
  'countsIf.human-resource-planning-and-allocation':
    'una persona empleada ocupa el puesto desde hace seis meses o más',
  'evidence.human-resource-planning-and-allocation':
    'El plan de personal fechado y la lista de puestos ocupados, sin nombres.',
  'noEvidence.human-resource-planning-and-allocation':
    'Una lista de consultores que trabajan en el edificio.',
  'note.human-resource-planning-and-allocation':
    'Si no existe un plan de personal, la respuesta es el primer grado.',
  'question.mobilizing-in-kind-contributions-and-technical-expertise':
    'De las contribuciones en especie que esta administración usa hoy, ¿cuántas figuran en un registro con su fecha de finalización?',
  'counted.mobilizing-in-kind-contributions-and-technical-expertise':
    'contribuciones en especie inscritas en un registro con su fecha de finalización',
  'among.mobilizing-in-kind-contributions-and-technical-expertise':
    'todas las contribuciones en especie conocidas que están en uso',
  'countsIf.mobilizing-in-kind-contributions-and-technical-expertise':
    'el registro indica el valor, las condiciones y la fecha de finalización',
  'evidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Un extracto del registro con el valor, las condiciones y la fecha de finalización de cada contribución.',
  'noEvidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Una carta de agradecimiento a quien dona.',
  'note.mobilizing-in-kind-contributions-and-technical-expertise':
    'Es una contribución en especie el trabajo, el software, el equipo o el alojamiento que se aporta sin pago a cambio.',
  'question.maximizing-open-source-resource-networks':
    '¿Cuántas obras de otros países empezó a usar este país en los últimos 24 meses?',
  'evidence.maximizing-open-source-resource-networks':
    'Una lista fechada de las obras en uso, con el país de origen y la dirección web de cada una.',
  'noEvidence.maximizing-open-source-resource-networks':
    'Una visita de estudio tras la que no se empezó a usar nada.',
  'note.maximizing-open-source-resource-networks':
    'Son obras los planes, los contratos, el material de cursos, las traducciones y los módulos de software sobre código abierto. Cada una cuenta una vez, sea cual sea el número de instituciones que la usan.',
  'steps.maximizing-open-source-resource-networks.not-yet': 'No se empezó a usar ninguna obra.',
  'steps.maximizing-open-source-resource-networks.first-steps': 'Se empezó a usar una obra.',
  'steps.maximizing-open-source-resource-networks.established': 'Se empezaron a usar dos obras.',
  'steps.maximizing-open-source-resource-networks.managed': 'Se empezaron a usar tres o cuatro obras.',
  'steps.maximizing-open-source-resource-networks.embedded': 'Se empezaron a usar cinco obras o más.',
};
