import { describe, expect, it } from 'vitest';
import { oseeFramework } from '../framework/osee-framework.ts';
import { oseeExternalSystems, oseeNamedAssessments, oseeSourceDocuments } from './index.ts';

const titles = oseeFramework.trainingActivities.flatMap(({ resources }) =>
  resources.map(({ title }) => title),
);

describe('the registry', () => {
  // Counts: all five documents, counted apart from this content.
  it('holds what the documents name', () => {
    expect(oseeExternalSystems).toHaveLength(86);
    expect(oseeNamedAssessments).toHaveLength(52);
    expect(oseeSourceDocuments).toHaveLength(5);
  });

  it.each([
    ['external systems', oseeExternalSystems],
    ['named assessments', oseeNamedAssessments],
  ])('has unique ids and names, sentences and sources: %s', (_, list) => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const { id, description, source } of list) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(description).toMatch(/^[A-Z].+\.$/u);
      expect(source).not.toBe('project');
      expect(source.length).toBeGreaterThan(0);
    }
  });

  it('has headings in the order of their lines, within the document', () => {
    expect(oseeSourceDocuments.map(({ headings }) => headings.length)).toEqual([21, 6, 0, 3, 79]);
    for (const { headings, lineCount } of oseeSourceDocuments) {
      const lines = headings.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      expect(lines.every((line) => line >= 1 && line <= lineCount)).toBe(true);
    }
  });

  it('prints addresses that can be parsed', () => {
    const addresses = oseeExternalSystems.flatMap((system) => system.addresses ?? []);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(new URL(address).href).toBe(address);
  });

  it('names titles that stand in the training tables', () => {
    const related = oseeNamedAssessments.flatMap(({ relatedTitles }) => relatedTitles ?? []);
    expect(related).toHaveLength(3);
    for (const title of related) expect(titles).toContain(title);
  });

  it('cites lines that the documents have', () => {
    const lineCounts = new Map(oseeSourceDocuments.map(({ id, lineCount }) => [id, lineCount]));
    for (const { source } of [...oseeExternalSystems, ...oseeNamedAssessments, ...oseeSourceDocuments]) {
      if (source === 'project') throw new Error('unexpected');
      for (const { document, lines } of source) {
        expect(lines[0]).toBeGreaterThanOrEqual(1);
        expect(lines[0]).toBeLessThanOrEqual(lines[1]);
        expect(lines[1]).toBeLessThanOrEqual(lineCounts.get(document) ?? 0);
      }
    }
  });
});
