import { maturityEnglish } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { reportEnglish } from '@osee/scoring/report';
import type { PageTexts } from './page-texts.ts';

export const en: PageTexts = {
  locale: 'en',
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
    interval: 'With the open answers: between {worst} and {best}',
    answered: '{answered} of {all} questions answered',
    level: 'Level: {level}',
    next: 'Most useful to answer next',
    report: 'Report',
    print: 'Print',
  },
  model: null,
  // The model itself is in English.
  names: new Map(oseeEcosystemModel.nodes.map(({ id, title }) => [id, title])),
  sentences: maturityEnglish,
  labels: reportEnglish,
};
