import { formatMessage, messagesOf, textDirection } from '@osee/core/text';
import type { Report, ReportBlock } from '@osee/scoring/report';
import type { Wording } from '../shell/wording.ts';
import type { CoreWords } from '../words/core-words.ts';
import { say } from '../words/say.ts';
import type { FoundLicences } from './run-licences.ts';

const mostRows = 8;

/** What was found as a report of the library: tables of licences, and its sentences on each component. */
export const licenceReport = (
  { combination, answers, sentences }: Pick<FoundLicences, 'combination' | 'answers' | 'sentences'>,
  outbound: string | null,
  { locale, texts, words }: Wording<CoreWords>,
): Report => {
  const messages = messagesOf(words, 'licences');
  const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
  const { pairs, components, issues } = combination;
  const apart = pairs.filter(({ verdict }) => verdict === 'no' || verdict === 'unknown');
  const disclaimer = formatMessage(messages, 'disclaimer');
  const blocks: ReportBlock[] = [];
  if (apart.length > 0) {
    blocks.push({
      kind: 'table',
      table: {
        caption: texts.apart,
        header: [texts.first, texts.second, texts.verdict],
        rows: apart
          .slice(0, 50)
          .map(({ first, second, verdict }) => [
            components[first] ?? '',
            components[second] ?? '',
            formatMessage(messages, `verdict.${verdict}`),
          ]),
      },
    });
  }
  if (combination.outbound.length > 0) {
    blocks.push({
      kind: 'table',
      table: {
        caption: texts.under,
        header: [texts.licence, texts.verdict, texts.condition],
        rows: combination.outbound.slice(0, mostRows).map(({ licence, verdict, components: parts }) => {
          const conditions = new Set(
            parts.flatMap(({ condition }) => (condition === null ? [] : [condition])),
          );
          return [
            licence,
            formatMessage(messages, `verdict.${verdict}`),
            [...conditions].map((id) => formatMessage(messages, `condition.${id}`)).join(' ') || null,
          ];
        }),
      },
    });
    const rest = combination.outbound.length - mostRows;
    if (rest > 0) blocks.push({ kind: 'paragraph', text: `… ${say(locale, 'more', { count: rest })}` });
  }
  if (outbound !== null && answers.length > 0) {
    blocks.push(heading(say(locale, 'each', { licence: outbound })), {
      kind: 'list',
      items: sentences.map((lines) => ({ text: lines.filter((line) => line !== disclaimer).join(' ') })),
    });
  }
  if (issues.length > 0) {
    const told = issues.map(({ code, details }) =>
      formatMessage(messages, `issue.${code}`, details as Readonly<Record<string, string | number>>),
    );
    blocks.push(heading(texts.notices), {
      kind: 'list',
      items: [...new Set(told)].map((text) => ({ text })),
    });
  }
  return { title: texts.licences, locale, direction: textDirection(locale), blocks };
};
