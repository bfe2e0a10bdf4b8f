import { OseeError } from '@osee/core';
import { checkCount } from '../../internal/check-count.ts';
import { checkNumber } from '../../internal/check-number.ts';
import { checkOneOf } from '../../internal/check-one-of.ts';
import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioOptions } from '../options.ts';
import { ruleId } from '../rule.ts';

/** Refuses duplicate ids and costs that are not numbers of 0 or more. */
export function checkMembers(members: readonly PortfolioMember[]): void {
  refuseDuplicates(
    members.map(({ id }) => id),
    'candidates',
  );
  for (const [index, { cost }] of members.entries()) {
    if (cost !== undefined && checkNumber(cost, ['candidates', index, 'cost']) < 0) {
      throw new OseeError('negative-cost', `Expected a cost of 0 or more, got ${cost}.`, {
        path: ['candidates', index, 'cost'],
        details: { got: cost },
      });
    }
  }
}

/** Refuses options that cannot be used, whatever the candidates. */
export function checkOptions(options: PortfolioOptions): void {
  checkCount(options.count, ['options', 'count']);
  checkCount(options.searchLimit ?? 1, ['options', 'searchLimit']);
  checkOneOf(
    options.unknownAttributes ?? 'every-group',
    ['every-group', 'no-group'],
    ['options', 'unknownAttributes'],
  );
  if (checkNumber(options.tieTolerance ?? 0, ['options', 'tieTolerance']) < 0) {
    throw new OseeError('bad-tolerance', `Expected a tolerance of 0 or more, got ${options.tieTolerance}.`, {
      path: ['options', 'tieTolerance'],
    });
  }
  refuseDuplicates((options.rules ?? []).map(ruleId), 'rules');
}

function refuseDuplicates(ids: readonly string[], list: string): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected distinct ids, got "${id}" twice.`, {
        path: [list, index],
        details: { got: id },
      });
    }
    seen.add(id);
  }
}
