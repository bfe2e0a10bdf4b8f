import type { CallPlanMessageId } from '../../programme/plan/call-plan-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The steps of a call in Portuguese. */
export const callPlan = {
  announcement: 'Anúncio do convite',
  opening: 'Abertura do convite',
  webinar: 'Seminário em linha para as entidades candidatas',
  questions: 'Último dia para perguntas',
  answers: 'Envio das respostas a todos',
  closing: 'Encerramento do convite',
  check: 'Verificação das condições',
  declarations: 'Declarações de conflitos de interesses',
  scoring: 'Avaliação das candidaturas',
  panel: 'Reunião do comité de seleção',
  decision: 'Decisão',
  letters: 'Cartas a todas as entidades candidatas',
  objections: 'Prazo de reclamação',
  publication: 'Publicação do resultado',
  reminder: {
    plural: 'days',
    one: '{name}: {date:date}. Falta {days} dia.',
    other: '{name}: {date:date}. Faltam {days} dias.',
  },
  'reminder-today': '{name}: hoje, {date:date}.',
} as const satisfies MessageTexts<CallPlanMessageId>;
