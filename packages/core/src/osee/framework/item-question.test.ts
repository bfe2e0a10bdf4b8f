import { describe, expect, it } from 'vitest';
import { instrumentItems } from '../../instrument/instrument-items.ts';
import { competencyPages, pageOf } from '../../pages/index.ts';
import { oseeFramework } from './osee-framework.ts';

const { competencies, technicalDomains } = oseeFramework;
const asked = [
  ...competencies.map(({ id, page }) => ({ id, about: 'competency', item: page })),
  ...technicalDomains.map((domain) => ({ id: domain.id, about: 'technicalDomain', item: domain })),
];

describe.each(asked)('what is asked about $id', ({ id, about, item }) => {
  const source = instrumentItems.find((candidate) => candidate.id === id);

  it('is the text of the instrument, and stands nowhere else', () => {
    expect(source?.about).toBe(about);
    expect(item?.question).toBe(source?.question);
    expect(item?.measure).toBe(source?.measure);
    expect(item?.levels?.map(({ description }) => description)).toEqual(source?.steps);
    expect(item?.levels?.map(({ score }) => score)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

describe('the pages alone', () => {
  it('are those of the framework, all forty and whole', () => {
    expect(Object.keys(competencyPages)).toEqual(competencies.map(({ id }) => id));
    for (const { id, page } of competencies) {
      expect(pageOf(id as never)).toBe(page);
      expect(page).toMatchObject({
        question: expect.any(String),
        levels: expect.any(Array),
        pitfalls: expect.any(Array),
        indicators: expect.any(Array),
        firstThirtyDays: expect.any(Array),
        roles: expect.any(Array),
        effort: expect.any(Object),
      });
    }
  });

  it('are refused for an id that no competency has', () => {
    for (const id of ['nowhere', '__proto__', 'toString', 7, null]) {
      expect(() => pageOf(id as never)).toThrow(expect.objectContaining({ code: 'unknown-item' }));
    }
  });
});
