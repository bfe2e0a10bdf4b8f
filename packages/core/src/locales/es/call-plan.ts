import type { CallPlanMessageId } from '../../programme/plan/call-plan-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The steps of a call in Spanish. */
export const callPlan = {
  announcement: 'Anuncio de la convocatoria',
  opening: 'Apertura de la convocatoria',
  webinar: 'Seminario web informativo para las candidaturas',
  questions: 'Último día para preguntas',
  answers: 'Envío de las respuestas a todos',
  closing: 'Cierre de la convocatoria',
  check: 'Comprobación de las condiciones',
  declarations: 'Declaraciones de conflictos de intereses',
  scoring: 'Evaluación de las candidaturas',
  panel: 'Reunión del comité de selección',
  decision: 'Decisión',
  letters: 'Cartas a todos los países y organismos candidatos',
  objections: 'Plazo de reclamación',
  publication: 'Publicación del resultado',
  reminder: {
    plural: 'days',
    one: '{name}: {date:date}. Queda {days} día.',
    other: '{name}: {date:date}. Quedan {days} días.',
  },
  'reminder-today': '{name}: hoy, {date:date}.',
} as const satisfies MessageTexts<CallPlanMessageId>;
