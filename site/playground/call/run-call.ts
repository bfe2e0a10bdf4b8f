import { countries, countryName } from '@osee/core/geography';
import { formatList, formatMessage, formatNumber, messagesOf } from '@osee/core/text';
import { renderFragment, selectionReport } from '@osee/scoring/report';
import {
  countryFactsOf,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
  type SelectionResult,
} from '@osee/scoring/selection';
import type { Found } from '../shell/found.ts';
import type { Wording } from '../shell/wording.ts';
import type { CallInput } from './call-input.ts';
import type { CallWords } from './call-words.ts';

/** Income groups and regions, by which the call asks. */
const facts = countryFactsOf(countries);

export interface FoundSelection extends Found {
  readonly selection: SelectionResult;
}

/** The names by which applications are called: those of their countries. */
export const namesOf = (
  applications: CallInput['content'],
  { locale, words }: Pick<Wording<CallWords>, 'locale' | 'words'>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    applications.map(({ id, country }) => [
      id,
      country === undefined ? id : countryName(country, locale, words.countries).text,
    ]),
  );

/** Gates, scores, ranks and the proposal, reported in the language of the reader. */
export const runCall = ({ content }: CallInput, wording: Wording<CallWords>): FoundSelection => {
  const { locale, texts, words } = wording;
  const selection = evaluateApplications(oseeCall2024, content, { facts });
  const explanation = explainSelection(selection, { model: oseeCall2024 });
  const names = namesOf(content, wording);
  const report = selectionReport({ result: selection, explanation, locale: words.scoring, names });
  const labels = messagesOf(words.scoring, 'report');
  const chosen = selection.portfolio?.selected?.ids ?? [];
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  const count = (eligibility: string): string =>
    formatNumber(selection.applicants.filter((each) => each.eligibility === eligibility).length, locale);
  return {
    selection,
    figure: chosen.length === 0 ? texts.nobody : formatList(chosen.map(nameOf), locale),
    caption: texts.proposed,
    tone: chosen.length === 0 ? 'open' : 'yes',
    notes: [
      (['eligible', 'undecided', 'not-eligible'] as const)
        .map((each) => `${formatMessage(labels, each)}: ${count(each)}`)
        .join(' · '),
    ],
    fragment: renderFragment(report, { headingLevel: 3 }),
  };
};
