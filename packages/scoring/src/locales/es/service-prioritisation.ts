import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `service-prioritisation` in Spanish. */
export const servicePrioritisation = {
  title: 'Qué servicios primero',
  importance: 'Importancia',
  feasibility: 'Viabilidad',
  volume: 'Frecuencia de uso',
  'volume.statement': 'Cuántas veces al año se usa el servicio, en una escala de razones.',
  'volume.evidence': 'recuento del último año completo, con su fuente',
  'effort-saved': 'Esfuerzo ahorrado',
  'effort-saved.statement': 'Visitas, papeles y horas que se ahorrarían las personas.',
  'effort-saved.evidence': 'descripción de los pasos actuales',
  'strategic-weight': 'Peso estratégico',
  'strategic-weight.statement':
    'Hasta qué punto sirve a la agenda nacional, la economía y los servicios transfronterizos.',
  'strategic-weight.evidence': 'lugar en una estrategia o un plan',
  reuse: 'Reutilización',
  'reuse.statement': 'En cuántos otros servicios podrían usarse sus partes.',
  'reuse.evidence': 'lista de servicios y de las partes que comparten',
  skills: 'Competencias',
  'skills.statement': 'Hasta qué punto quienes lo construirían y operarían tienen las competencias.',
  'skills.evidence': 'lista de personas y competencias',
  'building-blocks': 'Partes existentes',
  'building-blocks.statement':
    'Hasta qué punto funcionan ya registros, identidad, pagos y demás partes necesarias.',
  'building-blocks.evidence': 'lista de partes con su estado',
  mandate: 'Mandato y acuerdo',
  'mandate.statement': 'Grado de acuerdo entre mandato, ley y organismos implicados.',
  'mandate.evidence': 'decreto, ley, cartas de los organismos',
  bodies: 'Organismos por coordinar',
  'bodies.statement': 'Cuántos organismos deben trabajar juntos; menos es más fácil.',
  'bodies.evidence': 'lista de organismos y su papel',
  'law-allows': 'La ley permite prestar el servicio en línea.',
  'owner-named': 'Un organismo responde por el servicio.',
  'level.none': 'Nada lo muestra.',
  'level.part': 'Se muestra una parte.',
  'level.full': 'Se muestra todo lo que se pide.',
} as const satisfies ChoiceTexts['service-prioritisation'];
