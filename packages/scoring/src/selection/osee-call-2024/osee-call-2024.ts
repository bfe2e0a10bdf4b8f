import type { GroupedSelectionModel } from '../model/selection-model.ts';
import { conflicts } from './conflicts.ts';
import { countryCriteria } from './country-criteria.ts';
import { gates } from './gates.ts';
import { hostCriteria } from './host-criteria.ts';
import { callPage, circular, slides } from './sources.ts';

/**
 * The call of April 2024 for countries that want to host an Open Source Programme Office: the conditions and criteria
 * of the presentation and of the circular, with the places where they differ. The documents give no weights, no scales
 * and no thresholds: the equal weights and the five levels are this project's own, and illustrative.
 *
 * @category selection models
 * @see Circular BDT/DNS/DSD/027 of 12 April 2024
 * @example
 * ```ts
 * import { oseeCall2024 } from '@osee/scoring/selection';
 *
 * oseeCall2024.status; // => 'illustrative'
 * oseeCall2024.gates.length; // => 10
 * oseeCall2024.conflicts.length; // => 15
 * ```
 */
export const oseeCall2024: GroupedSelectionModel = {
  id: 'osee-call-2024',
  version: '1.0.0',
  subject: 'country',
  title: 'Call for Expressions of Interest to host an OSPO, 2024',
  status: 'illustrative',
  note: 'Weights, levels and their words, the time zone of the closing date, and evidence beyond the policies and strategies that the circular names are this project’s own. They carry no authority of ITU or UNDP.',
  gates,
  criteria: [
    { id: 'country', title: 'Country', weight: 1, source: 'project', children: countryCriteria },
    { id: 'host', title: 'Host', weight: 1, source: 'project', children: hostCriteria },
  ],
  policies: {
    aggregation: 'arithmetic',
    geometricFloor: 0.01,
    missing: 'require-branches',
    minimumCoverage: 0.66,
    interval: 'gaps',
    assessors: 'median',
    ties: 'competition',
    tieTolerance: 1e-12,
    tieBreak: [],
    admit: 'eligible',
    unknownAttribute: 'askPanel',
    lateSubmission: 'fail',
    // As in the call of `@osee/core`: no document names a zone.
    windowDay: { timeZone: 'Europe/Zurich' },
    disputedDay: 'askPanel',
    duplicateCountry: 'refuse',
    hostOfAnotherCountry: 'refuse',
  },
  portfolio: {
    id: 'two-countries',
    statement: 'Two countries are chosen, each with one host.',
    source: [...slides(47, 74, 293, 375), ...circular(23, 36, 57, 101), ...callPage(3)],
    size: 2,
    regionScheme: 'itu',
    distinct: [
      {
        id: 'regional-and-context-diversity',
        attribute: 'region',
        statement: 'The chosen countries stand for different regions and contexts.',
        source: slides(261),
        note: 'The slide names no list of regions: the six of ITU are used, because ITU runs the call. Contexts cannot be told apart by a rule; the panel judges them.',
      },
    ],
  },
  conflicts,
  context: [
    {
      id: 'itu-member-administration',
      statement: 'The circular is addressed to the administrations of ITU Member States.',
      source: circular(13),
      inferred: true,
      note: 'An address and never a criterion; a panel may make a gate of it.',
    },
  ],
};
