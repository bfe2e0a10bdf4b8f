import { nodesOf } from '../../maturity/result/nodes-of.ts';
import type { ReportBlock } from '../../report/document/report.ts';
import type { EcosystemPart } from '../assess/country-result.ts';
import { drawnPart } from './drawn-part.ts';
import { groupTable, resultTable } from './ecosystem-tables.ts';
import { partBlocks } from './part-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** Where each part of the instrument stands: the one result, or each kind of unit with its spread. */
export const ecosystemBlocks = (
  { result, rolledUp, depths = {} }: EcosystemPart,
  context: ReportContext,
): ReportBlock[] => {
  const depthOf = (id: string, position: number): number =>
    (Object.hasOwn(depths, id) ? depths[id] : undefined) ?? (position === 0 ? 0 : 2);
  if (result !== null) {
    const parts = nodesOf(result.root).map(({ id, title, score, maximum, interval, coverage }, position) =>
      drawnPart(
        {
          title,
          maximum,
          depth: depthOf(id, position),
          value: score,
          interval: coverage === null ? null : interval,
        },
        context,
      ),
    );
    return partBlocks(parts, resultTable(result, context), context);
  }
  if (rolledUp === null) return [];
  const { whole, strata } = rolledUp;
  return [...(whole === null ? [] : [whole]), ...strata].flatMap((group) =>
    partBlocks(
      group.nodes.map(({ id, title, mean, maximum, intervalOfAll, hidden }, position) =>
        drawnPart(
          {
            title,
            maximum,
            depth: depthOf(id, position),
            value: mean,
            interval: intervalOfAll,
            isHidden: hidden !== null,
          },
          context,
        ),
      ),
      groupTable(group, context),
      context,
    ),
  );
};
