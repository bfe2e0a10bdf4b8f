import { shape } from '@osee/core';
import { fail } from '../../maturity/compile/fail.ts';
import { type FrameworkUnits, keyOf } from './framework-units.ts';
import type { HandChange } from './profile-proposal.ts';

/** Changes by hand by what they are about. Two of one kind for one thing would leave open which holds. */
export const readChanges = (
  changes: readonly HandChange[],
  { units, refOf }: FrameworkUnits,
): ReadonlyMap<string, readonly HandChange[]> => {
  const known = new Set(units.map(({ target }) => keyOf(target)));
  const found = new Map<string, HandChange[]>();
  const seen = new Set<string>();
  for (const [position, each] of changes.entries()) {
    const path = ['options', 'changes', position, 'target'];
    const key = keyOf(each.target);
    const isTarget = each.change.kind === 'target';
    const ref = refOf(each.target.id);
    if (isTarget ? ref === null || keyOf(ref) !== key : !known.has(key)) {
      const what = isTarget ? 'a competency or technical domain' : 'a module or technical domain';
      fail('unknown-target', path, `${what} of the framework`, key);
    }
    const once = `${key} ${each.change.kind}`;
    if (seen.has(once)) fail('duplicate-change', path, 'one change of a kind for a target', once);
    seen.add(once);
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
};

const target = /* #__PURE__ */ shape.exact({ kind: shape.text, id: shape.text });

export const changesShape = /* #__PURE__ */ shape.list(
  shape.exact({
    target,
    change: shape.byWord('kind', {
      select: shape.exact({ kind: shape.text, selected: shape.flag }),
      priority: shape.exact({ kind: shape.text, priority: shape.words(['high', 'medium', 'low']) }),
      target: shape.exact({ kind: shape.text, value: shape.numberFrom(0, 1) }),
    }),
    by: shape.filledText,
    reason: shape.filledText,
  }),
  'an array of changes',
);
