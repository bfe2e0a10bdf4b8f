import {
  type Compatibility,
  checkCombination,
  checkCompatibility,
  explainCompatibility,
  type LicenceCombination,
} from '@osee/core/licences';
import { formatMessage, messagesOf } from '@osee/core/text';
import { renderFragment } from '@osee/scoring/report';
import type { Found } from '../shell/found.ts';
import type { Wording } from '../shell/wording.ts';
import type { CoreWords } from '../words/core-words.ts';
import { say } from '../words/say.ts';
import type { LicenceInput } from './licence-input.ts';
import { licenceReport } from './licence-report.ts';

/** What was found, also as the library said it. */
export interface FoundLicences extends Found {
  readonly combination: LicenceCombination;
  /** Each component into the licence of the whole; none where nothing takes them all. */
  readonly answers: readonly Compatibility[];
  readonly sentences: readonly (readonly string[])[];
}

/** Do these go together, under which licence, and why. */
export const runLicences = (input: LicenceInput, wording: Wording<CoreWords>): FoundLicences => {
  const { use, components, whole } = input;
  const { locale, texts, words } = wording;
  const combination = checkCombination(components, whole === '' ? { use } : { use, among: [whole] });
  const outbound = whole === '' ? combination.outbound[0]?.licence : whole;
  const answers =
    outbound === undefined ? [] : components.map((inbound) => checkCompatibility({ inbound, outbound, use }));
  const sentences = answers.map((answer) => explainCompatibility(answer, { locale: words }));
  const [best, ...others] = combination.outbound;
  const { verdict } = combination;
  const messages = messagesOf(words, 'licences');
  const found = { combination, answers, sentences };
  return {
    ...found,
    figure: formatMessage(messages, `verdict.${verdict}`),
    caption: texts.together,
    tone: verdict === 'yes' ? 'yes' : verdict === 'no' ? 'no' : 'open',
    notes: [
      ...(best === undefined
        ? whole === ''
          ? [texts.noWhole]
          : []
        : [
            `${texts.under} ${best.licence}${others.length === 0 ? '' : ` ${say(locale, 'more', { count: others.length })}`}`,
          ]),
      formatMessage(messages, 'disclaimer'),
    ],
    fragment: renderFragment(licenceReport(found, outbound ?? null, wording), { headingLevel: 3 }),
  };
};
