import { describe, expect, it } from 'vitest';
import type { DocumentSource } from '../../framework/source.ts';
import { draftCrosswalk, oseeDraftFramework } from '../draft/index.ts';
import { oseeCostModel, oseeMobilisation, oseeMobilisationGroups } from '../mobilisation/index.ts';
import { oseeOspo } from '../ospo/index.ts';
import * as programme from '../programme/index.ts';
import { oseeResources } from '../resources/index.ts';
import { oseeExternalSystems, oseeNamedAssessments, oseeSourceDocuments } from './index.ts';

const contents = {
  draft: [oseeDraftFramework, draftCrosswalk],
  mobilisation: [oseeMobilisation, oseeMobilisationGroups, oseeCostModel],
  office: oseeOspo,
  programme: { ...programme },
  resources: oseeResources,
  registry: [oseeExternalSystems, oseeNamedAssessments],
};

const isDocumentSource = (value: object): value is DocumentSource => 'document' in value && 'lines' in value;

const sourcesWithin = (value: unknown): readonly DocumentSource[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isDocumentSource(value) ? [value] : Object.values(value).flatMap(sourcesWithin);
};

const lineCounts = new Map(oseeSourceDocuments.map(({ id, lineCount }) => [id, lineCount]));

describe('the sources of the content', () => {
  it.each(Object.entries(contents))('lie within the documents: %s', (_, content) => {
    const sources = sourcesWithin(content);
    expect(sources.length).toBeGreaterThan(10);
    const outside = sources.filter(
      ({ document, lines: [first, last] }) =>
        first < 1 || first > last || last > (lineCounts.get(document) ?? 0),
    );
    expect(outside).toEqual([]);
  });
});
