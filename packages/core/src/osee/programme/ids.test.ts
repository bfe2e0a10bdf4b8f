import { describe, expect, it } from 'vitest';
import {
  oseeActorIds,
  oseeActors,
  oseeContentGapIds,
  oseeContentGaps,
  oseeHeadlineFigureIds,
  oseeHeadlineFigures,
  oseeInterimDeliverableIds,
  oseeInterimDeliverables,
  oseeLifecycleStageIds,
  oseeLifecycleStages,
  oseeMilestoneIds,
  oseeMilestones,
  oseeSdgLinkIds,
  oseeSdgLinks,
} from './index.ts';

describe('the lists of ids', () => {
  it.each<[string, readonly string[], readonly { readonly id: string }[]]>([
    ['Milestone', oseeMilestoneIds, oseeMilestones],
    ['Actor', oseeActorIds, oseeActors],
    ['InterimDeliverable', oseeInterimDeliverableIds, oseeInterimDeliverables],
    ['HeadlineFigure', oseeHeadlineFigureIds, oseeHeadlineFigures],
    ['LifecycleStage', oseeLifecycleStageIds, oseeLifecycleStages],
    ['SdgLink', oseeSdgLinkIds, oseeSdgLinks],
    ['ContentGap', oseeContentGapIds, oseeContentGaps],
  ])('are those of the content, in its order: %s', (_, ids, items) => {
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
