import type { Answer, AnswerMigration, MaturityModel, MigrationReport } from '@osee/scoring/maturity';
import type { UiTexts } from '../texts/ui-texts.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Say } from './say.ts';

const outcomes = {
  kept: 'outcomeKept',
  review: 'outcomeReview',
  cleared: 'outcomeCleared',
} as const satisfies Record<AnswerMigration['outcome'], keyof UiTexts>;

/** What the list of old answers is made of. */
export interface MigrationInput {
  readonly report: MigrationReport;
  /** The whole instrument in the language of the page; it still knows the questions of before. */
  readonly model: MaturityModel;
  readonly say: Say;
  readonly saveOld: () => void;
  readonly close: () => void;
}

/** What became of every answer of an older version, in a table. */
export const migrationView = ({ report, model, say, saveOld, close }: MigrationInput): HTMLElement => {
  const textOf = new Map(model.criteria.map(({ id, text }) => [id, text]));
  const stepOf = new Map(
    model.scales.flatMap(({ options }) => options.map(({ id, label }): [string, string] => [id, label])),
  );
  const before = new Map(
    [...report.assessment.answers, ...report.archived].map((answer) => [answer.criterionId, answer]),
  );
  const said = (answer: Answer | undefined): string =>
    answer?.status === 'answered'
      ? (stepOf.get(answer.optionId) ?? answer.optionId)
      : answer?.status === 'notApplicable'
        ? say('statusNotApplicable')
        : answer
          ? say('statusUnknown')
          : '–';
  const questionsIn = (ids: readonly string[]): HTMLElement =>
    element('ul', {}, ...ids.map((id) => element('li', {}, textOf.get(id) ?? id)));
  const rowOf = ({ criterionId, outcome, toIds, askIds = [] }: AnswerMigration): HTMLElement =>
    element(
      'tr',
      { 'data-outcome': outcome },
      element('th', { scope: 'row' }, textOf.get(criterionId) ?? criterionId),
      element('td', {}, said(before.get(criterionId) ?? before.get(toIds[0] ?? ''))),
      element('td', {}, say(outcomes[outcome])),
      element('td', {}, questionsIn([...toIds, ...askIds])),
    );
  const columns = ['columnQuestion', 'columnOldAnswer', 'columnOutcome', 'columnAsked'] as const;
  const title = say('migrated', { version: report.from.version });
  return element(
    'section',
    { id: 'migration', class: 'notice', 'aria-labelledby': 'migration-title' },
    element('h2', { id: 'migration-title', tabindex: '-1' }, title),
    element('p', {}, say('migratedLead')),
    element(
      'div',
      { class: 'table', tabindex: '0', role: 'region', 'aria-labelledby': 'migration-title' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...columns.map((id) => element('th', { scope: 'col' }, say(id)))),
        ),
        element('tbody', {}, ...report.answers.map(rowOf)),
      ),
    ),
    element('p', { class: 'buttons' }, button(say('oldFile'), saveOld), button(say('close'), close)),
  );
};
