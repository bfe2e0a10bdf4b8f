import { describe, expect, it } from 'vitest';
import {
  oseeExternalSystemIds,
  oseeExternalSystems,
  oseeNamedAssessmentIds,
  oseeNamedAssessments,
} from './index.ts';

describe('the lists of ids', () => {
  it.each<[string, readonly string[], readonly { readonly id: string }[]]>([
    ['ExternalSystem', oseeExternalSystemIds, oseeExternalSystems],
    ['NamedAssessment', oseeNamedAssessmentIds, oseeNamedAssessments],
  ])('are those of the content, in its order: %s', (_, ids, items) => {
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
