import type { ReportBlock } from '../../report/document/report.ts';
import type { CountryDevelopmentPart } from '../assess/country-result.ts';
import { indicatorTable, partTable } from './development-tables.ts';
import { drawnPart } from './drawn-part.ts';
import { partBlocks } from './part-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** The parts of the composite, and every indicator with its year. */
export const developmentBlocks = (
  { result }: CountryDevelopmentPart,
  context: ReportContext,
): ReportBlock[] => [
  ...partBlocks(
    result.parts.map(({ title, value, interval }) =>
      drawnPart({ title, depth: 1, value, interval }, context),
    ),
    partTable(result, context),
    context,
  ),
  { kind: 'table', table: indicatorTable(result, context) },
];
