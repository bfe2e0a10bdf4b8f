import { csvFormats, officeBoardCsv, officeCalendar } from '@osee/core';
import { fr } from '@osee/core/locales/fr';
import { renderHtml, riskRegisterCsv } from '@osee/scoring/report';
import { budgetCsv } from './budget-csv.ts';
import { type Findings, frenchReport } from './french-report.ts';
import { register } from './risks.ts';

/** Files by name: the report with its figures, and tables for a spreadsheet of French settings. */
export const outputsOf = (findings: Findings): ReadonlyMap<string, string> => {
  const format = csvFormats.fr;
  const { budget, office } = findings;
  return new Map([
    ['rapport.html', renderHtml(frenchReport(findings))],
    ['budget.csv', budgetCsv(budget, ['Ligne', 'au moins', 'au plus', 'Total'], format)],
    ['risques.csv', riskRegisterCsv(register, { format })],
    ['bureau.csv', officeBoardCsv(office, { locale: fr, format })],
    ['bureau.ics', officeCalendar(office, { locale: fr })],
  ]);
};
