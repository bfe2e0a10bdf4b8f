import type { OspoBeneficiary } from '../../ospo/ospo-activity.ts';

/**
 * Whom the main activities are for.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoBeneficiaries } from '@osee/core';
 *
 * ospoBeneficiaries[3]?.name; // => 'local digital ecosystem'
 * ```
 */
export const ospoBeneficiaries: readonly OspoBeneficiary[] = [
  {
    id: 'government-ministries',
    name: 'government ministries',
    description: 'Ministries of the host country.',
    source: [
      { document: 'circular-2024', lines: [75, 76] },
      { document: 'circular-2024', lines: [78, 78] },
      { document: 'call-page-2024', lines: [8, 9] },
      { document: 'call-page-2024', lines: [11, 11] },
    ],
  },
  {
    id: 'departments',
    name: 'departments',
    description: 'Departments of the administration.',
    source: [
      { document: 'circular-2024', lines: [75, 76] },
      { document: 'circular-2024', lines: [78, 78] },
      { document: 'call-page-2024', lines: [8, 9] },
      { document: 'call-page-2024', lines: [11, 11] },
    ],
  },
  {
    id: 'agencies',
    name: 'agencies',
    description: 'Public agencies.',
    source: [
      { document: 'circular-2024', lines: [75, 76] },
      { document: 'circular-2024', lines: [78, 78] },
      { document: 'call-page-2024', lines: [8, 9] },
      { document: 'call-page-2024', lines: [11, 11] },
    ],
  },
  {
    id: 'local-digital-ecosystem',
    name: 'local digital ecosystem',
    description:
      'Companies, developers, universities and groups in the country that work on digital matters.',
    source: [
      { document: 'circular-2024', lines: [77, 78] },
      { document: 'call-page-2024', lines: [10, 11] },
    ],
  },
];
