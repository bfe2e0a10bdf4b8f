import { formatMessage, messagesOf } from '@osee/core';
import { displayScore } from '../../maturity/explain/display-score.ts';
import type { ReportBlock } from '../document/report.ts';
import type { MaturityReportInput } from './maturity-report.ts';

/** The score under the weights of the model and under others, with a warning where the level hangs on them. */
export const weightingBlocks = ({ result, locale, weightings }: MaturityReportInput): ReportBlock[] => {
  if (weightings === undefined || weightings.scores.length < 2) return [];
  const labels = messagesOf(locale, 'report');
  const sentences = messagesOf(locale, 'maturity');
  const caption = formatMessage(labels, 'other-weights');
  const levels = new Map(result.model.levels.map(({ id, title }) => [id, title]));
  const shown = (score: number | null): number | null =>
    displayScore(score, result.root.maximum, result.policies);
  const { interval, caveats } = weightings;
  const [lowest, highest] = [shown(interval?.lowest ?? null), shown(interval?.highest ?? null)];
  return [
    { kind: 'heading', level: 2, text: caption },
    {
      kind: 'list',
      items: [
        ...(lowest === null || highest === null
          ? []
          : [{ text: formatMessage(sentences, 'weightings', { lowest, highest }) }]),
        ...caveats.map(({ details }) => ({
          text: formatMessage(sentences, 'caveat-level-depends-on-weights', {
            titles: String(details['titles'] ?? ''),
          }),
        })),
      ],
    },
    {
      kind: 'table',
      table: {
        caption,
        header: [
          formatMessage(labels, 'weights-named'),
          formatMessage(labels, 'score-of', { maximum: result.policies.displayMaximum }),
          formatMessage(labels, 'level'),
        ],
        rows: weightings.scores.map(({ id, title, score, level }) => [
          id === 'model' ? formatMessage(labels, 'weights-of-model') : title,
          shown(score),
          level === null ? null : (levels.get(level) ?? level),
        ]),
        decimals: 3,
      },
    },
  ];
};
