import { countries } from '@osee/core/geography';
import {
  type Application,
  countryFactsOf,
  evaluateApplications,
  oseeCall2024,
  type SelectionResult,
  type Waiver,
} from '@osee/scoring/selection';

const judgedHere = 'Judged by the authors of this example from public statements; not by ITU or UNDP.';

/**
 * The two hosts that are public. What was not published (date of the form, mandate, contributions in kind, most
 * criteria) is left out and so stays unknown.
 */
const published: readonly Application[] = [
  {
    id: 'kenya',
    country: 'KEN',
    host: {
      name: 'Ministry of Information, Communications and the Digital Economy',
      type: 'public',
      country: 'KEN',
    },
    scores: [
      {
        criterion: 'host-government-links',
        value: 'strong',
        note: judgedHere,
        evidence: [
          { what: 'The office sits in the ICT ministry (press, 6 November 2025).', date: '2025-11-06' },
        ],
      },
    ],
  },
  {
    id: 'trinidad-and-tobago',
    country: 'TTO',
    host: { name: 'University of the West Indies', type: 'academic', country: 'TTO' },
    scores: [
      {
        criterion: 'host-government-links',
        value: 'established',
        note: judgedHere,
        evidence: [
          {
            what: 'UNDP works with the ministry of public administration and the university (vacancies of April 2025).',
          },
        ],
      },
    ],
  },
];

const waiver: Waiver = {
  gate: 'lmic-status',
  by: 'Selection panel (in this example)',
  reason:
    'Small island state with a host ready to train public staff; the documents let the panel look at contexts.',
  date: '2024-06-10',
};

/** One run by the letter of the call, one in which the panel records a waiver. */
export interface HostRuns {
  readonly byTheLetter: SelectionResult;
  readonly withWaiver: SelectionResult;
}

/** Judges the two public hosts twice: the income gate fails for one of them, then a recorded waiver lets it pass. */
export const proposeHosts = (): HostRuns => {
  const facts = countryFactsOf(countries);
  const waived = published.map((application) =>
    application.id === 'trinidad-and-tobago' ? { ...application, waivers: [waiver] } : application,
  );
  return {
    byTheLetter: evaluateApplications(oseeCall2024, published, { facts }),
    withWaiver: evaluateApplications(oseeCall2024, waived, { facts }),
  };
};
