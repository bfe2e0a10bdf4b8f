import type { CaseDefinitions } from '../package/case-definitions.ts';
import type { CaseExtensions } from '../package/case-link.ts';
import type { CaseAssociation, CaseDocument, CaseItem } from '../package/case-package.ts';
import type { CaseRubric } from '../package/case-rubric.ts';

/**
 * One item of a {@link CaseItemTree} with its place.
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { readCasePackage, toCasePackage, type CaseTreeItem } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const written = toCasePackage(oseeFramework, options).package;
 * const items: readonly CaseTreeItem[] = readCasePackage(written).tree.items;
 * items.map(({ depth }) => depth).slice(0, 3); // => [1, 2, 2]
 * ```
 */
export interface CaseTreeItem {
  readonly item: CaseItem;
  /** Identifier of the item above; `null` at the top. */
  readonly parent: string | null;
  /** From 1 at the top. */
  readonly depth: number;
  /** The association that says so, with the place among siblings; made anew where there is none for this parent. */
  readonly childOf?: CaseAssociation;
}

/**
 * A competency framework of any depth, in the words of CASE: what a package holds, once it has been read and put
 * right. Items stand in a flat list, each parent before its children, so that no depth is too deep.
 *
 * @category CASE
 * @example
 * ```ts
 * import { readCasePackage, type CaseItemTree } from '@osee/core/case';
 *
 * const tree: CaseItemTree = readCasePackage({ CFDocument: {}, CFItems: [{ fullStatement: 'Read' }] }).tree;
 * tree.items[0]?.item.fullStatement; // => 'Read'
 * ```
 */
export interface CaseItemTree {
  readonly document: CaseDocument;
  readonly items: readonly CaseTreeItem[];
  /** All associations but those that make the tree. */
  readonly associations: readonly CaseAssociation[];
  readonly definitions: CaseDefinitions;
  readonly rubrics: readonly CaseRubric[];
  readonly extensions?: CaseExtensions;
}
