/** The texts of “resource-mobilisation” in Spanish. */
export const resourceMobilisation: Readonly<Record<string, string>> = {
  'question.mobilisation-needs':
    'De los sectores prioritarios de este país, ¿cuántos tienen una lista de necesidades digitales de los últimos 24 meses?',
  'counted.mobilisation-needs': 'sectores prioritarios con una lista de necesidades digitales',
  'among.mobilisation-needs': 'todos los sectores prioritarios del plan nacional',
  'countsIf.mobilisation-needs':
    'la lista lleva fecha de los últimos 24 meses y nombra lo que se necesita, lo que hay y lo que falta',
  'evidence.mobilisation-needs': 'La lista fechada de necesidades y brechas de cada sector.',
  'noEvidence.mobilisation-needs': 'Una lista de proyectos que propuso un proveedor.',
  'note.mobilisation-needs': 'Si ningún plan nombra sectores prioritarios, la respuesta es el primer grado.',
  'question.mobilisation-plan-years':
    '¿Cuántos años abarca hoy el plan presupuestario de este país para el código abierto?',
  'evidence.mobilisation-plan-years':
    'El plan presupuestario fechado, con sus supuestos de precios y moneda para cada año.',
  'noEvidence.mobilisation-plan-years': 'Una suma para varios años que no está repartida por año.',
  'note.mobilisation-plan-years':
    'Un año cuenta si el plan tiene una cifra para ese año e indica sus supuestos de precios y moneda. El año en curso es el primero.',
  'question.mobilisation-spread':
    '¿Qué parte del costo de funcionamiento del código abierto en este país provino de su mayor fuente de financiación en los últimos 12 meses?',
  'evidence.mobilisation-spread': 'Las cuentas de los últimos 12 meses, con el importe de cada fuente.',
  'noEvidence.mobilisation-spread': 'Una lista de fuentes sin importes.',
  'note.mobilisation-spread':
    'El costo de funcionamiento es el del código abierto en todo el sector público, o la parte que se conozca: indique cuál. Se cuenta dinero, no el número de fuentes. El presupuesto del Estado es una fuente. Sin cifras, la respuesta es «no se sabe».',
  'question.mobilisation-reserve':
    '¿En qué estado está la reserva para imprevistos de este país para su programa de código abierto?',
  'evidence.mobilisation-reserve': 'La partida del presupuesto aprobado con su año, y las reglas fechadas.',
  'noEvidence.mobilisation-reserve': 'Dinero que sobró a fin de año.',
  'note.mobilisation-reserve':
    'Una prueba consiste en recorrer un caso sobre el papel, con las reglas a mano y un acta.',
  'question.mobilisation-commitments':
    'Del costo del programa de código abierto de este país para los próximos 24 meses, ¿cuánto está cubierto por compromisos firmados?',
  'depends.mobilisation-commitments':
    'El dinero solo se puede comparar con un plan si un plan abarca los años siguientes.',
  'counted.mobilisation-commitments': 'costo cubierto por compromisos firmados, expresado en dinero',
  'among.mobilisation-commitments':
    'el costo previsto del programa de código abierto para los próximos 24 meses, en la misma moneda',
  'countsIf.mobilisation-commitments':
    'el compromiso está firmado, nombra el importe y debe pagarse dentro de los 24 meses',
  'evidence.mobilisation-commitments':
    'Los compromisos firmados con importe y fecha, junto al plan de costos.',
  'noEvidence.mobilisation-commitments': 'Una promesa hecha en un congreso.',
  'note.mobilisation-commitments':
    'Se cuenta dinero, no compromisos. Un presupuesto aprobado es un compromiso firmado. Sin costo previsto, la respuesta es «no se sabe».',
  'question.mobilisation-follow-up':
    'En los últimos 12 meses, ¿cómo comparó este país el gasto con el plan en su programa de código abierto?',
  'depends.mobilisation-follow-up':
    'El dinero solo se puede comparar con un plan si un plan abarca los años siguientes.',
  'evidence.mobilisation-follow-up':
    'El documento trimestral fechado, con el gasto, el plan y la decisión tomada.',
  'noEvidence.mobilisation-follow-up': 'Un extracto de cuenta sin el plan al lado.',
  'question.mobilisation-exit':
    'De los sistemas de este país que hoy se financian desde fuera, ¿cuántos tienen un plan fechado para que el país se haga cargo de ellos?',
  'counted.mobilisation-exit': 'sistemas con un plan fechado para que el país se haga cargo de ellos',
  'among.mobilisation-exit': 'todos los sistemas públicos financiados desde fuera del país',
  'countsIf.mobilisation-exit':
    'el plan nombra las fechas en que el dinero, la operación y el mantenimiento pasan a un organismo del país',
  'evidence.mobilisation-exit': 'El plan fechado, con el organismo que se hará cargo y el año.',
  'noEvidence.mobilisation-exit': 'Una frase sobre sostenibilidad en la solicitud de la subvención.',
  'note.mobilisation-exit':
    'Un sistema cuenta si un donante, un prestamista u otro Estado paga una parte de su costo de funcionamiento.',
  'steps.mobilisation-plan-years.not-yet': 'No abarca ningún año.',
  'steps.mobilisation-plan-years.first-steps': 'Abarca un año.',
  'steps.mobilisation-plan-years.established': 'Abarca dos años.',
  'steps.mobilisation-plan-years.managed': 'Abarca tres años.',
  'steps.mobilisation-plan-years.embedded': 'Abarca cuatro años o más.',
  'steps.mobilisation-spread.not-yet': 'La mayor fuente pagó más del 90 por ciento.',
  'steps.mobilisation-spread.first-steps': 'La mayor fuente pagó más del 75 por ciento, hasta el 90.',
  'steps.mobilisation-spread.established': 'La mayor fuente pagó más del 60 por ciento, hasta el 75.',
  'steps.mobilisation-spread.managed': 'La mayor fuente pagó más del 50 por ciento, hasta el 60.',
  'steps.mobilisation-spread.embedded': 'La mayor fuente pagó el 50 por ciento o menos.',
  'steps.mobilisation-reserve.not-yet': 'No hay dinero apartado ni nada escrito sobre una reserva.',
  'steps.mobilisation-reserve.first-steps': 'Un documento fechado dice que debe apartarse dinero.',
  'steps.mobilisation-reserve.established':
    'Además, figura en el presupuesto aprobado un importe para la reserva.',
  'steps.mobilisation-reserve.managed':
    'Además, están en vigor reglas sobre quién puede usar la reserva y cómo se repone.',
  'steps.mobilisation-reserve.embedded':
    'Además, la reserva se usó o se probó en los últimos 24 meses, y se informó del resultado por escrito.',
  'steps.mobilisation-follow-up.not-yet': 'En el período no hay rastro de una comparación.',
  'steps.mobilisation-follow-up.first-steps':
    'La comparación se hace allí donde una persona se ocupa de ella.',
  'steps.mobilisation-follow-up.established':
    'Además, un texto aprobado y fechado dice quién compara, cuándo y quién decide.',
  'steps.mobilisation-follow-up.managed':
    'Además, hay documentos de al menos tres cuartas partes de las comparaciones previstas en 12 meses, cada una con una decisión.',
  'steps.mobilisation-follow-up.embedded':
    'Además, en los últimos 24 meses se comprobó si este procedimiento cumple su finalidad, y después se cambió o se confirmó por escrito.',
};
