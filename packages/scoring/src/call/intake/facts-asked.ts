import type { FactRule } from '../../selection/model/fact-rule.ts';
import type { Gate } from '../../selection/model/gate.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';

/** How a fact is written in a form. */
export type FactKind = 'flag' | 'number' | 'day' | 'text';

/** A fact that rules of gates read. */
export interface FactAsked {
  readonly name: string;
  /** By what the rules compare it with; mostly one. */
  readonly kinds: readonly FactKind[];
  /** The gates that read it. */
  readonly gates: readonly Gate[];
}

/** The facts that the gates of a model read, each once, in the order of the gates. */
export const factsAsked = ({ gates }: SelectionModel): readonly FactAsked[] => {
  const read = gates.flatMap((gate) => (gate.rule?.kind === 'fact' ? [{ gate, rule: gate.rule }] : []));
  return [...new Set(read.map(({ rule }) => rule.fact))].map((name): FactAsked => {
    const own = read.filter(({ rule }) => rule.fact === name);
    return {
      name,
      kinds: [...new Set(own.flatMap(({ rule }) => kindsOf(rule)))],
      gates: own.map(({ gate }) => gate),
    };
  });
};

const kindsOf = (rule: FactRule): readonly FactKind[] => [
  ...[...(rule.equal === undefined ? [] : [rule.equal]), ...(rule.in ?? [])].map((value): FactKind => {
    if (typeof value === 'boolean') return 'flag';
    return typeof value === 'number' ? 'number' : 'text';
  }),
  ...(rule.atLeast === undefined && rule.atMost === undefined ? [] : (['number'] as const)),
  ...(rule.before === undefined && rule.after === undefined ? [] : (['day'] as const)),
];

/** The names of the fields of a fact: another fact cannot have the same, whatever it is called. */
export const factKeys = (name: string) => ({
  value: `fact.${name}`,
  source: `factSource.${name}`,
  date: `factDate.${name}`,
});
