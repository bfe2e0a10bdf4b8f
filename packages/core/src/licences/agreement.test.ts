import { describe, expect, it } from 'vitest';
import { osadlDate, osadlIds } from './generated/osadl-matrix.ts';
import { osadlAnswer } from './verdict/osadl-answer.ts';
import type { Term } from './verdict/statement.ts';
import { useRule } from './verdict/use-rule.ts';

/** Where our rules and the matrix differ for one work that is passed on, and why. `*` stands for any end of an id. */
const explained: readonly (readonly [inbound: string, outbound: string, why: string])[] = [
  ['Apache-2.0', '*-or-later', 'the whole can be taken under version 3, which accepts the patent terms'],
  ['ECL-2.0', '*-or-later', 'as Apache-2.0'],
  ['XFree86-1.1', '*-or-later', 'version 3 accepts the credits'],
  ['FTL', '*', 'the FSF calls it compatible with version 3'],
  ['EUPL-1.1', '*', 'it may be taken as EUPL-1.2, whose appendix names more; its own appendix names CPL-1.0'],
  ['EUPL-1.2', 'EUPL-1.1', 'the appendix names it'],
  ['EUPL-1.2', 'GPL-1.0-or-later', 'the whole can be taken under version 2'],
  ['LGPL-2.0-*', 'AGPL-3.0-*', 'it may be taken under GPL 3, which may stand beside AGPL 3'],
  ['LGPL-2.0-or-later', 'LGPL-*', 'version 2.1 is the next version of the Library GPL'],
  ['CDDL-1.0', 'CDDL-1.1', 'the text lets a later version be used'],
  ['IPL-1.0', 'EPL-2.0', 'by way of CPL-1.0 and EPL-1.0, each the next version'],
  ['CPL-1.0', 'IPL-1.0', 'the text knows later versions, not earlier ones'],
  ['EPL-1.0', 'IPL-1.0', 'the text knows later versions, not earlier ones'],
  ['MPL-2.0', 'EUPL-1.2', 'neither text names the other as outbound'],
];

const termOf = (name: string): Term => {
  const [id = '', exception = null] = name.split('_WITH_');
  return { id, exception };
};
const fits = (pattern: string, id: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(id);

describe('rules without the matrix', () => {
  const terms = osadlIds.split(' ').map(termOf);
  const both = terms.flatMap((inbound) =>
    terms.flatMap((outbound) => {
      const matrix = osadlAnswer(inbound, outbound)?.verdict ?? 'unknown';
      const rules = useRule(inbound, outbound, 'combine').verdict;
      return matrix === 'unknown' || rules === 'unknown' ? [] : [{ inbound, outbound, matrix, rules }];
    }),
  );
  const rest = both.filter(({ matrix, rules }) => matrix !== rules);

  it('agree with it on all but 2 per cent of the pairs where both speak, and say where they do not', () => {
    const share = (100 * rest.length) / both.length;
    console.log(
      `OSADL ${osadlDate}: both speak on ${both.length} of ${terms.length ** 2} pairs, and differ on ${rest.length} (${share.toFixed(2)} per cent)`,
    );
    expect(both.length).toBeGreaterThan(11_000);
    expect(share).toBeLessThan(0.5);
    for (const { inbound, outbound, matrix, rules } of rest) {
      const found = explained.filter(([from, to]) => fits(from, inbound.id) && fits(to, outbound.id));
      expect(found.length, `${inbound.id} into ${outbound.id}: ${matrix}, ${rules}`).toBeGreaterThan(0);
    }
  });

  it('differ somewhere in each way that is explained', () => {
    for (const [from, to] of explained) {
      const found = rest.some(({ inbound, outbound }) => fits(from, inbound.id) && fits(to, outbound.id));
      expect(found, `${from} into ${to}`).toBe(true);
    }
  });
});
