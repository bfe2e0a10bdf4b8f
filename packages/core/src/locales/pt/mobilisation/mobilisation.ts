import type { ContentBundle } from '../../../text/content-bundle.ts';
import { stampsInOrder } from '../../stamps-in-order.ts';
import { advice } from './advice.ts';
import { resources } from './resources.ts';
import { stamps } from './stamps.ts';

const texts = {
  ...advice,
  ...resources,
};

/**
 * The advice on mobilising resources, the costs and the resources of a country, in Portuguese.
 *
 * @category languages
 * @example
 * ```ts
 * import { mobilisation } from '@osee/core/locales/pt/mobilisation';
 *
 * mobilisation.locale; // => 'pt'
 * Object.keys(mobilisation.texts).length > 400; // => true
 * ```
 */
export const mobilisation: ContentBundle = {
  locale: 'pt',
  licence: 'CC-BY-4.0',
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
