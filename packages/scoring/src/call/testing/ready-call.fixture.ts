import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import type { CallSettings } from '../planned/call-settings.ts';
import { createCall } from '../planned/create-call.ts';

/** Everything that a call of 2027 has to decide. */
export const readySettings: CallSettings = {
  opens: '2027-02-01',
  closes: '2027-03-31',
  timeZone: 'Europe/Zurich',
  fiscalYear: 'FY2027',
  positions: { 'dpg-or-service': 'at least one digital public service' },
  weights: { country: 60, host: 40 },
  adopted: { by: 'project board', date: '2026-12-15' },
  assessors: 2,
  decidedBy: 'project board',
  contact: 'call@example.org',
  objection: { days: 30, to: 'appeals@example.org', grounds: 'procedure' },
  latePolicy: { graceDays: 0, reason: 'Everybody has two months.' },
  plan: {
    dates: { webinar: '2027-02-15', questions: '2027-03-10', answers: '2027-03-17' },
    days: { scoring: 28 },
  },
};

/** A call of 2027 that is ready to be announced. */
export const readyCall = createCall(oseeCall2024, readySettings);
