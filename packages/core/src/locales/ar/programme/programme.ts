import type { ContentBundle } from '../../../text/content-bundle.ts';
import { stampsInOrder } from '../../stamps-in-order.ts';
import { draft } from './draft.ts';
import { facts } from './facts.ts';
import { office } from './office.ts';
import { registry } from './registry.ts';
import { stamps } from './stamps.ts';

const texts = {
  ...office,
  ...facts,
  ...registry,
  ...draft,
};

/**
 * The programme in Arabic: its office, milestones, conflicts, actors and figures, what its documents name, and the draft of 2024.
 *
 * @category languages
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
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
