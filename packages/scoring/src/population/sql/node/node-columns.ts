import type { Condition, Expression } from '../expression/expression.ts';
import type { ReachTerms } from './input-terms.ts';

/** The share of the questions bound to one level. */
export interface ShareColumns {
  readonly share: Expression;
  /** Whether any bound question is answered. */
  readonly isKnown: Condition;
  /** Whether a bound question waits for its answer. */
  readonly isWaiting: Condition;
}

/** What the query works out for one node. */
export interface NodeColumns {
  /** What the policies count; nothing where there is no score. */
  readonly counted: Expression;
  /** The score that is told: none where nothing is answered. */
  readonly shown: Expression;
  /** The share of its maximum that requirements of other nodes judge; nothing where they pass it over. */
  readonly judged: Expression;
  readonly coverage: Expression;
  /** Whether something that would count is open. */
  readonly isOpen: Condition;
  /** Whether an open question keeps it from having a score. */
  readonly isBlocked: Condition;
  /** Whether it has no score because too little is answered. */
  readonly isWithheld: Condition;
  readonly isFull: Condition;
  readonly maximum: Expression;
  readonly mayLeave: Condition;
  readonly reach: ReachTerms;
  /** Whether anything below it, or that decides about it, is open. */
  readonly isTouched: Condition;
  /** By position of the level, for the levels that some level asks for. */
  readonly shares: ReadonlyMap<number, ShareColumns>;
}
