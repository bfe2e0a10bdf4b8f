import type { CallPlanMessageId } from '../../programme/plan/call-plan-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The steps of a call in French. */
export const callPlan = {
  announcement: 'Annonce de l’appel',
  opening: 'Ouverture de l’appel',
  webinar: 'Webinaire d’information sur les candidatures',
  questions: 'Dernier jour pour les questions',
  answers: 'Envoi des réponses à tous',
  closing: 'Clôture de l’appel',
  check: 'Vérification des conditions',
  declarations: 'Déclarations de conflits d’intérêts',
  scoring: 'Évaluation des candidatures',
  panel: 'Réunion du comité de sélection',
  decision: 'Décision',
  letters: 'Lettres à tous les pays et organismes candidats',
  objections: 'Délai de recours',
  publication: 'Publication du résultat',
  reminder: {
    plural: 'days',
    one: '{name} : {date:date}. Il reste {days} jour.',
    other: '{name} : {date:date}. Il reste {days} jours.',
  },
  'reminder-today': '{name} : aujourd’hui, {date:date}.',
} as const satisfies MessageTexts<CallPlanMessageId>;
