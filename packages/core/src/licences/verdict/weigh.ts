import type { Answer, LicenceStatement } from './statement.ts';

/** Sources whose yes is enough. */
const primary: readonly string[] = ['osadl', 'eupl-appendix', 'rules'];

/**
 * One verdict from all statements. A condition of our rules reconciles a yes with a no. Else a yes against a no is
 * unknown, a yes that only another checker gives is conditional, and otherwise the worst that is known counts.
 */
export const weigh = (statements: readonly LicenceStatement[]): Answer => {
  const answerOf = ({ verdict, reason, condition }: LicenceStatement): Answer => ({
    verdict,
    reason,
    condition,
  });
  const having = (verdict: string, among = statements): LicenceStatement | undefined =>
    [...among]
      .reverse()
      .sort((left, right) => rank(left) - rank(right))
      .find((each) => each.verdict === verdict);
  const rules = statements.find(({ source }) => source === 'rules');
  if (rules?.verdict === 'conditional') return answerOf(rules);
  const refusal = having('no');
  const consent = having('yes');
  if (refusal && consent) return { verdict: 'unknown', reason: 'sources-disagree', condition: null };
  if (refusal) return answerOf(refusal);
  const conditional = having('conditional');
  if (conditional) return answerOf(conditional);
  if (consent) {
    const isEnough = having(
      'yes',
      statements.filter(({ source }) => primary.includes(source)),
    );
    return isEnough
      ? answerOf(isEnough)
      : { verdict: 'conditional', reason: 'one-checker-alone', condition: 'settle-first' };
  }
  return rules ? answerOf(rules) : { verdict: 'unknown', reason: 'not-in-table', condition: null };
};

/** Our rules say why; the appendix says where; the matrix only that. */
const rank = ({ source }: LicenceStatement): number =>
  ['rules', 'eupl-appendix', 'osadl'].indexOf(source) + 1 || 9;
