import type { CaseItem, CasePackage } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';
import { itemKinds } from './item-kinds.ts';

/** Tells the kinds of items whose list is in another order than the tree, which is the only order that CASE keeps. */
export const reportOrder = (given: CasePackage, written: CasePackage, report: Report): void => {
  const after = byType(written.CFItems);
  for (const [type, identifiers] of byType(given.CFItems)) {
    if (nested.has(type)) continue;
    if (identifiers.join(' ') !== after.get(type)?.join(' ')) report('order-changed', [], { field: type });
  }
};

/** Kinds that have no list of their own. */
const nested = new Set<string>([itemKinds['term-list'].title, itemKinds.consideration.title]);

const byType = (items: readonly CaseItem[]): Map<string, string[]> => {
  const lists = new Map<string, string[]>();
  for (const { CFItemType = '', identifier } of items) {
    const list = lists.get(CFItemType);
    if (list) list.push(identifier);
    else lists.set(CFItemType, [identifier]);
  }
  return lists;
};
