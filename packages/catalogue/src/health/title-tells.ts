import { parsedAddress } from '../address/comparable-address.ts';
import { saysError, saysGate, saysSale } from './page-words.ts';
import { plainWordsOf } from './plain-word.ts';
import { isGate } from './sent-elsewhere.ts';

/** Signs that part the title of a page from the name of its site. */
const partings = /[|–—·•»«:]|\s-\s/u;
/** Longer ones are no titles. */
const longestTitle = 300;

/**
 * Whether the title of a page that answered says that the page is not there, asks who is reading, or offers the domain
 * for sale: by a part of the title as a whole, since an article may be about such pages.
 */
export const titleTellsOfAnotherPage = (url: string, title: string): boolean => {
  const parts = title.slice(0, longestTitle).split(partings).map(plainWordsOf);
  const address = parsedAddress(url);
  const isOwnGate = address !== null && isGate(address);
  return parts.some((words) => saysError(words) || saysSale(words) || (!isOwnGate && saysGate(words)));
};
