import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Spanish. */
export const useCase = {
  title: 'Selección de casos de uso',
  impact: 'Impacto',
  'impact.statement': 'Qué cambia para sus usuarios cuando funciona.',
  'impact.evidence': 'testimonios de usuarios, cifras actuales',
  urgency: 'Urgencia',
  'urgency.statement': 'Con qué prontitud se necesita.',
  'urgency.evidence': 'fecha por ley, contrato o acontecimientos',
  feasibility: 'Viabilidad',
  'feasibility.statement': 'Hasta qué punto hay personas, fondos y componentes para hacerlo.',
  'feasibility.evidence': 'plan con personas, fondos y pasos',
  data: 'Datos',
  'data.statement': 'Hasta qué punto los datos necesarios existen, pueden usarse y son de calidad.',
  'data.evidence': 'lista de datos con propietario, base legal y calidad',
  risk: 'Poco riesgo',
  'risk.statement':
    'Escasa magnitud de los daños posibles para las personas; el mejor nivel es el menor riesgo.',
  'risk.evidence': 'registro de riesgos, evaluación de daños',
  fit: 'Adecuación al programa',
  'fit.statement': 'Hasta qué punto sirve al fin del programa.',
  'fit.evidence': 'pasaje de los objetivos del programa',
  'owner-named': 'Alguien responde del caso de uso.',
  'users-named': 'Sus usuarios están identificados.',
  'level.none': 'Nada lo demuestra.',
  'level.part': 'Se demuestra una parte.',
  'level.full': 'Se demuestra todo lo que se pide.',
} as const satisfies ChoiceTexts['use-case'];
