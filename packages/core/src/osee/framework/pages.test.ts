import { describe, expect, it } from 'vitest';
import type { Competency } from '../../framework/competency.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
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
const practiceOf = ({ pitfalls = [], firstThirtyDays = [], roles = [], example }: CompetencyPage) => [
  ...pitfalls,
  ...firstThirtyDays.map(({ step }) => step),
  ...roles.map(({ task }) => task),
  ...(example ? [example.fact] : []),
];

describe('competency pages', () => {
  it('exist for all competencies and for all parts', () => {
    expect(pages).toHaveLength(40);
  });

  it('never say the same thing twice, in a page or in two', () => {
    const texts = [
      ...framework.competencies.map(({ description }) => description),
      ...pages.flatMap(({ page }) => [...textsOf(page), ...new Set(practiceOf(page))]),
    ];
    const seen = texts.map((text) => text.trim().toLowerCase());
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });

  it('serve every audience, every phase and every technical domain', () => {
    const served = (key: 'audienceIds' | 'phaseIds' | 'technicalDomainIds') =>
      new Set(pages.flatMap(({ page }) => page[key]));
    expect(served('audienceIds')).toEqual(ids.audience);
    expect(served('phaseIds')).toEqual(ids.phase);
    expect(served('technicalDomainIds')).toEqual(ids['technical-domain']);
  });

  it('lead to every topic, training activity, reading and box of the matrix', () => {
    const reached = pages.flatMap(({ page }) => page.more);
    for (const kind of ['topic', 'training-activity', 'reading', 'matrix-item'] as const) {
      const found = new Set(reached.filter((ref) => ref.kind === kind).map((ref) => ref.id));
      expect([...ids[kind]].filter((id) => !found.has(id))).toEqual([]);
    }
  });
});

describe.each(pages)('the page of $id', ({ id, competency, page }) => {
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

  it('is for an audience of its own module', () => {
    const { moduleId } = competency;
    const own = framework.audiences.filter((audience) => audience.moduleId === moduleId);
    expect(own.some((audience) => page.audienceIds.includes(audience.id))).toBe(true);
  });

  it('shares a phase with the box of the matrix that stands for its module', () => {
    const { moduleId } = competency;
    const boxes = matrix.items.filter((item) =>
      item.mapsTo.some((ref) => ref.kind === 'module' && ref.id === moduleId),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.some((box) => box.phaseIds.some((phase) => page.phaseIds.includes(phase)))).toBe(true);
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
