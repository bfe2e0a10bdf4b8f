import type { Ends } from '../../../maturity/range/reach.ts';
import type { Condition, Expression } from '../expression/expression.ts';

/** Two ends, each nothing where there are none. */
export interface EndTerms {
  readonly low: Expression;
  readonly high: Expression;
}

/** What a criterion or a part can come to, as `Reach` has it for single assessments. */
export interface ReachTerms {
  readonly ends: EndTerms;
  readonly canLeave: Condition;
  readonly full: EndTerms;
  readonly part: EndTerms;
  readonly maximum: EndTerms;
  /** Its ends where it may leave, when they are the same for all rows; `null` where it never may while it counts. */
  readonly whenFree?: { readonly ends: Ends | null; readonly full?: Ends | null };
  /** Whether the ends are only bounds. */
  readonly isOuter: Condition;
}

/** Everything about one input that the figures of a node are made of. */
export interface InputTerms {
  readonly kind: 'criterion' | 'node';
  readonly id: string;
  readonly weight: number;
  /** What it counts with; nothing where it stays out. */
  readonly value: Expression;
  readonly isFull: Condition;
  /** From 0 to 1, nothing where it is not asked. */
  readonly known: Expression;
  /** Whether it stays out because it is open, or something in it is. */
  readonly isOpen: Condition;
  /** Whether an open question blocks it. */
  readonly isBlocked: Condition;
  /** Whether it applies, for the maximum of the node. */
  readonly applies: Condition;
  readonly mayLeave: Condition;
  /** The highest that it can count with. */
  readonly best: Expression;
  /** The least value that it can have, and the most, as far as the model tells. */
  readonly bounds: { readonly least: number; readonly most: number };
  readonly reach: ReachTerms;
}
