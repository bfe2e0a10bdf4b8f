import { type EvidenceReading, readDpgNominee } from '@osee/scoring/evidence';
import { dpgProjectModel } from '@osee/scoring/models';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';
import { asOf, assess } from './assess.ts';
import { outputsOf } from './outputs.ts';
import { type Project, projects } from './projects.ts';

const printed = await printedBy(() => import('./index.ts'));
const readings = projects.flatMap((project) => project.readings);
const ofReadings = (chosen: readonly EvidenceReading<unknown>[]) =>
  assess({ id: 'any', name: 'Any', readings: chosen });
const levels = dpgProjectModel.levels.map(({ id }) => id);
/** The levels reached, and those that are the worst that can be, as positions; -1 where there is none. */
const levelsIn = (chosen: readonly EvidenceReading<unknown>[]): readonly number[] => {
  const { root } = ofReadings(chosen).result;
  const parts = [root, ...root.children, ...root.children.flatMap(({ children }) => children)];
  return parts.flatMap(({ level }) =>
    [level.reached, level.range.worst].map((id) => levels.indexOf(id ?? '')),
  );
};

describe('three projects', () => {
  it('are read whole, without addresses of persons', () => {
    for (const reading of readings) {
      expect(reading.readable).toBe(true);
      expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(JSON.stringify(readings)).not.toMatch(/[\w.]+@[\w-]+\.\w/u);
    expect(readings.map(({ verdict = '-' }) => verdict)).toEqual([
      ...['valid', 'valid'],
      ...['valid', 'valid', '-'],
      ...['valid', 'valid', 'valid', '-'],
    ]);
  });

  it('get a report, a badge, and the line for the README', () => {
    for (const project of projects) {
      const outputs = outputsOf(assess(project));
      const svg = outputs.get(`${project.id}.svg`) ?? '';
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toContain(`<title>Maturity of ${project.name}`);
      expect(svg).toContain(asOf);
      expect(outputs.get(`${project.id}.md`)).toContain(`# Maturity of ${project.name}`);
      expect(JSON.parse(outputs.get(`${project.id}.json`) ?? '')).toMatchObject({ schemaVersion: 1 });
      expect(printed).toContain(outputs.get(`${project.id}.txt`));
    }
  });

  it('claim no more than their files show', () => {
    const [dhis2, opencrvs, xRoad] = projects.map((project) => assess(project));
    expect(dhis2?.result.root.level?.reached).toBe(null);
    expect(printed).toContain('DHIS2, from nominee.json, screening.json\n  level of the whole: not assessed');
    expect(
      opencrvs?.evidenced.records.find(({ criterionId }) => criterionId === 'security-contact')?.outcome,
    ).not.toBe('unmet');
    expect(xRoad?.evidenced.contradictions.filter(({ fact }) => fact === 'licence')).toEqual([]);
    for (const found of [dhis2, opencrvs, xRoad]) expect(found?.gate.verdict).toBe('unknown');
  });

  it('let a human have the last word', () => {
    const [dhis2] = projects;
    if (dhis2 === undefined) throw new Error('Expected a project.');
    const [criterion] = dpgProjectModel.criteria;
    const optionId = dpgProjectModel.scales[0]?.options.at(-1)?.id ?? '';
    const found = assess(dhis2, [
      { criterionId: criterion?.id ?? '', status: 'answered', optionId, at: asOf },
    ]);
    expect(found.evidenced.records[0]).toMatchObject({ origin: 'human', outcome: 'met' });
  });

  it('say nothing by records that are too old, instead of no', () => {
    const day = '2030-01-01';
    for (const project of projects) {
      const { evidenced } = assess(project, [], day);
      expect(evidenced.records.filter(({ outcome }) => outcome === 'unmet')).toEqual([]);
    }
    expect(printed).toMatch(/X-Road on 2026-12-01: [1-9]\d* practices rest on evidence that is too old/u);
  });
});

describe('evidence of real files', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: readings.length - 1 }), {
    maxLength: readings.length,
  });
  const chosen = (places: readonly number[]) => places.flatMap((place) => readings[place] ?? []);

  it('takes nothing away that is met when there is more of it', () => {
    fc.assert(
      fc.property(some, some, (first, more) => {
        const before = ofReadings(chosen(first)).evidenced.records;
        const after = ofReadings(chosen([...new Set([...first, ...more])])).evidenced.records;
        for (const [place, { criterionId, outcome }] of before.entries()) {
          if (outcome === 'met') expect([criterionId, after[place]?.outcome]).toEqual([criterionId, 'met']);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('raises nothing, and says no to nothing, when files or facts are taken away', () => {
    const isLeft = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, some, isLeft, (places, fewer, facts) => {
        const whole = chosen(places);
        const gone = new Set(fewer);
        let fact = 0;
        const part = chosen(places.filter((place) => !gone.has(place))).map((reading) => ({
          ...reading,
          facts: reading.facts.filter(() => facts[fact++ % facts.length]),
        }));
        const [before, after] = [levelsIn(whole), levelsIn(part)];
        for (const [at, level] of after.entries()) expect(level).toBeLessThanOrEqual(before[at] ?? -1);
        const known = ofReadings(whole).result.criteria;
        for (const [at, { id, status }] of ofReadings(part).result.criteria.entries()) {
          if (known[at]?.status !== 'answered') expect([id, status]).not.toEqual([id, 'answered']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves open what was seen in part', () => {
    const [, opencrvs, xRoad] = projects;
    const community = assess(xRoad as Project).result.root.children.flatMap(({ children }) => children);
    const open = community.find(({ id }) => id === 'community');
    expect(open?.level.range).toEqual({ worst: 'started', best: 'shared' });
    // The names of one project beside the records of another: with or without a file, the axis stays as it is.
    const records = opencrvs?.readings.slice(0, 2) ?? [];
    const tree = xRoad?.readings.at(-1);
    const facts = tree?.facts.filter(({ fact }) => fact !== 'security-policy') ?? [];
    const axis = (more: readonly EvidenceReading<unknown>[]) =>
      ofReadings([...records, ...more]).result.root.children.find(({ id }) => id === 'technical-axis');
    if (tree === undefined) throw new Error('Expected the names of files.');
    expect(axis([tree])?.level.reached).toBe('started');
    expect(axis([{ ...tree, facts }])?.level.reached).toBeNull();
  });

  it('is unknown where a file cannot be read', () => {
    const broken = readDpgNominee('<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n');
    expect(ofReadings([broken]).evidenced.answers).toEqual([]);
    expect(levelsIn([...readings, broken])).toEqual(levelsIn(readings));
    expect(Math.max(...levelsIn(readings))).toBeGreaterThan(0);
  });
});
