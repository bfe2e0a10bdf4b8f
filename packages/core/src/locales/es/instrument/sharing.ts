/** The texts of “sharing” in Spanish. */
export const sharing: Readonly<Record<string, string>> = {
  'question.sharing-strategy':
    'De los documentos sobre decisiones de software que esta institución escribió en los últimos 24 meses, ¿cuántos son públicos?',
  'counted.sharing-strategy': 'documentos públicos sobre decisiones de software',
  'among.sharing-strategy':
    'todas las comparaciones de costos y todos los documentos de decisión de los últimos 24 meses sobre decisiones de software por encima del umbral',
  'countsIf.sharing-strategy':
    'cualquiera puede leer el documento sin pedirlo; los pasajes que una ley protege pueden ocultarse',
  'evidence.sharing-strategy': 'Una lista fechada de los documentos con la dirección web de cada uno.',
  'noEvidence.sharing-strategy': 'Un documento que se entrega a petición.',
  'question.sharing-requirements':
    'De los productos de software desarrollados con cargo a esta institución en los últimos 36 meses, ¿cuántos tienen código fuente público?',
  'counted.sharing-requirements': 'productos de software con código fuente público',
  'among.sharing-requirements':
    'todos los productos de software desarrollados, en todo o en parte, con cargo a la institución en los últimos 36 meses',
  'countsIf.sharing-requirements':
    'cualquiera puede leer el código fuente completo de la versión en uso, con una licencia abierta',
  'evidence.sharing-requirements':
    'Una lista fechada de los productos, con la dirección web del repositorio y la licencia de cada uno.',
  'noEvidence.sharing-requirements': 'Un repositorio con una versión antigua.',
  'note.sharing-requirements':
    'Los productos cuya publicación prohíbe una ley permanecen en el total; nómbrelos con la respuesta.',
  'question.sharing-procurement':
    'De las licitaciones de software que esta institución cerró en los últimos 12 meses, ¿cuántas son públicas desde el anuncio hasta el contrato?',
  'counted.sharing-procurement': 'licitaciones de software públicas desde el anuncio hasta el contrato',
  'among.sharing-procurement': 'todas las licitaciones de software cerradas en los últimos 12 meses',
  'countsIf.sharing-procurement':
    'cualquiera puede leer el pliego y el contrato firmado; los pasajes que una ley protege pueden ocultarse',
  'evidence.sharing-procurement':
    'Una lista fechada de las licitaciones, con las direcciones web de los documentos y del contrato.',
  'noEvidence.sharing-procurement': 'Un anuncio de adjudicación solo con el nombre y el precio.',
  'question.sharing-community':
    'De las bases de código que esta institución dirige hoy, ¿en cuántas participa otra organización en las decisiones?',
  'counted.sharing-community': 'bases de código en las que otra organización participa en las decisiones',
  'among.sharing-community': 'todas las bases de código que dirige la institución',
  'countsIf.sharing-community': 'una persona empleada en otra entidad puede incorporar cambios o tiene voto',
  'evidence.sharing-community':
    'La lista fechada de derechos, o un acta con el voto de la otra organización.',
  'noEvidence.sharing-community': 'Una lista de correo en la que otros pueden comentar.',
  'note.sharing-community':
    'Un proveedor al que la institución paga por la base de código no es otra organización.',
  'question.sharing-capacity':
    'De los cursos sobre código abierto que esta institución impartió en los últimos 24 meses, ¿cuántos tienen material con una licencia abierta?',
  'counted.sharing-capacity': 'cursos con material con una licencia abierta',
  'among.sharing-capacity':
    'todos los cursos propios sobre código abierto que la institución impartió en los últimos 24 meses',
  'countsIf.sharing-capacity': 'cualquiera puede descargar todo el material, y la licencia permite cambiarlo',
  'evidence.sharing-capacity':
    'Una lista fechada de los cursos, con la dirección web y la licencia del material.',
  'noEvidence.sharing-capacity': 'Diapositivas que se envían a quienes asistieron.',
  'question.sharing-inclusion':
    'De los informes de pruebas con personas usuarias que esta institución escribió en los últimos 12 meses, ¿cuántos son públicos?',
  'counted.sharing-inclusion': 'informes públicos de pruebas con personas usuarias',
  'among.sharing-inclusion': 'todos los informes de pruebas con personas usuarias de los últimos 12 meses',
  'countsIf.sharing-inclusion': 'cualquiera puede leer el informe, y en él no se puede reconocer a nadie',
  'evidence.sharing-inclusion': 'Una lista fechada de los informes con la dirección web de cada uno.',
  'noEvidence.sharing-inclusion': 'Un comunicado de prensa sobre las pruebas.',
  'note.sharing-inclusion': 'Si no se escribió ningún informe, la respuesta es el primer grado.',
  'question.sharing-governance':
    '¿Cuántos otros países empezaron a usar reglas de este país sobre código abierto en los últimos 24 meses?',
  'evidence.sharing-governance': 'Un texto fechado del otro país que nombra su origen.',
  'noEvidence.sharing-governance': 'La visita de una delegación.',
  'note.sharing-governance':
    'Son reglas las políticas, los contratos modelo y las reglas de registros. Un organismo regional cuenta como un país. Cada país cuenta una vez.',
  'question.sharing-resources':
    'De los sistemas que hoy se comparten en este país, ¿en cuántos pagan varios usuarios el mantenimiento mediante un acuerdo?',
  'counted.sharing-resources':
    'sistemas compartidos cuyo mantenimiento pagan varios usuarios mediante un acuerdo',
  'among.sharing-resources': 'todos los sistemas públicos que varias instituciones o países usan en común',
  'countsIf.sharing-resources': 'un acuerdo firmado fija la parte que paga cada uno de dos o más usuarios',
  'evidence.sharing-resources': 'El acuerdo firmado y fechado, con la parte de cada usuario.',
  'noEvidence.sharing-resources': 'Un sistema que un ministerio paga por todos.',
  'note.sharing-resources':
    'Si no se comparte ningún sistema, la respuesta es el primer grado. Se cuentan sistemas, no dinero.',
  'question.sharing-technical':
    'De los cambios en software de código abierto ajeno que esta institución puso en funcionamiento en los últimos 12 meses, ¿cuántos se ofrecieron al proyecto original?',
  'counted.sharing-technical': 'cambios ofrecidos al proyecto original',
  'among.sharing-technical':
    'todos los cambios hechos en software de código abierto ajeno que entraron en funcionamiento en los últimos 12 meses',
  'countsIf.sharing-technical':
    'el cambio se ofreció al proyecto en los seis meses siguientes a su entrada en funcionamiento',
  'evidence.sharing-technical':
    'Una lista de los cambios, con la fecha de entrada en funcionamiento y la dirección web de cada ofrecimiento.',
  'noEvidence.sharing-technical': 'Una copia del código cambiado en un servidor de la institución.',
  'note.sharing-technical':
    'Un cambio aún no ofrecido cuyos seis meses siguen corriendo queda fuera de los dos números.',
  'question.sharing-office':
    'De las guías que la oficina de código abierto de esta administración tiene hoy, ¿cuántas usa otra institución?',
  'counted.sharing-office': 'guías que usa otra institución',
  'among.sharing-office': 'todas las guías que la oficina de código abierto tiene en vigor',
  'countsIf.sharing-office': 'cualquiera puede leer la guía, y otra institución dice por escrito que la usa',
  'evidence.sharing-office': 'La dirección web de la guía, y el texto fechado de la otra institución.',
  'noEvidence.sharing-office': 'El número de visitas a la página.',
  'note.sharing-office': 'Si no hay ninguna guía en vigor, la respuesta es el primer grado.',
  'steps.sharing-governance.not-yet': 'Ningún otro país empezó a usarlas.',
  'steps.sharing-governance.first-steps': 'Otro país empezó a usarlas.',
  'steps.sharing-governance.established': 'Otros dos países empezaron a usarlas.',
  'steps.sharing-governance.managed': 'Otros tres o cuatro países empezaron a usarlas.',
  'steps.sharing-governance.embedded': 'Otros cinco países o más empezaron a usarlas.',
};
