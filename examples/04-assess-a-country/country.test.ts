import { oseeFramework, tailorFramework, toICalendar } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';
import { model } from './answers.ts';
import { assessed } from './assess.ts';
import { given } from './given.ts';
import { assessments, record } from './ministries.ts';
import { outputsIn } from './reports.ts';
import { proposals, registerIn } from './risks.ts';
import { tailor } from './tailor.ts';
import { train } from './train.ts';

const printed = await printedBy(() => import('./index.ts'));
const { proposal, plan } = tailor(assessed, given.en);
const outputs = { fr: outputsIn('fr'), ar: outputsIn('ar') };
const reports = {
  fr: outputs.fr.files.get('report-fr.md') ?? '',
  ar: outputs.ar.files.get('report-ar.md') ?? '',
};

describe('the country', () => {
  it('is assessed in four parts that stay side by side', () => {
    expect(assessed.notAssessed).toEqual([]);
    expect(Object.keys(assessed)).not.toContain('score');
    expect(printed).toContain('The parts measure different things and stand side by side.');
  });

  it('answers every question of the standard depth: each ministry its own, the country its own', () => {
    const asked = new Set(model.criteria.filter(({ retired }) => !retired).map(({ id }) => id));
    const answered = [...assessments, record].flatMap(({ answers }) =>
      answers.map((each) => each.criterionId),
    );
    expect(new Set(answered)).toEqual(asked);
    const [health, interior] = assessments.map(({ answers }) => answers.map((each) => each.criterionId));
    expect(health).toEqual(interior);
  });

  it('places services in quadrants, and says where the unknown money may still move one', () => {
    expect(printed).toContain('A births');
    expect(printed).toMatch(/A vaccinations: .* undecided between A and B/u);
    expect(printed).toMatch(/D passports/u);
  });

  it('gives no figure on development over a part of which too little is known', () => {
    const result = assessed.development?.result;
    expect(result?.value).toBeNull();
    expect(result?.parts.find(({ partId }) => partId === 'open-source')?.value).toBeNull();
    expect(result?.indicators.find(({ indicatorId }) => indicatorId === 'developers')?.state).toBe('imputed');
    expect(result?.indicators.find(({ indicatorId }) => indicatorId === 'govtech-maturity')).toMatchObject({
      value: 0.55,
      earlier: [{ year: 2022 }],
    });
  });

  it('names the ministry that did not answer', () => {
    expect(assessed.ecosystem?.rolledUp?.whole?.nodes[0]).toMatchObject({ asked: 3, answered: 2 });
    expect(printed).toContain('did not answer: Ministry of Education.');
  });

  it('takes from the starter register what its answers point to, and guesses nothing', () => {
    const pointedTo = new Set(
      proposals.flatMap((each) =>
        each.proposals.filter(({ verdict }) => verdict === 'proposed').map(({ riskId }) => riskId),
      ),
    );
    const { risks } = registerIn(given.en);
    expect(risks.map(({ id }) => id).sort()).toEqual([...pointedTo].sort());
    const unknown = risks.filter(({ likelihood, impact }) => likelihood === null && impact === null);
    expect(unknown.length).toBe(risks.length - 5);
    expect(printed).toContain('champion-leaves: medium or high');
  });
});

describe('the programme', () => {
  it('has a reason with a figure for everything in it, and says what is left out', () => {
    for (const { reasons, proposed, decided, changes } of proposal.units) {
      expect(proposed.selected).toBe(reasons.length > 0);
      if (decided.priority !== proposed.priority) expect(changes.length).toBeGreaterThan(0);
      for (const { figure } of reasons) expect(figure).toBeGreaterThan(0);
    }
    expect(printed).toContain('high (proposed: medium): Procurement and Legal');
    expect(printed).toContain('left out, as nothing selects them');
    if (!proposal.profile) throw new Error('There is a profile.');
    const tailored = tailorFramework(oseeFramework, [proposal.profile]).framework;
    expect(tailored.modules.length).toBeLessThan(oseeFramework.modules.length);
  });

  it('is dated from the day on which it starts, and goes into a calendar', () => {
    expect(plan.start).toBe('2027-03-01');
    for (const { first, last } of plan.entries) expect(first <= last && first >= plan.start).toBe(true);
    expect(toICalendar(plan).split('BEGIN:VEVENT')).toHaveLength(plan.entries.length + 1);
  });

  it('leads each competency below its target to training, or says that there is none', () => {
    const training = train(proposal, ['en', 'fr']);
    const served = new Set(training.steps.flatMap(({ competencyIds }) => competencyIds));
    for (const { competencyId } of training.unmet) served.add(competencyId);
    for (const { target, current, decided } of proposal.targets) {
      if (current !== null && decided !== null && decided > current) expect(served.has(target.id)).toBe(true);
    }
    expect(training.steps.length).toBeGreaterThan(0);
  });
});

describe('the reports', () => {
  it.each(['fr', 'ar'] as const)(
    'in %s hold the five parts, the same figures and what the team wrote',
    (tag) => {
      const report = reports[tag];
      expect(report.startsWith('# ')).toBe(true);
      expect(report).toContain(given[tag].subject);
      expect(report).toContain(given[tag].ministries.education);
      expect(report).toContain(given[tag].committee);
      expect(report).toContain(given[tag].services.births);
      for (const text of [...Object.values(given.en.ministries), given.en.team, given.en.committee]) {
        expect(report).not.toContain(text);
      }
      expect(report).not.toMatch(/undefined|NaN|\(\)|Country Assessment|births|vaccinations/u);
      // No figure has more than one decimal.
      expect(report).not.toMatch(/\d[.,]\d{2,}\s?%/u);
      const figure = tag === 'fr' ? '48,1' : '48.1';
      expect(report).toContain(figure);
      expect(printed).toContain('Open-source ecosystem of a country: 48.1');
    },
  );

  it('have headings for each part and for profile and plan', () => {
    for (const report of Object.values(reports)) {
      expect(report.match(/^## /gmu)).toHaveLength(6);
    }
  });

  it('come as pages, calendars and tables of the language', () => {
    const page = outputs.ar.files.get('report-ar.html') ?? '';
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('lang="ar"');
    expect(outputs.fr.files.get('plan-fr.ics')).toContain('SUMMARY:Planifier');
    expect(outputs.fr.files.get('risks-fr.csv')).toContain('Une seule subvention paie le service.');
    expect(JSON.parse(outputs.fr.files.get('profile-fr.json') ?? '').id).toBe('ruritania');
    expect(printed).toContain('report-fr.md, report-fr.html, plan-fr.ics, risks-fr.csv, profile-fr.json');
  });
});
