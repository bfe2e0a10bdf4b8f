import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '@osee/scoring/selection';
import { describe, expect, it } from 'vitest';
import { printJourney } from './print-journey.ts';
import { readIndicators } from './read-indicators.ts';
import { runJourney } from './run-journey.ts';
import { screeningInputs } from './screen-countries.ts';
import { outputsOf } from './write-outputs.ts';

const journey = runJourney();
const outputs = outputsOf(journey);
const { applicants, portfolio } = journey.screening;

describe('the journey', () => {
  it('keeps every economy of the file and ranks the low- and middle-income ones alone', () => {
    expect(applicants).toHaveLength(readIndicators().length);
    for (const { gates, rank } of applicants) {
      const income = gates.find(({ gate }) => gate === 'lmic-status');
      if (rank !== null) expect(income?.outcome).not.toBe('fail');
      if (income?.outcome === 'fail') expect(rank).toBeNull();
    }
  });

  it('proposes two countries of different regions, and says that it is provisional', () => {
    const regions = portfolio?.selected?.ids.map(
      (id) => applicants.find((each) => each.id === id)?.attributes,
    );
    expect(new Set(regions?.map((attributes) => attributes?.['region'])).size).toBe(2);
    expect(portfolio?.provisional).toBe(true);
  });

  it('shows what is not known as an interval around the score', () => {
    for (const { score, interval, coverage } of applicants) {
      expect(interval.best).toBeGreaterThan(interval.worst);
      expect(coverage).toBeLessThan(0.5);
      if (score !== null) expect(score).toBeLessThanOrEqual(interval.best + 1e-12);
      if (score !== null) expect(score).toBeGreaterThanOrEqual(interval.worst - 1e-12);
    }
  });

  it('shows the income gate failing for one host and passing by a recorded waiver', () => {
    const gateOf = (run: keyof typeof journey.hosts, id: string) =>
      journey.hosts[run].applicants
        .find((applicant) => applicant.id === id)
        ?.gates.find(({ gate }) => gate === 'lmic-status');
    expect(gateOf('byTheLetter', 'kenya')?.outcome).toBe('pass');
    expect(gateOf('byTheLetter', 'trinidad-and-tobago')?.outcome).toBe('fail');
    const waived = gateOf('withWaiver', 'trinidad-and-tobago');
    expect(waived).toMatchObject({ outcome: 'waived', before: 'fail' });
    expect(waived?.waiver).toMatchObject({ date: '2024-06-10' });
  });

  it('assesses by the quick scan, keeps what was counted, and leaves open what nobody knows', () => {
    const { result, gaps } = journey.assessment;
    expect(result.criteria).toHaveLength(15);
    expect(result.criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id)).toEqual([
      'cybersecurity-and-secure-devops',
    ]);
    expect(
      gaps.find(({ competencyId }) => competencyId === 'cybersecurity-and-secure-devops')?.current,
    ).toBeNull();
    expect(result.root.interval?.best ?? 0).toBeGreaterThan(result.root.interval?.worst ?? 1);
    expect(printJourney(journey)).toContain('by the quick scan of 15 questions');
  });

  it('leads from each gap to training or says that there is none', () => {
    const { plan } = journey.learning;
    const served = new Set(plan.steps.flatMap(({ competencyIds }) => competencyIds));
    const unmet = new Set(plan.unmet.map(({ competencyId }) => competencyId));
    for (const { competencyId, gap } of journey.assessment.gaps) {
      if (gap > 0) expect(served.has(competencyId) || unmet.has(competencyId)).toBe(true);
    }
    for (const { resource } of plan.steps) expect(resource.url).toMatch(/^https?:/);
  });

  it('costs the office and the training, and keeps open what nobody knows', () => {
    const { budget, office, gap } = journey.cost;
    const officeIds = new Set(office.budget.views.line.map(({ key }) => key));
    const ofOffice = budget.views.line.filter(({ key }) => officeIds.has(key));
    expect(ofOffice.reduce((sum, { low }) => sum + Number(low), 0)).toBe(Number(office.budget.total.low));
    expect(budget.total).toMatchObject({ high: null, unknown: ['reserve', 'training-time'] });
    expect(gap.cash.total.uncoveredFrom.secured.certain).toBe(2027);
    expect(printJourney(journey)).toContain('5. An office of four');
    expect(outputs.get('report.md')).toContain('## 5. What it costs');
  });

  it('computes again from its recipe, byte for byte, and notices a changed input', () => {
    const inputs = screeningInputs(readIndicators());
    expect(replay(journey.recipe, inputs)).toMatchObject({ same: true, issues: [] });
    const [first, ...others] = inputs.applications;
    if (!first) throw new Error('no application');
    const changed = { ...inputs, applications: [{ ...first, scores: [] }, ...others] };
    expect(replay(journey.recipe, changed).issues.map(({ code }) => code)).toContain('changed-input');
  });

  it('gives the same artefacts again', () => {
    expect([...outputsOf(runJourney())]).toEqual([...outputs]);
  });

  it('says plainly that it is an illustration', () => {
    expect(outputs.get('report.md')).toContain('This is an illustration and not a decision');
    expect(outputs.get('report.html')).toContain('This is an illustration and not a decision');
    expect(printJourney(journey)).toContain('An illustration, not a decision');
  });

  it('writes JSON that reads back, and pages and calendars of the right form', () => {
    for (const [name, text] of outputs) {
      if (name.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
      if (name.endsWith('.ics')) expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
      if (name.endsWith('.svg')) expect(text.startsWith('<svg')).toBe(true);
    }
  });

  it('names source, licence and vintage of its data', () => {
    const note = readFileSync(join(import.meta.dirname, 'data', 'README.md'), 'utf8');
    expect(note).toMatch(/World Bank.*2022/s);
    expect(note).toContain('CC-BY-4.0');
  });
});
