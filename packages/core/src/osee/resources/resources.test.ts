import { describe, expect, it } from 'vitest';
import { oseeResources } from './index.ts';

const all = Object.values(oseeResources).flat();
const points = all.flatMap((resource) => resource.points);

describe('oseeResources', () => {
  // Counts: training framework 1.0, lines 131 to 290, counted apart from this content.
  it('holds every resource and sub-point of the training framework', () => {
    const counts = Object.entries(oseeResources).map(([kind, list]) => [
      kind,
      list.length,
      list.flatMap((resource) => resource.points).length,
    ]);
    expect(counts).toEqual([
      ['human', 11, 24],
      ['financial', 10, 15],
      ['infrastructural', 10, 24],
      ['institutional', 9, 29],
    ]);
    expect(all).toHaveLength(40);
    expect(points).toHaveLength(92);
  });

  it('numbers each kind from 1 and files each resource under its own kind', () => {
    for (const [kind, list] of Object.entries(oseeResources)) {
      expect(list.map((resource) => resource.number)).toEqual(list.map((_, index) => index + 1));
      expect(new Set(list.map((resource) => resource.kind))).toEqual(new Set([kind]));
    }
  });

  it('has ids that are unique over all kinds', () => {
    expect(new Set(all.map((resource) => resource.id)).size).toBe(40);
    expect(new Set(points.map((point) => point.id)).size).toBe(92);
    for (const { id } of [...all, ...points]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('cites lines in which each point lies inside its resource', () => {
    for (const resource of all) {
      const [outer] = resource.source as readonly { lines: readonly [number, number] }[];
      for (const point of resource.points) {
        const [inner] = point.source as readonly { lines: readonly [number, number] }[];
        expect(inner?.lines[0]).toBeGreaterThanOrEqual(outer?.lines[0] ?? Number.NaN);
        expect(inner?.lines[1]).toBeLessThanOrEqual(outer?.lines[1] ?? Number.NaN);
      }
    }
  });

  it('keeps the names that the source prints as sub-points', () => {
    const [policies, strategies] = oseeResources.institutional;
    expect(policies?.points.map((point) => point.name)).toEqual([
      'National Digital Strategies / Policies',
      'Open Data Policies',
      'Policies promoting open source software and open standards',
      'eGovernment / Digital Transformation Policies',
      'ICT / Broadband Policies',
    ]);
    expect(strategies?.points.every((point) => point.name !== undefined)).toBe(true);
  });

  it('has a description and a text everywhere, each a sentence', () => {
    for (const text of [
      ...all.map((resource) => resource.description),
      ...points.map((point) => point.text),
    ]) {
      expect(text).toMatch(/^[A-Z].+\.$/u);
    }
  });
});
