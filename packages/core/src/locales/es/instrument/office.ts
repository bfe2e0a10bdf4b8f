/** The texts of “office” in Spanish. */
export const office: Readonly<Record<string, string>> = {
  'question.office-mandate':
    '¿En qué estado está el mandato de la oficina de código abierto en esta administración?',
  'evidence.office-mandate':
    'El texto firmado y fechado, y una decisión que la oficina tomó en virtud de él.',
  'noEvidence.office-mandate': 'Una página del sitio web que presenta al equipo.',
  'obligation.office-mandate': 'Todas las demás preguntas sobre la oficina se apoyan en él.',
  'note.office-mandate':
    'La oficina puede tener cualquier nombre y puede ser un equipo dentro de otra unidad.',
  'question.office-people':
    'De las funciones elegidas para la oficina de código abierto en esta administración, ¿cuántas ocupa hoy una persona designada?',
  'depends.office-people':
    'Sin mandato no hay una oficina cuyas personas, dinero o respuestas se puedan contar.',
  'counted.office-people': 'funciones que ocupa una persona designada',
  'among.office-people': 'las ocho funciones del marco, o las funciones elegidas en su lugar para la oficina',
  'countsIf.office-people':
    'la persona tiene la función por escrito, con al menos un quinto de su tiempo de trabajo',
  'evidence.office-people':
    'La lista fechada de funciones, con la persona y la parte del tiempo de trabajo de cada una.',
  'noEvidence.office-people': 'Un anuncio de vacante.',
  'note.office-people':
    'Una persona puede ocupar varias funciones. Incluya la lista de funciones junto a la respuesta.',
  'question.office-money':
    '¿Para cuántos meses por delante está asegurado hoy el costo de funcionamiento de la oficina de código abierto de esta administración?',
  'depends.office-money':
    'Sin mandato no hay una oficina cuyas personas, dinero o respuestas se puedan contar.',
  'evidence.office-money': 'El presupuesto aprobado o el acuerdo firmado, con sus fechas.',
  'noEvidence.office-money': 'Una solicitud de dinero que nadie ha aprobado.',
  'note.office-money':
    'Está asegurado lo que cubre un presupuesto aprobado o un acuerdo firmado. Cuente meses enteros desde el día de la respuesta, mientras esté cubierto todo el costo de funcionamiento.',
  'question.office-service':
    'De las solicitudes de ayuda a la oficina de código abierto de esta administración en los últimos 12 meses, ¿cuántas se respondieron a tiempo?',
  'depends.office-service':
    'Sin mandato no hay una oficina cuyas personas, dinero o respuestas se puedan contar.',
  'counted.office-service': 'solicitudes de ayuda respondidas a tiempo',
  'among.office-service': 'todas las solicitudes de ayuda a la oficina en los últimos 12 meses',
  'countsIf.office-service':
    'una respuesta sobre el fondo, no un acuse de recibo, se envió dentro del plazo que la oficina había prometido de antemano',
  'evidence.office-service': 'El registro de solicitudes, con la fecha de cada solicitud y de su respuesta.',
  'noEvidence.office-service': 'Cartas de agradecimiento.',
  'note.office-service':
    'Sin registro, sin plazo prometido o sin ninguna solicitud, la respuesta es el primer grado.',
  'steps.office-mandate.not-yet': 'No hay nada escrito sobre una oficina de código abierto.',
  'steps.office-mandate.first-steps': 'Existe un borrador fechado de mandato.',
  'steps.office-mandate.established': 'El borrador se ha firmado y el mandato está en vigor.',
  'steps.office-mandate.managed':
    'Además, constan la persona responsable, el presupuesto y las fechas, y la oficina tomó una decisión por su propia autoridad.',
  'steps.office-mandate.embedded': 'Además, el mandato se confirmó tras un informe de la oficina con cifras.',
  'steps.office-money.not-yet': 'No está asegurado ningún mes.',
  'steps.office-money.first-steps': 'Está asegurado al menos un mes, pero menos de 6.',
  'steps.office-money.established': 'Están asegurados al menos 6 meses, pero menos de 12.',
  'steps.office-money.managed': 'Están asegurados al menos 12 meses, pero menos de 24.',
  'steps.office-money.embedded': 'Están asegurados 24 meses o más.',
};
