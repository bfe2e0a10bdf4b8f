import { describe, expect, it } from 'vitest';
import type { PortfolioRow } from '../solver.ts';
import { createClashes } from './clashes.ts';

const row = (members: readonly number[], max: number, more: Partial<PortfolioRow> = {}): PortfolioRow => ({
  members,
  coefficients: members.map(() => 1),
  min: 0,
  max,
  ...more,
});

describe('createClashes', () => {
  it('bans whom a row allows none of, and pairs where it allows one', () => {
    const found = createClashes(4, [row([0], 0), row([1, 2], 1), row([2, 3], 2), row([0, 3], 0.5)]);
    expect([...(found?.allowed ?? [])]).toEqual([0, 1, 1, 0]);
    expect(found?.clash(1, 2)).toBe(true);
    expect(found?.clash(2, 3)).toBe(false);
    expect(found?.clash(1, 3)).toBe(false);
  });

  it('knows every one of more groups than fit into one word', () => {
    const groups = Array.from({ length: 70 }, (_, group) => row([group, group + 1], 1));
    const found = createClashes(71, groups);
    for (let one = 0; one <= 70; one += 1) {
      for (let other = one + 1; other <= 70; other += 1) {
        expect(found?.clash(one, other)).toBe(other === one + 1);
      }
    }
  });

  it('leaves alone rows that ask for something or weigh their members', () => {
    expect(createClashes(2, [row([0, 1], 2, { min: 1 })])).toBeNull();
    expect(createClashes(2, [row([0, 1], 2), row([0, 1], 2, { coefficients: [1, 2] })])).toBeNull();
    expect(createClashes(2, [row([0, 1], 2, { min: 0 })])).not.toBeNull();
    expect(createClashes(2, [])?.clash(0, 1)).toBe(false);
  });
});
