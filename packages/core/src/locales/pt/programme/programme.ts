import type { ContentBundle } from '../../../text/content-bundle.ts';
import { draft } from './draft.ts';
import { facts } from './facts.ts';
import { mobilisation } from './mobilisation.ts';
import { office } from './office.ts';
import { registry } from './registry.ts';
import { resources } from './resources.ts';
import { stamps } from './stamps.ts';

/**
 * The programme in Portuguese: mobilisation, resources, office, costs, conflicts, milestones, actors, figures, registry, and the draft of 2024.
 *
 * @category text
 * @example
 * ```ts
 * import { programme } from '@osee/core/locales/pt/programme';
 *
 * programme.locale; // => 'pt'
 * Object.keys(programme.texts).length > 400; // => true
 * ```
 */
export const programme: ContentBundle = {
  locale: 'pt',
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
