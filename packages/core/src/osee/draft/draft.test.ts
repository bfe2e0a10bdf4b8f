import { describe, expect, it } from 'vitest';
import { oseeFramework } from '../framework/osee-framework.ts';
import { draftCrosswalk, oseeDraftFramework } from './index.ts';

const { domains, subdomains, competencyColumns, slots } = oseeDraftFramework;
const filled = slots.filter(({ text }) => text !== null);

describe('oseeDraftFramework', () => {
  // Counts: presentation of 2024, lines 114 to 178.
  it('has the domains, rows and columns of the table', () => {
    expect(domains).toHaveLength(3);
    expect(domains.map(({ id }) => subdomains.filter(({ domainId }) => domainId === id).length)).toEqual([
      4, 6, 5,
    ]);
    expect(competencyColumns.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `Competency ${n}`),
    );
    expect(oseeDraftFramework.competencySections.map(({ name }) => name)).toEqual([
      'What',
      'Why',
      'How',
      'More',
    ]);
    expect(oseeDraftFramework.caseStudySlots).toHaveLength(3);
    expect(oseeDraftFramework.trainingFormats).toHaveLength(4);
    expect(oseeDraftFramework.tailoringTopics).toHaveLength(9);
  });

  it('has one slot per row and column: 18 filled with 12 labels, 72 empty', () => {
    const places = subdomains.flatMap(({ id }) => competencyColumns.map((column) => `${id} ${column.id}`));
    expect(slots.map((slot) => `${slot.subdomainId} ${slot.columnId}`)).toEqual(places);
    expect(slots).toHaveLength(90);
    expect(filled).toHaveLength(18);
    expect(new Set(filled.map(({ text }) => text)).size).toBe(12);
    expect(subdomains.filter(({ id }) => filled.every((slot) => slot.subdomainId !== id))).toHaveLength(9);
  });

  it('fills nothing after the third column, and doubts no empty slot', () => {
    expect(new Set(filled.map(({ columnId }) => columnId))).toEqual(
      new Set(['competency-1', 'competency-2', 'competency-3']),
    );
    for (const slot of slots) if (slot.text === null) expect(slot.doubts).toEqual([]);
  });

  it('doubts every label that is repeated or breaks off', () => {
    const doubted = (id: string) =>
      filled.filter(({ subdomainId }) => subdomainId === id).map(({ doubts }) => doubts.join(' '));
    expect(doubted('community-management')).toEqual(['', '', '']);
    expect(doubted('legal-compliance')).toEqual(Array(3).fill('repeats-other-row'));
    expect(doubted('requirements-specifications')).toEqual(Array(3).fill('repeats-same-row cut-off'));
    expect(doubted('code-security-quality-reuse')).toEqual([
      'repeats-same-row cut-off',
      'repeats-same-row cut-off',
      '',
    ]);
    const withinRow = filled.filter(
      (slot) =>
        filled.filter((other) => other.subdomainId === slot.subdomainId && other.text === slot.text).length >
        1,
    );
    expect(withinRow).toEqual(filled.filter(({ doubts }) => doubts.includes('repeats-same-row')));
  });
});

describe('draftCrosswalk', () => {
  it('has one link per subdomain, in order', () => {
    expect(draftCrosswalk.links.map(({ subdomainId }) => subdomainId)).toEqual(
      subdomains.map(({ id }) => id),
    );
    expect(draftCrosswalk.from).toEqual({ id: oseeDraftFramework.id, version: oseeDraftFramework.version });
    expect(draftCrosswalk.to).toEqual({ id: oseeFramework.id, version: oseeFramework.version });
  });

  it('points at modules and technical domains that exist in version 1.0', () => {
    const known = new Set([
      ...oseeFramework.modules.map(({ id }) => `module ${id}`),
      ...oseeFramework.technicalDomains.map(({ id }) => `technical-domain ${id}`),
    ]);
    for (const { kind, id } of draftCrosswalk.links.flatMap(({ targets }) => targets)) {
      expect(known).toContain(`${kind} ${id}`);
    }
  });

  it('has targets unless the fit is none', () => {
    for (const { fit, targets } of draftCrosswalk.links) expect(targets.length > 0).toBe(fit !== 'none');
  });
});
