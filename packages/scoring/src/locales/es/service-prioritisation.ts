import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `service-prioritisation` in Spanish. */
export const servicePrioritisation = {
  title: 'Selección de servicios prioritarios',
  importance: 'Grado de importancia',
  feasibility: 'Viabilidad',
  volume: 'Frecuencia de uso',
  'volume.statement': 'Cuántas veces al año se usa el servicio, en una escala logarítmica.',
  'volume.evidence': 'recuento del último año completo, con su fuente',
  'effort-saved': 'Esfuerzo ahorrado',
  'effort-saved.statement': 'Desplazamientos, documentos y horas que se ahorrarían las personas.',
  'effort-saved.evidence': 'descripción de los pasos actuales',
  'strategic-weight': 'Peso estratégico',
  'strategic-weight.statement':
    'Hasta qué punto sirve a la agenda nacional, al comercio y a los servicios transfronterizos.',
  'strategic-weight.evidence': 'pasaje de una estrategia o un plan',
  reuse: 'Reutilización',
  'reuse.statement': 'Cuántos otros servicios podrían aprovechar sus componentes.',
  'reuse.evidence': 'lista de servicios y de los componentes que comparten',
  skills: 'Competencias',
  'skills.statement': 'Hasta qué punto quienes lo construirían y operarían tienen las competencias.',
  'skills.evidence': 'lista de personas y competencias',
  'building-blocks': 'Componentes existentes',
  'building-blocks.statement':
    'Hasta qué punto funcionan ya registros, identidad, pagos y demás componentes necesarios.',
  'building-blocks.evidence': 'lista de componentes con su estado',
  mandate: 'Mandato y acuerdo',
  'mandate.statement': 'Grado de concordancia entre el mandato, la ley y los organismos implicados.',
  'mandate.evidence': 'decreto, ley, cartas de los organismos',
  bodies: 'Organismos por coordinar',
  'bodies.statement': 'Cuántos organismos deben trabajar juntos; cuantos menos, más fácil.',
  'bodies.evidence': 'lista de organismos y su papel',
  'law-allows': 'La ley permite prestar el servicio en línea.',
  'owner-named': 'Un organismo responde del servicio.',
  'level.none': 'Nada lo demuestra.',
  'level.part': 'Se demuestra una parte.',
  'level.full': 'Se demuestra todo lo que se pide.',
} as const satisfies ChoiceTexts['service-prioritisation'];
