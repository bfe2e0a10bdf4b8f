import { formatMessage, messagesOf } from '@osee/core';
import type { ReportBlock } from '../document/report.ts';
import type { MaturityReportInput } from './maturity-report.ts';

/** The numbers behind every answer that was counted: how many, among how many, and of how many nothing is known. */
export const countBlocks = ({ result, locale }: MaturityReportInput): ReportBlock[] => {
  const labels = messagesOf(locale, 'report');
  const rows = result.criteria.flatMap(({ text, extent }) =>
    extent === undefined ? [] : [[text, extent.counted, extent.among, extent.unknown ?? 0]],
  );
  if (rows.length === 0) return [];
  const caption = formatMessage(labels, 'counts');
  return [
    { kind: 'heading', level: 2, text: caption },
    {
      kind: 'table',
      table: {
        caption,
        header: (['question', 'counted', 'counted-among', 'counted-unknown'] as const).map((id) =>
          formatMessage(labels, id),
        ),
        rows,
      },
    },
  ];
};
