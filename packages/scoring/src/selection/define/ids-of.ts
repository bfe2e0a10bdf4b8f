/** The parts of a definition whose ids count. */
interface Named {
  readonly id: string;
}

type Node = Named & { readonly children?: readonly unknown[] };

/** The ids of the criteria below a node, at any depth; any text where the ids are not known. */
type CriteriaBelow<N> = N extends Named
  ? string extends N['id']
    ? string
    : N extends { readonly children: infer Children extends readonly unknown[] }
      ? CriteriaBelow<Children[number]>
      : N['id']
  : never;

/** The ids of the groups from a node down. */
type GroupsFrom<N> = N extends Named & { readonly children: infer Children extends readonly unknown[] }
  ? string extends N['id']
    ? string
    : N['id'] | GroupsFrom<Children[number]>
  : never;

/** What ids are read from. */
interface Identified {
  readonly criteria: readonly Node[];
  readonly gates?: readonly Named[];
  readonly portfolio?: { readonly distinct?: readonly { readonly attribute: string }[] };
}

/** The ids of the criteria of a definition. */
export type CriterionIdOf<Definition extends Identified> = CriteriaBelow<Definition['criteria'][number]>;

/** The ids of the groups of a definition. */
export type GroupIdOf<Definition extends Identified> = GroupsFrom<Definition['criteria'][number]>;

/** The ids of the gates of a definition. */
export type GateIdOf<Definition extends Identified> = Definition extends {
  readonly gates: readonly (infer G extends Named)[];
}
  ? G['id']
  : never;

type FactsOfGates<Definition> = Definition extends { readonly gates: readonly (infer G)[] }
  ? G extends { readonly rule: { readonly kind: 'fact'; readonly fact: infer Fact extends string } }
    ? Fact
    : never
  : never;

type FactsOfPortfolio<Definition> = Definition extends {
  readonly portfolio: { readonly distinct: readonly (infer D)[] };
}
  ? D extends { readonly attribute: infer Attribute extends string }
    ? Attribute
    : never
  : never;

/** The attributes that the gates and the portfolio rules of a definition read. */
export type AttributeOf<Definition extends Identified> =
  | FactsOfGates<Definition>
  | FactsOfPortfolio<Definition>;
