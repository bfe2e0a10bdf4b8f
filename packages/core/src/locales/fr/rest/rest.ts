import type { ContentBundle } from '../../../text/content-bundle.ts';
import { stampsInOrder } from '../../stamps-in-order.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { stamps } from './stamps.ts';

const texts = {
  ...lists,
  ...notes,
};

/** What the framework says beside names, descriptions and pages, in French: lists of terms, considerations, the assessment of a country, notes. */
export const rest: ContentBundle = {
  locale: 'fr',
  licence: 'CC-BY-4.0',
  texts,
  stamps: /* #__PURE__ */ stampsInOrder(texts, stamps),
  reviewed: [],
};
