import { type LicenceExpression, type LicenceTerm, textOfTerm } from '../expression/licence-expression.ts';
import type { JudgedPair } from './judge-pair.ts';
import { judgePair } from './judge-pair.ts';
import { unknown } from './statement.ts';
import { compareVerdicts, type LicenceUse, type LicenceVerdict } from './verdict.ts';

/** What became of an expression: the verdict, the pair that decided it, and the branches that were taken. */
export interface Evaluated {
  readonly verdict: LicenceVerdict;
  readonly decisive: JudgedTerms;
  readonly inbound: string;
  readonly outbound: string;
}

interface JudgedTerms extends JudgedPair {
  readonly inbound: string;
  readonly outbound: string;
}

export type JudgeTerms = (inbound: LicenceTerm, outbound: LicenceTerm) => JudgedTerms;

/** Judges pairs of licences, each pair once. */
export const judgeFor = (use: LicenceUse): JudgeTerms => {
  const known = new Map<string, JudgedTerms>();
  return (inbound, outbound) => {
    const names = { inbound: textOfTerm(inbound), outbound: textOfTerm(outbound) };
    const key = `${names.inbound}\n${names.outbound}`;
    const found = known.get(key);
    if (found) return found;
    const areHeld = inbound.standing === 'held' && outbound.standing === 'held';
    const judged = areHeld
      ? judgePair(inbound, outbound, use)
      : {
          ...unknown('not-in-table'),
          statements: [{ source: 'rules' as const, ...unknown('not-in-table') }],
          notes: [],
        };
    const pair = { ...judged, ...names };
    known.set(key, pair);
    return pair;
  };
};

type Joined = Pick<Evaluated, 'inbound' | 'outbound'>;

/** The worst of the parts, with the branches taken in all of them. */
const worst = (parts: readonly Evaluated[], join: (parts: readonly Evaluated[]) => Joined): Evaluated => ({
  ...parts.reduce((left, right) => (compareVerdicts(right.verdict, left.verdict) < 0 ? right : left)),
  ...join(parts),
});

/** The best of the branches; among equals the first. */
const best = (parts: readonly Evaluated[]): Evaluated =>
  parts.reduce((left, right) => (compareVerdicts(right.verdict, left.verdict) > 0 ? right : left));

const joinedOnce = (texts: readonly string[]): string => [...new Set(texts)].join(' AND ');

/**
 * The outbound side first: the whole goes out under all parts of an `AND`, or under one branch of an `OR`. Under one
 * outbound licence an inbound `AND` is as good as its worst part, an `OR` as its best branch.
 */
export const evaluate = (
  inbound: LicenceExpression,
  outbound: LicenceExpression,
  judge: JudgeTerms,
): Evaluated => {
  if (outbound.kind === 'licence') return evaluateInbound(inbound, outbound, judge);
  const parts = outbound.parts.map((part) => evaluate(inbound, part, judge));
  return outbound.kind === 'or'
    ? best(parts)
    : worst(parts, (all) => ({
        inbound: joinedOnce(all.map((each) => each.inbound)),
        outbound: joinedOnce(all.map((each) => each.outbound)),
      }));
};

const evaluateInbound = (inbound: LicenceExpression, outbound: LicenceTerm, judge: JudgeTerms): Evaluated => {
  if (inbound.kind === 'licence') {
    const decisive = judge(inbound, outbound);
    return {
      verdict: decisive.verdict,
      decisive,
      inbound: textOfTerm(inbound),
      outbound: textOfTerm(outbound),
    };
  }
  const parts = inbound.parts.map((part) => evaluateInbound(part, outbound, judge));
  return inbound.kind === 'or'
    ? best(parts)
    : worst(parts, (all) => ({
        inbound: joinedOnce(all.map((each) => each.inbound)),
        outbound: textOfTerm(outbound),
      }));
};
