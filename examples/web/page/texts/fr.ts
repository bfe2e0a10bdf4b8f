import { fr as words } from '@osee/scoring/locales/fr';
import type { PageTexts } from './page-texts.ts';

export const fr: PageTexts = {
  locale: words,
  ui: {
    title: 'Écosystème du logiciel libre : une auto-évaluation',
    lead: 'Seize questions. Choisissez l’étape qui décrit votre pays aujourd’hui ; laissez de côté ce que vous ignorez.',
    privacy: 'Vos réponses restent dans cette fenêtre : rien n’est envoyé ni conservé. La fermer les efface.',
    languages: 'Langue',
    subject: 'votre pays',
    unknown: 'Je ne sais pas',
    clear: 'Effacer toutes les réponses',
    result: 'Résultat provisoire',
    score: 'Score sur 100',
    interval: 'Selon les questions encore sans réponse : de {worst} à {best}',
    answered: '{answered} questions sur {all} ont une réponse',
    level: 'Niveau : {level}',
    next: 'Les réponses les plus utiles ensuite',
    report: 'Rapport',
    print: 'Imprimer',
  },
};
