import type { Issue } from '@osee/core';
import { notice } from '../check/notice.ts';
import type { OpenFact } from '../result/fact-condition.ts';
import type { PortfolioResult } from '../result/portfolio-result.ts';

/** What a panel should know of the choice. */
export const portfolioNotices = (portfolio: PortfolioResult | null): readonly Issue[] => {
  if (portfolio === null) return [];
  const { tied, provisional, deciding } = portfolio;
  const path = ['portfolio'];
  return [
    ...factNotices(portfolio),
    tied && notice('tied-portfolio', 'warning', path, 'Expected one best set, got a tie.'),
    provisional &&
      notice(
        'provisional-portfolio',
        'warning',
        path,
        deciding.length > 0
          ? 'Expected the facts that the rules read, got a choice that depends on unknown ones.'
          : 'Expected eligible applicants, got an undecided one among the chosen.',
        deciding.length > 0 ? { deciding } : {},
      ),
  ].filter((issue) => issue !== false);
};

const keyOf = ({ id, attribute }: OpenFact): string => JSON.stringify([id, attribute]);

const factNotices = (portfolio: PortfolioResult): readonly Issue[] => {
  const leftAside = new Set(portfolio.leftAside.map(keyOf));
  const deciding = new Set(portfolio.deciding.map(keyOf));
  return portfolio.openFacts.map((fact) => factNotice(fact, portfolio.status, leftAside, deciding));
};

const factNotice = (
  fact: OpenFact,
  status: PortfolioResult['status'],
  leftAside: ReadonlySet<string>,
  deciding: ReadonlySet<string>,
): Issue => {
  const { id, attribute } = fact;
  const [severity, effect] = leftAside.has(keyOf(fact))
    ? (['warning', `"${id}" cannot be chosen together with others`] as const)
    : status === 'refused'
      ? (['error', 'nobody is chosen before it is known'] as const)
      : deciding.has(keyOf(fact))
        ? (['warning', 'the choice depends on it'] as const)
        : (['info', 'the choice is the same whatever it is'] as const);
  return notice(
    'unknown-attribute',
    severity,
    ['applicants', id, 'attributes', attribute],
    `Expected a known ${attribute}, got none: ${effect}.`,
    { id, attribute },
  );
};
