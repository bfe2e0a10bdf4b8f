import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Spanish. */
export const useCase = {
  title: 'Elección de casos de uso',
  impact: 'Impacto',
  'impact.statement': 'Qué cambia para sus usuarios cuando funciona.',
  'impact.evidence': 'lo que dicen los usuarios, cifras actuales',
  urgency: 'Urgencia',
  'urgency.statement': 'Con qué prontitud se necesita.',
  'urgency.evidence': 'fecha por ley, contrato o acontecimientos',
  feasibility: 'Viabilidad',
  'feasibility.statement': 'Hasta qué punto hay personas, fondos y partes para hacerlo.',
  'feasibility.evidence': 'plan con personas, fondos y pasos',
  data: 'Datos',
  'data.statement': 'Hasta qué punto los datos necesarios existen, pueden usarse y son buenos.',
  'data.evidence': 'lista de datos con propietario, ley y calidad',
  risk: 'Poco riesgo',
  'risk.statement': 'Qué poco puede salir mal para las personas; el mejor nivel es el menor riesgo.',
  'risk.evidence': 'registro de riesgos, evaluación de daños',
  fit: 'Encaje con el programa',
  'fit.statement': 'Hasta qué punto sirve al fin del programa.',
  'fit.evidence': 'lugar en los objetivos del programa',
  'owner-named': 'Alguien responde por el caso de uso.',
  'users-named': 'Se nombran sus usuarios.',
  'level.none': 'Nada lo muestra.',
  'level.part': 'Se muestra una parte.',
  'level.full': 'Se muestra todo lo que se pide.',
} as const satisfies ChoiceTexts['use-case'];
