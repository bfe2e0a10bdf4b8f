import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `partnership` in Spanish. */
export const partnership = {
  title: 'Selección de socios',
  alignment: 'Alineación con las necesidades',
  'alignment.statement': 'Hasta qué punto lo que ofrece el socio es lo que se necesita.',
  'alignment.evidence': 'oferta junto a la lista de necesidades',
  terms: 'Condiciones',
  'terms.statement': 'Equidad de las condiciones sobre derechos, datos, publicidad y obligaciones.',
  'terms.evidence': 'borrador del acuerdo',
  exit: 'Salida',
  'exit.statement': 'Con qué facilidad puede terminar la alianza sin pérdida.',
  'exit.evidence': 'cláusula de terminación, plan para lo que sigue',
  openness: 'Usuarios y apertura',
  'openness.statement': 'Hasta qué punto ganan los usuarios y otros pueden unirse o competir.',
  'openness.evidence': 'licencias, normas, otros miembros',
  monitoring: 'Seguimiento',
  'monitoring.statement': 'Calidad del seguimiento conjunto de los resultados y los riesgos.',
  'monitoring.evidence': 'indicadores, fechas, responsables de ambas partes',
  'no-excluded-business': 'El socio no ejerce ninguna actividad excluida.',
  'no-sanctions': 'El socio no figura en ninguna lista de sanciones.',
  'rights-respected': 'No hay indicios de trabajo forzoso, trabajo infantil ni violaciones de derechos.',
  'level.none': 'Nada lo demuestra.',
  'level.part': 'Se demuestra una parte.',
  'level.full': 'Se demuestra todo lo que se pide.',
} as const satisfies ChoiceTexts['partnership'];
