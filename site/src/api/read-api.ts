import { firstSentence } from '../markdown/first-sentence.ts';
import { memberPlace } from './member-place.ts';
import { commentOf, type Reflection, reflectionKinds, textOf } from './reflection.ts';

/** One export, where it is documented. */
export interface Member {
  readonly name: string;
  readonly kind: number;
  readonly category: string;
  /** The first sentence of its comment. */
  readonly summary: string;
  /** Under `api/`, as in `scoring/maturity/scoreMaturity.md` or `scoring/maturity/types.md#Band`. */
  readonly place: string;
  /** As in `@osee/scoring/maturity`. */
  readonly specifier: string;
}

/** One entry of a package. */
export interface Module {
  readonly specifier: string;
  /** As in `scoring/maturity`. */
  readonly folder: string;
  /** What it says of itself. */
  readonly comment: string;
  /** What it exports, by name; what comes from another entry too. */
  readonly members: ReadonlyMap<string, Member>;
}

export interface Api {
  readonly modules: readonly Module[];
  /** Each export once. */
  readonly members: readonly Member[];
}

const specifierOf = (packageName: string, entry: string): string =>
  entry === 'index' ? packageName : `${packageName}/${entry}`;

const categoryOf = (module: Reflection, id: number): string =>
  module.categories?.find(({ children }) => children?.includes(id))?.title ?? 'other';

const declared = (packageName: string, module: Reflection): [number, Member][] =>
  (module.children ?? [])
    .filter(({ kind }) => kind !== reflectionKinds.reference)
    .map((child) => [
      child.id,
      {
        name: child.name,
        kind: child.kind,
        category: categoryOf(module, child.id),
        summary: firstSentence(textOf(commentOf(child)?.summary)),
        place: memberPlace(`${packageName.replace(/^@[^/]+\//, '')}/${module.name}`, child.kind, child.name),
        specifier: specifierOf(packageName, module.name),
      },
    ]);

/** Reads TypeDoc's JSON of all packages. A name that another entry exports again leads to one and the same member. */
export const readApi = (project: Reflection): Api => {
  const entries = (project.children ?? []).flatMap((packageReflection) =>
    (packageReflection.children ?? []).map((module) => ({ packageName: packageReflection.name, module })),
  );
  const byId = new Map(entries.flatMap(({ packageName, module }) => declared(packageName, module)));
  const targets = new Map(
    entries.flatMap(({ module }) => (module.children ?? []).map(({ id, target }) => [id, target] as const)),
  );
  const memberOf = (id: number | undefined): Member | undefined =>
    id === undefined ? undefined : (byId.get(id) ?? memberOf(targets.get(id)));
  const modules = entries.map(({ packageName, module }) => ({
    specifier: specifierOf(packageName, module.name),
    folder: `${packageName.replace(/^@[^/]+\//, '')}/${module.name}`,
    comment: textOf(module.comment?.summary).trim(),
    members: new Map(
      (module.children ?? []).flatMap(({ id, name }) => {
        const member = memberOf(id);
        return member ? [[name, member] as const] : [];
      }),
    ),
  }));
  return { modules, members: [...byId.values()] };
};
