import { describe, expect, it } from 'vitest';
import type { Competency, CompetencyPage } from '../../framework/competency.ts';
import type { ItemKind } from '../../framework/item-ref.ts';
import { oseeFramework as framework } from './osee-framework.ts';

const { matrix } = framework;
const ids: Record<ItemKind, ReadonlySet<string>> = {
  category: idSet(framework.categories),
  module: idSet(framework.modules),
  topic: idSet(framework.topics),
  competency: idSet(framework.competencies),
  audience: idSet(framework.audiences),
  dependency: idSet(framework.dependencies),
  'training-activity': idSet(framework.trainingActivities),
  reading: idSet(framework.readings),
  'technical-domain': idSet(framework.technicalDomains),
  phase: idSet(matrix.phases),
  'matrix-row': idSet(matrix.rows),
  'matrix-item': idSet(matrix.items),
};

function idSet(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

const pageOf = ({ id, page }: Competency): CompetencyPage => {
  if (!page) throw new Error(`${id} has no page`);
  return page;
};
const pages = framework.competencies.map((competency) => ({
  id: competency.id,
  competency,
  page: pageOf(competency),
}));
const textsOf = ({ what, why, how, evidence }: CompetencyPage) => [what, why, ...how, ...evidence];

describe('competency pages', () => {
  it('exist for all competencies and for all parts', () => {
    expect(pages).toHaveLength(40);
  });

  it('never say the same thing twice, in a page or in two', () => {
    const texts = [
      ...framework.competencies.map(({ description }) => description),
      ...pages.flatMap(({ page }) => textsOf(page)),
    ];
    const seen = texts.map((text) => text.trim().toLowerCase());
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });

  it('are needed by somebody in every phase', () => {
    for (const phase of matrix.phases) {
      const inPhase = pages.filter(({ page }) => page.phaseIds.includes(phase.id));
      expect(inPhase.length, phase.id).toBeGreaterThan(0);
    }
  });
});

describe.each(pages)('the page of $id', ({ id, page }) => {
  it('says what, why, how and how one sees it', () => {
    expect(page.what.length).toBeGreaterThan(80);
    expect(page.why.length).toBeGreaterThan(80);
    expect(page.how.length).toBeGreaterThanOrEqual(3);
    expect(page.how.length).toBeLessThanOrEqual(6);
    expect(page.evidence.length).toBeGreaterThanOrEqual(2);
    expect(page.evidence.length).toBeLessThanOrEqual(4);
    for (const text of textsOf(page)) {
      expect(text).toMatch(/^[A-Z].{18,}[.?]$/);
    }
  });

  it('points to items that exist, each once, and not to itself', () => {
    expect(page.more.length).toBeGreaterThanOrEqual(3);
    const keys = page.more.map((ref) => `${ref.kind}:${ref.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(`competency:${id}`);
    expect(page.more.filter((ref) => !ids[ref.kind].has(ref.id))).toEqual([]);
  });

  it('names audiences, phases and technical domains that exist, each once', () => {
    expect(page.audienceIds.length).toBeGreaterThan(0);
    expect(page.phaseIds.length).toBeGreaterThan(0);
    for (const [kind, list] of [
      ['audience', page.audienceIds],
      ['phase', page.phaseIds],
      ['technical-domain', page.technicalDomainIds],
    ] as const) {
      expect(list.filter((entry) => !ids[kind].has(entry))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('lists its phases in the order of the matrix', () => {
    const order = matrix.phases.map((phase) => phase.id).filter((phase) => page.phaseIds.includes(phase));
    expect(page.phaseIds).toEqual(order);
  });
});

describe('the pages of a whole and of its parts', () => {
  it.each(pages.filter(({ competency }) => competency.parentId !== null))(
    'meet for $id',
    ({ id, competency, page }) => {
      const whole = framework.competencies.find((candidate) => candidate.id === competency.parentId);
      const linked = (candidate: CompetencyPage | undefined, target: string | null) =>
        candidate?.more.some((ref) => ref.kind === 'competency' && ref.id === target) ?? false;
      expect(linked(page, competency.parentId) || linked(whole?.page, id)).toBe(true);
    },
  );
});
