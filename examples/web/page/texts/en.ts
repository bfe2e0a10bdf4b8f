import { en as words } from '@osee/scoring/locales/en';
import type { PageTexts } from './page-texts.ts';

export const en: PageTexts = {
  locale: words,
  ui: {
    title: 'Open-source ecosystem: a self-assessment',
    lead: 'Sixteen questions. Choose the step that describes your country today; leave out what you cannot tell.',
    privacy: 'Your answers stay in this window: nothing is sent or stored. Closing it deletes them.',
    languages: 'Language',
    subject: 'your country',
    unknown: 'I do not know',
    clear: 'Clear all answers',
    result: 'Result so far',
    score: 'Score of 100',
    interval: 'Once everything is answered: between {worst} and {best}',
    answered: '{answered} of {all} questions answered',
    level: 'Level: {level}',
    next: 'Most useful to answer next',
    report: 'Report',
    print: 'Print',
  },
};
