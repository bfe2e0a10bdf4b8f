import { countries, countryName } from '@osee/core/geography';
import { formatMessage, messagesOf } from '@osee/core/text';
import { type Candidate, localiseSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { field } from '../view/field.ts';
import { type Choice, select } from '../view/select.ts';
import { textInput } from '../view/text-input.ts';
import type { Texts } from '../words/texts.ts';
import { leavesOf } from './call-parts.ts';
import type { CallWords } from './call-words.ts';

const hostTypes = ['public', 'academic', 'not-for-profit', 'commercial'] as const;

const hostChoices = (texts: Texts): readonly Choice[] =>
  hostTypes.map((value) => ({ value, text: texts[`host.${value}`] }));

/** The countries in the language of the reader, in its order. */
const countryChoices = ({ locale, words }: Wording<CallWords>): readonly Choice[] => {
  const { compare } = new Intl.Collator(locale);
  return countries
    .map(({ alpha3 }) => ({ value: alpha3, text: countryName(alpha3, locale, words.countries).text }))
    .sort((left, right) => compare(left.text, right.text));
};

/** One application: who applies, which conditions were checked, and the scores. */
export const applicationView = (
  start: Candidate,
  wording: Wording<CallWords>,
  change: (application: Candidate) => void,
  takeOut: HTMLElement,
): HTMLElement => {
  const { texts, words, locale } = wording;
  let application = start;
  const labels = messagesOf(words.scoring, 'report');
  const model = localiseSelectionModel(oseeCall2024, words.scoring);
  const title = element('span', {});
  const set = (changed: Partial<Candidate>): void => {
    application = { ...application, ...changed };
    name();
    change(application);
  };
  const name = (): void => {
    const { country, id } = application;
    title.textContent = country === undefined ? id : countryName(country, locale, words.countries).text;
  };
  name();
  const { host } = application;
  const answers: readonly Choice[] = [
    { value: 'pass', text: formatMessage(labels, 'pass') },
    { value: 'fail', text: formatMessage(labels, 'fail') },
    { value: 'unknown', text: formatMessage(labels, 'unknown') },
  ];
  const gateField = (gate: string, statement: string): HTMLElement =>
    field(
      statement,
      select(answers, application.gates?.find((each) => each.gate === gate)?.answer ?? 'unknown', (value) => {
        const answer = value === 'pass' || value === 'fail' ? value : 'unknown';
        const others = (application.gates ?? []).filter((each) => each.gate !== gate);
        set({ gates: [...others, { gate, answer }] });
      }),
    );
  const scoreField = (criterion: string, heading: string, levels: readonly Choice[]): HTMLElement => {
    const given = application.scores?.find((score) => score.criterion === criterion)?.value ?? null;
    const unknown = { value: '', text: formatMessage(labels, 'unknown') };
    return field(
      heading,
      select([unknown, ...levels], given === null ? '' : String(given), (value) => {
        const others = (application.scores ?? []).filter((score) => score.criterion !== criterion);
        set({ scores: [...others, { criterion, value: value === '' ? null : value }] });
      }),
    );
  };
  /** Drawn when it is opened: a form of all applications at once would have a hundred fields. */
  const draw = (): void => {
    body.replaceChildren(
      field(
        texts.country,
        select(countryChoices(wording), application.country ?? '', (country) =>
          set({ country, ...(application.host ? { host: { ...application.host, country } } : {}) }),
        ),
      ),
      field(
        texts.hostType,
        select(hostChoices(texts), host?.type ?? '', (type) =>
          set({ host: { name: texts.host, ...application.host, type } }),
        ),
      ),
      field(
        formatMessage(labels, 'submitted'),
        textInput(
          application.submittedAt?.slice(0, 10) ?? '',
          (submittedAt) => {
            // While a day is being typed there is none.
            if (submittedAt !== '') set({ submittedAt });
          },
          { type: 'date' },
        ),
      ),
      element(
        'fieldset',
        { class: 'osee-pg-wide' },
        element('legend', {}, formatMessage(labels, 'conditions')),
        ...model.gates
          .filter(({ rule }) => rule === null)
          .map(({ id, statement }) => gateField(id, statement)),
      ),
      element(
        'fieldset',
        { class: 'osee-pg-wide osee-pg-narrow-fields' },
        element('legend', {}, texts.scores),
        ...leavesOf(model.criteria).map(({ id, title: heading, scale }) =>
          scoreField(
            id,
            heading,
            'levels' in scale ? scale.levels.map((level) => ({ value: level.id, text: level.anchor })) : [],
          ),
        ),
      ),
      element('div', { class: 'osee-pg-buttons osee-pg-wide' }, takeOut),
    );
  };
  const body = element('div', { class: 'osee-pg-form osee-pg-inner' });
  const root = element('details', { class: 'osee-pg-details' }, element('summary', {}, title), body);
  root.addEventListener('toggle', () => {
    if (root.open && body.childElementCount === 0) draw();
  });
  return root;
};
