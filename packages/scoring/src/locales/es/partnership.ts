import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `partnership` in Spanish. */
export const partnership = {
  title: 'Elección de socios',
  alignment: 'Alineación con las necesidades',
  'alignment.statement': 'Hasta qué punto lo que ofrece el socio es lo que se necesita.',
  'alignment.evidence': 'oferta junto a la lista de necesidades',
  terms: 'Condiciones',
  'terms.statement': 'Qué justas son las condiciones sobre derechos, datos, publicidad y deberes.',
  'terms.evidence': 'borrador del acuerdo',
  exit: 'Salida',
  'exit.statement': 'Con qué facilidad puede terminar la alianza sin pérdida.',
  'exit.evidence': 'cláusula de fin, plan para lo que sigue',
  openness: 'Usuarios y apertura',
  'openness.statement': 'Hasta qué punto ganan los usuarios y otros pueden unirse o competir.',
  'openness.evidence': 'licencias, normas, otros miembros',
  monitoring: 'Seguimiento',
  'monitoring.statement': 'Qué bien pueden seguirse juntos resultados y riesgos.',
  'monitoring.evidence': 'indicadores, fechas, personas de ambos lados',
  'no-excluded-business': 'El socio no ejerce ninguna actividad excluida.',
  'no-sanctions': 'El socio no figura en ninguna lista de sanciones.',
  'rights-respected': 'Nada indica trabajo forzoso, trabajo infantil ni abusos de derechos.',
  'level.none': 'Nada lo muestra.',
  'level.part': 'Se muestra una parte.',
  'level.full': 'Se muestra todo lo que se pide.',
} as const satisfies ChoiceTexts['partnership'];
