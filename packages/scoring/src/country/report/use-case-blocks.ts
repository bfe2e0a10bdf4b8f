import type { ReportBlock } from '../../report/document/report.ts';
import type { UseCasePart } from '../assess/country-result.ts';
import { quadrantBlocks } from './quadrant-blocks.ts';
import type { ReportContext } from './report-context.ts';
import { candidateTable } from './use-case-tables.ts';

/** The candidates of each list, and where they stand on its axes where that is drawn. */
export const useCaseBlocks = ({ lists }: UseCasePart, context: ReportContext): ReportBlock[] =>
  lists
    .filter(({ result }) => result.applicants.length > 0)
    .flatMap((list): ReportBlock[] => [
      { kind: 'table', table: candidateTable(list, context) },
      ...(context.figures.includes('quadrant') ? quadrantBlocks(list, context) : []),
    ]);
