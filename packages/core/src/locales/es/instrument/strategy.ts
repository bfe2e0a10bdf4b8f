/** The texts of “strategy” in Spanish. */
export const strategy: Readonly<Record<string, string>> = {
  'question.analysing-labour-costs-versus-licencing-costs':
    'De las decisiones de mayor importe sobre software que esta institución tomó en los últimos 24 meses, ¿cuántas tenían una comparación fechada de los costos de personal con los de licencias?',
  'counted.analysing-labour-costs-versus-licencing-costs':
    'decisiones sobre software con una comparación del costo de personal con el costo de licencias',
  'among.analysing-labour-costs-versus-licencing-costs':
    'todas las decisiones sobre software por encima del umbral nacional tomadas en los últimos 24 meses',
  'countsIf.analysing-labour-costs-versus-licencing-costs':
    'la comparación lleva fecha anterior a la decisión, abarca los mismos años para cada opción y nombra la fuente de cada cifra',
  'evidence.analysing-labour-costs-versus-licencing-costs':
    'Una comparación fechada antes de la decisión, con las fuentes de sus cifras, y el documento de decisión que la cita.',
  'noEvidence.analysing-labour-costs-versus-licencing-costs':
    'La lista de precios de un proveedor, sin ninguna cifra del trabajo del personal.',
  'note.analysing-labour-costs-versus-licencing-costs':
    'Si el país no tiene umbral de compra, tome las diez decisiones de mayor importe e indíquelo. La ficha completa del costo durante todo el ciclo de vida se pide en otra pregunta.',
  'question.capacity-building':
    'De los diez sistemas de los que más depende esta institución, ¿en cuántos puso su propio personal un cambio en funcionamiento en los últimos 12 meses?',
  'counted.capacity-building':
    'sistemas en los que personal propio de la institución puso un cambio en funcionamiento',
  'among.capacity-building':
    'los diez sistemas de los que más depende la institución (todos, si tiene menos)',
  'countsIf.capacity-building':
    'una persona empleada por la institución escribió al menos un cambio del código; un ajuste de configuración no cuenta',
  'evidence.capacity-building':
    'Un registro fechado de cambios que indica la entidad para la que trabaja quien los escribió.',
  'noEvidence.capacity-building': 'Un certificado de un curso de programación.',
  'note.capacity-building':
    'Los cursos y los puestos se preguntan en otra parte; aquí solo cuenta lo que hizo el personal propio.',
  'question.platform-and-tool-selection':
    'De los sistemas nuevos que esta institución eligió en los últimos 24 meses, ¿cuántos se eligieron mediante una comparación de candidatos que consta por escrito?',
  'counted.platform-and-tool-selection':
    'sistemas nuevos elegidos mediante una comparación de candidatos que consta por escrito',
  'among.platform-and-tool-selection': 'todos los sistemas nuevos elegidos en los últimos 24 meses',
  'countsIf.platform-and-tool-selection':
    'se compararon dos o más candidatos con criterios fijados de antemano, uno de ellos el estado del proyecto que sostiene el software',
  'evidence.platform-and-tool-selection':
    'Una hoja de puntuación fechada, con los criterios, los candidatos y las puntuaciones.',
  'noEvidence.platform-and-tool-selection': 'Un correo electrónico que recomienda un producto.',
  'question.software-contribution-governance':
    'En los últimos 12 meses, ¿cómo decidió esta institución sobre las solicitudes de su personal para contribuir a proyectos de código abierto externos?',
  'evidence.software-contribution-governance':
    'La regla fechada y el registro de solicitudes, con los días hasta la respuesta.',
  'noEvidence.software-contribution-governance':
    'Una frase de una política que da la bienvenida a las contribuciones.',
  'note.software-contribution-governance':
    'Es una contribución el código, un texto, una traducción, una prueba o el aviso de un fallo. Si en el período no hubo ninguna solicitud, la respuesta no pasa del tercer grado.',
  'question.security-and-risk-management':
    'De los sistemas que esta institución tiene hoy en uso, ¿para cuántos existe una lista de materiales de software actualizada y legible por máquina?',
  'counted.security-and-risk-management':
    'sistemas en uso con una lista de materiales de software actualizada y legible por máquina',
  'among.security-and-risk-management': 'todos los sistemas en uso',
  'countsIf.security-and-risk-management':
    'la lista está en formato SPDX o CycloneDX, corresponde a la versión en uso y no tiene más de 12 meses',
  'evidence.security-and-risk-management':
    'Un archivo fechado en SPDX o CycloneDX para la versión en uso de cada sistema.',
  'noEvidence.security-and-risk-management': 'La promesa del proveedor de entregar una lista.',
  'obligation.security-and-risk-management':
    'Sin lista de materiales de software no se puede juzgar nada más en seguridad: nadie puede decir a qué sistema afecta una vulnerabilidad publicada.',
  'question.change-management':
    'De las migraciones al código abierto que esta institución hizo en los últimos 36 meses, ¿cuántas se prepararon con las personas usuarias?',
  'counted.change-management': 'migraciones al código abierto que se prepararon con las personas usuarias',
  'among.change-management':
    'todas las migraciones de otro software a software de código abierto hechas en los últimos 36 meses',
  'countsIf.change-management':
    'las personas usuarias recibieron formación antes del cambio, hubo una persona de contacto designada para pedir ayuda, y el uso se midió tres meses después del cambio',
  'evidence.change-management':
    'El plan con la fecha del cambio, la lista de cursos anteriores y la medición de tres meses después.',
  'noEvidence.change-management': 'Una circular que anuncia el nuevo software.',
  'note.change-management': 'Una migración de hace menos de tres meses queda fuera de los dos números.',
  'steps.software-contribution-governance.not-yet':
    'En el período no hay rastro de una regla ni de una solicitud.',
  'steps.software-contribution-governance.first-steps':
    'Las solicitudes se resuelven allí donde una persona se ocupa de ellas.',
  'steps.software-contribution-governance.established':
    'Además, una regla aprobada y fechada dice quién decide y en cuántos días.',
  'steps.software-contribution-governance.managed':
    'Además, un registro muestra que al menos tres cuartas partes de las solicitudes de 12 meses se resolvieron según la regla.',
  'steps.software-contribution-governance.embedded':
    'Además, en los últimos 24 meses se comprobó si la regla cumple su finalidad, y después se cambió o se confirmó por escrito.',
};
