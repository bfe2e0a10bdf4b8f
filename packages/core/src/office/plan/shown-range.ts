import { plain } from '../../resourcing/amount/exact.ts';
import type { AmountRange, ExactRange } from '../../resourcing/amount/measure.ts';

/** A range as digits. */
export const shownRange = ({ low, high }: ExactRange): AmountRange => ({
  low: plain(low),
  high: high === null ? null : plain(high),
});
