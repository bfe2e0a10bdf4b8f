import { describe, expect, it } from 'vitest';
import {
  budgetingSteps,
  contingencyGuidelines,
  fundingLevelItems,
  oseeCostModel,
  oseeMobilisation,
  oseeMobilisationGroups,
  ownershipItems,
  strategyItems,
} from './index.ts';

const points = oseeMobilisation.flatMap((item) => item.points);

describe('oseeMobilisation', () => {
  // Counts: training framework 1.0, lines 805 to 1202, counted apart from this content.
  it('holds every item and sub-point of the training framework', () => {
    expect(oseeMobilisation).toHaveLength(92);
    expect(points).toHaveLength(202);
    expect(
      [strategyItems, fundingLevelItems, ownershipItems, budgetingSteps, contingencyGuidelines].map(
        (items) => [items.length, items.flatMap((item) => item.points).length],
      ),
    ).toEqual([
      [17, 41],
      [30, 61],
      [26, 52],
      [9, 28],
      [10, 20],
    ]);
  });

  it('divides the items over the eleven headings as printed', () => {
    const counts = oseeMobilisationGroups.map((group) => [
      group.id,
      oseeMobilisation.filter((item) => item.groupId === group.id).length,
    ]);
    expect(counts).toEqual([
      ['partnering-with-tech-giants', 2],
      ['public-private-partnerships', 5],
      ['community-outreach', 10],
      ['none-or-low', 10],
      ['partial', 10],
      ['full', 10],
      ['government', 10],
      ['organisation', 8],
      ['informal', 8],
      ['governance-budgeting', 9],
      ['contingency', 10],
    ]);
  });

  it('tags each item with exactly one situation, that of its group', () => {
    for (const item of oseeMobilisation) {
      const tags = Object.values(item.appliesTo).flat();
      expect(tags).toHaveLength(1);
      const isNumbered = ['governance-budgeting', 'contingency'].includes(item.groupId);
      expect(tags[0]).toBe(isNumbered ? item.number : item.groupId);
    }
  });

  it('numbers the items of each group from 1, in the order of the source', () => {
    for (const group of oseeMobilisationGroups) {
      const items = oseeMobilisation.filter((item) => item.groupId === group.id);
      expect(items.map((item) => item.number)).toEqual(items.map((_, index) => index + 1));
    }
    const lines = oseeMobilisation.map((item) => (item.source === 'project' ? 0 : item.source[0]?.lines[0]));
    expect(lines).toEqual([...lines].sort((a, b) => Number(a) - Number(b)));
  });

  it('has unique ids in kebab-case, and a sentence for each text', () => {
    const ids = [...oseeMobilisation, ...points].map(({ id }) => id);
    expect(new Set(ids).size).toBe(92 + 202);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    for (const item of oseeMobilisation) expect(item.description).toMatch(/^[A-Z].+\.$/u);
    for (const point of points) expect(point.text).toMatch(/^[A-Z].+\.$/u);
  });
});

describe('oseeCostModel', () => {
  it('has 6, 5, 2 and 2 kinds of cost and 4 sources of funds', () => {
    const groups = ['implementation', 'operational', 'human-resource', 'contingency'];
    expect(groups.map((group) => oseeCostModel.costs.filter((cost) => cost.group === group).length)).toEqual([
      6, 5, 2, 2,
    ]);
    expect(oseeCostModel.fundingSources).toHaveLength(4);
  });

  it('refers to a point of a budgeting step for each line, each point once', () => {
    const lines = [...oseeCostModel.costs, ...oseeCostModel.fundingSources];
    for (const line of lines) {
      const step = budgetingSteps.find((item) => item.id === line.stepId);
      expect(step?.points.map((point) => point.id)).toContain(line.pointId);
    }
    expect(new Set(lines.map((line) => line.pointId)).size).toBe(19);
    expect(new Set(lines.map((line) => line.id)).size).toBe(19);
  });

  it('leaves out no point of the steps that it is read from', () => {
    const read = budgetingSteps.filter((step) => step.number >= 2 && step.number <= 6);
    expect(read.flatMap((step) => step.points)).toHaveLength(19);
  });
});
