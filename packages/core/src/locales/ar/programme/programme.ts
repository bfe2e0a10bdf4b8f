import type { ContentBundle } from '../../../text/content-bundle.ts';
import { draft } from './draft.ts';
import { facts } from './facts.ts';
import { mobilisation } from './mobilisation.ts';
import { office } from './office.ts';
import { registry } from './registry.ts';
import { resources } from './resources.ts';
import { stamps } from './stamps.ts';

/**
 * The programme in Arabic: mobilisation, resources, office, costs, conflicts, milestones, actors, figures, registry, and the draft of 2024.
 *
 * @category text
 * @example
 * ```ts
 * import { programme } from '@osee/core/locales/ar/programme';
 *
 * programme.locale; // => 'ar'
 * Object.keys(programme.texts).length > 400; // => true
 * ```
 */
export const programme: ContentBundle = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  texts: {
    ...mobilisation,
    ...resources,
    ...office,
    ...facts,
    ...registry,
    ...draft,
  },
  stamps,
  reviewed: [],
};
