import type { SdgLink } from './sdg-link.ts';

/**
 * Where the documents mention the Sustainable Development Goals in connection with open source.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeSdgLinks } from '@osee/core';
 *
 * oseeSdgLinks[4]?.name; // => 'Focus of a host'
 * ```
 */
export const oseeSdgLinks: readonly SdgLink[] = [
  {
    id: 'inclusion-criteria',
    name: 'Criteria of inclusion',
    description: 'The criteria for assessing inclusion follow the Goals.',
    source: [{ document: 'training-framework-1.0', lines: [686, 686] }],
  },
  {
    id: 'dpg-types',
    name: 'Digital public goods and inclusion',
    description: 'Digital public goods of five types serve inclusion by way of the Goals.',
    source: [{ document: 'training-framework-1.0', lines: [686, 686] }],
  },
  {
    id: 'impact-toolkit',
    name: 'Toolkit for the effect on the Goals',
    description: 'The SDG Impact Assessment Toolkit belongs to the competency of assessing inclusion.',
    source: [{ document: 'training-framework-1.0', lines: [705, 705] }],
  },
  {
    id: 'aligned-inclusion',
    name: 'Inclusion in line with the Goals',
    description: 'Policy makers and civil society bring their work on inclusion in line with the Goals.',
    source: [{ document: 'training-framework-1.0', lines: [697, 698] }],
  },
  {
    id: 'host-focus',
    name: 'Focus of a host',
    description: 'A host works on open technologies for the Goals.',
    source: [{ document: 'circular-2024', lines: [88, 88] }],
  },
  {
    id: 'developing-countries',
    name: 'Goals in countries of low and middle income',
    description: 'Open source helps countries of low and middle income on the way to the Goals.',
    source: [{ document: 'news-2024', lines: [25, 25] }],
  },
];
