import { es as words } from '@osee/scoring/locales/es';
import type { PageTexts } from './page-texts.ts';

export const es: PageTexts = {
  locale: words,
  ui: {
    title: 'Ecosistema de código abierto: una autoevaluación',
    lead: 'Dieciséis preguntas. Elija el paso que describe a su país hoy; deje sin responder lo que no sepa.',
    privacy: 'Sus respuestas se quedan en esta ventana: nada se envía ni se guarda. Al cerrarla se borran.',
    languages: 'Idioma',
    subject: 'su país',
    unknown: 'No lo sé',
    clear: 'Borrar todas las respuestas',
    result: 'Resultado hasta ahora',
    score: 'Puntos de 100',
    interval: 'Según las respuestas que faltan: entre {worst} y {best}',
    answered: '{answered} de {all} preguntas respondidas',
    level: 'Nivel: {level}',
    next: 'Lo más útil que responder ahora',
    report: 'Informe',
    print: 'Imprimir',
  },
};
