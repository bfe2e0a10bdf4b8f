import type { Resource } from '../../resource/resource.ts';
import type { Length } from '../learning.ts';

/** What has to be taken before: one resource, or any that serves a gap. */
export type Need =
  | { readonly kind: 'option'; readonly index: number }
  | { readonly kind: 'gap'; readonly index: number }
  | { readonly kind: 'nothing' };

/** A resource that may be a step of a role. */
export interface Option {
  readonly resource: Resource;
  /** Positions of the gaps that it serves, ascending. */
  readonly served: readonly number[];
  /** Place of its best language in the wish list. */
  readonly rank: number;
  readonly tag: string | null;
  readonly length: Length | null;
  /** What counts against the limits; 0 for what is unknown. */
  readonly minutes: number;
  readonly bytes: number;
  readonly needs: readonly Need[];
  /** Positions of its parts and wholes. */
  readonly conflicts: ReadonlySet<number>;
  /** What the rules count, in their order; fewer is better. */
  readonly marks: readonly number[];
}

/** What a choice is made from: which options to take for one role. */
export interface Problem {
  /** By id. */
  readonly options: readonly Option[];
  /** How much each gap presses, in whole units; 0 for one that is served already. */
  readonly units: readonly number[];
  /** How many languages are told apart. */
  readonly ranks: number;
  readonly minutes: number;
  readonly bytes: number;
  /** Options that are in the plan before the choice. */
  readonly given: readonly number[];
}

/** Positions of options. */
export type Chosen = readonly number[];

export const optionAt = ({ options }: Pick<Problem, 'options'>, index: number): Option => {
  const option = options[index];
  if (!option) throw new RangeError(`Expected an option at ${index}.`);
  return option;
};

/** Whether an option meets a need of another. */
export const meets = ({ served }: Option, index: number, need: Need): boolean => {
  if (need.kind === 'nothing') return false;
  return need.kind === 'option' ? need.index === index : served.includes(need.index);
};
