import type { Path } from '../../errors/path.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { OwnName } from '../identity/own-identity.ts';
import type { CaseItemKind } from './item-kinds.ts';

/** An item of ours that becomes an item of CASE. */
export interface FrameworkNode {
  readonly name: OwnName & { readonly kind: CaseItemKind };
  readonly parent: OwnName | null;
  readonly item: FrameworkItem;
  readonly path: Path;
}

/** The items of a framework that are items in CASE too, kind by kind. */
export const nodesOf = (framework: Framework): FrameworkNode[] => [
  ...listNodes('category', framework.categories, ['categories'], () => null),
  ...framework.categories.flatMap((category, place) =>
    listNodes('term-list', category.termLists ?? [], ['categories', place, 'termLists'], () => ({
      kind: 'category',
      id: category.id,
    })),
  ),
  ...listNodes('module', framework.modules, ['modules'], inCategory),
  ...framework.modules.flatMap((module, place) => {
    const parent = () => ({ kind: 'module', id: module.id });
    const path = ['modules', place];
    return [
      ...listNodes('consideration', module.considerations ?? [], [...path, 'considerations'], parent),
      ...listNodes('term-list', module.termLists ?? [], [...path, 'termLists'], parent),
    ];
  }),
  ...listNodes('topic', framework.topics, ['topics'], inModule),
  ...listNodes('competency', framework.competencies, ['competencies'], ({ parentId, moduleId }) =>
    parentId === null ? { kind: 'module', id: moduleId } : { kind: 'competency', id: parentId },
  ),
  ...listNodes('technical-domain', framework.technicalDomains, ['technicalDomains'], inCategory),
];

const inCategory = ({ categoryId }: { readonly categoryId: string }): OwnName => ({
  kind: 'category',
  id: categoryId,
});

const inModule = ({ moduleId }: { readonly moduleId: string }): OwnName => ({ kind: 'module', id: moduleId });

const listNodes = <Item extends FrameworkItem>(
  kind: CaseItemKind,
  items: readonly Item[],
  path: Path,
  parentOf: (item: Item) => OwnName | null,
): FrameworkNode[] =>
  items.map((item, place) => ({
    name: { kind, id: item.id },
    parent: parentOf(item),
    item,
    path: [...path, place],
  }));
