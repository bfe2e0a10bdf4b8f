import type { OspoCosts } from '../../ospo/ospo-cost.ts';

/**
 * Five kinds of cost that the programme pays and four that the host gives in kind. Both lists are open.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoCosts } from '@osee/core';
 *
 * ospoCosts.funded.length; // => 5
 * ospoCosts.inKind.length; // => 4
 * ```
 */
export const ospoCosts: OspoCosts = {
  funded: [
    {
      id: 'local-staff',
      borneBy: 'programme',
      isOpenEnded: false,
      name: 'local staff',
      description: 'Pay of the staff in the country.',
      source: [
        { document: 'circular-2024', lines: [79, 79] },
        { document: 'call-page-2024', lines: [12, 12] },
      ],
    },
    {
      id: 'events',
      borneBy: 'programme',
      isOpenEnded: false,
      name: 'events organizations',
      description: 'Holding events.',
      source: [
        { document: 'circular-2024', lines: [79, 79] },
        { document: 'call-page-2024', lines: [12, 12] },
      ],
    },
    {
      id: 'training',
      borneBy: 'programme',
      isOpenEnded: false,
      name: 'training costs',
      description: 'Training and what it costs.',
      source: [
        { document: 'circular-2024', lines: [79, 79] },
        { document: 'call-page-2024', lines: [12, 12] },
      ],
    },
    {
      id: 'external-experts',
      borneBy: 'programme',
      isOpenEnded: false,
      name: 'external experts',
      description: 'Fees of outside experts.',
      source: [
        { document: 'circular-2024', lines: [79, 79] },
        { document: 'call-page-2024', lines: [12, 12] },
      ],
    },
    {
      id: 'other-operational',
      borneBy: 'programme',
      isOpenEnded: true,
      name: 'etc.',
      description: 'Further costs of running the office that the source does not name.',
      source: [
        { document: 'circular-2024', lines: [79, 79] },
        { document: 'call-page-2024', lines: [12, 12] },
      ],
      note: "The list ends in 'etc.'.",
    },
  ],
  inKind: [
    {
      id: 'office-rental',
      borneBy: 'host',
      isOpenEnded: false,
      name: 'office rental',
      description: 'Rent of the rooms.',
      source: [
        { document: 'circular-2024', lines: [81, 81] },
        { document: 'call-page-2024', lines: [13, 13] },
      ],
    },
    {
      id: 'equipment',
      borneBy: 'host',
      isOpenEnded: false,
      name: 'equipment purchasing',
      description: 'Buying equipment.',
      source: [
        { document: 'circular-2024', lines: [81, 81] },
        { document: 'call-page-2024', lines: [13, 13] },
      ],
    },
    {
      id: 'electricity-internet',
      borneBy: 'host',
      isOpenEnded: false,
      name: 'electricity/internet',
      description: 'Power and the connection to the internet.',
      source: [
        { document: 'circular-2024', lines: [81, 81] },
        { document: 'call-page-2024', lines: [13, 13] },
      ],
    },
    {
      id: 'other-infrastructure',
      borneBy: 'host',
      isOpenEnded: true,
      name: 'other infrastructure costs',
      description: 'Further costs of infrastructure that the source does not name.',
      source: [
        { document: 'circular-2024', lines: [81, 81] },
        { document: 'call-page-2024', lines: [13, 13] },
      ],
    },
  ],
  isFundedListOpen: true,
  isInKindListOpen: true,
  source: [
    { document: 'circular-2024', lines: [25, 25] },
    { document: 'circular-2024', lines: [79, 79] },
    { document: 'circular-2024', lines: [81, 81] },
    { document: 'call-page-2024', lines: [12, 13] },
  ],
  note: 'The letter of the circular names the share of the host in two words only: electricity and hosting.',
};
