import { inputsOf } from '../../maturity/compare/signatures.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { isEqual } from '../../number/compare.ts';
import { meanOfItems } from '../roll-up/figure-of.ts';
import { type Cells, hideAcross } from '../roll-up/hide-across.ts';
import { type Cell, hideDerivable } from '../roll-up/hide-derivable.ts';
import { isNationalNode } from '../roll-up/national-node.ts';
import type { PreparedMembers } from '../roll-up/prepare-members.ts';
import type { Member } from '../roll-up/read-members.ts';
import type { NamedInstitution } from '../roll-up/rolled-up-results.ts';
import type { MeanChange, WaveChange, WaveGroup } from './wave-comparison.ts';

/** A figure of one institution in one wave. */
interface Held {
  readonly value: number;
  readonly weight: number;
}

/** One figure of all institutions in both waves, by institution. */
interface Row {
  readonly id: string;
  readonly kind: WaveChange['kind'];
  readonly isPublic: boolean;
  readonly before: ReadonlyMap<string, Held>;
  readonly after: ReadonlyMap<string, Held>;
}

/** One kind of unit, or all of them, before it is known what may be shown. */
interface Draft {
  readonly group: Omit<WaveGroup, 'changes'>;
  readonly rows: readonly Row[];
  readonly cells: Cells;
}

/** Compares the two waves of each kind of unit, and of all of them together where `null` is among the kinds. */
export const waveGroupsOf = (
  compiled: CompiledModel,
  kinds: readonly (string | null)[],
  old: PreparedMembers,
  now: PreparedMembers,
  minimum: number,
): WaveGroup[] => {
  const drafts = kinds.map((stratum) => draftOf(compiled, stratum, old, now, minimum));
  const whole = drafts.find(({ group }) => group.stratum === null);
  const strata = drafts.filter(({ group }) => group.stratum !== null);
  if (whole !== undefined && strata.length > 0) {
    hideAcross(
      whole.cells,
      strata.map(({ cells }) => cells),
      minimum,
    );
  }
  return drafts.map(({ group, rows, cells }) => ({
    ...group,
    changes: rows.map((row) => changeOf(row, cells.get(`${row.kind} ${row.id}`)?.hidden ?? null)),
  }));
};

const draftOf = (
  compiled: CompiledModel,
  stratum: string | null,
  old: PreparedMembers,
  now: PreparedMembers,
  minimum: number,
): Draft => {
  const [before, after] = [old, now].map(({ members }) => takingPart(members, stratum));
  const [earlier = [], later = []] = [before, after];
  const [earlierIds, laterIds] = [idsOf(earlier), idsOf(later)];
  const tree = nodesOf(now.reference.root);
  const [oldFigures, newFigures] = [figuresOf(earlier), figuresOf(later)];
  const rows = [
    ...tree.map(
      ({ id }): Row => ({
        id,
        kind: 'node',
        isPublic: isNationalNode(compiled, id, now.nationalIds),
        before: heldIn(earlier, (member) => oldFigures.get(member.id)?.nodes.get(id) ?? null),
        after: heldIn(later, (member) => newFigures.get(member.id)?.nodes.get(id) ?? null),
      }),
    ),
    ...now.reference.criteria
      .filter(({ id }) => !now.nationalIds.has(id))
      .map(
        ({ id }): Row => ({
          id,
          kind: 'criterion',
          isPublic: false,
          before: heldIn(earlier, (member) => oldFigures.get(member.id)?.criteria.get(id) ?? null),
          after: heldIn(later, (member) => newFigures.get(member.id)?.criteria.get(id) ?? null),
        }),
      ),
  ];
  const cells = new Map(rows.map((row) => [`${row.kind} ${row.id}`, cellOf(row, minimum)]));
  hideDerivable(
    tree.flatMap((node) => {
      const whole = cells.get(`node ${node.id}`);
      const parts = inputsOf(node).flatMap(([kind, id]) => cells.get(`${kind} ${id}`) ?? []);
      return whole === undefined ? [] : [{ whole, parts }];
    }),
  );
  const group = {
    stratum,
    common: later.filter(({ id }) => earlierIds.has(id)).map(named),
    entered: later.filter(({ id }) => !earlierIds.has(id)).map(named),
    left: earlier.filter(({ id }) => !laterIds.has(id)).map(named),
  };
  return { group, rows, cells };
};

const takingPart = (members: readonly Member[], stratum: string | null): Member[] =>
  members.filter((member) => member.result !== null && (stratum === null || member.stratum === stratum));

const idsOf = (members: readonly Member[]): ReadonlySet<string> => new Set(members.map(({ id }) => id));

const named = ({ id, name, stratum }: Member): NamedInstitution => ({ id, name, stratum });

/** By member and then by id, so that no result is walked through again for every figure. */
const figuresOf = (members: readonly Member[]) =>
  new Map(
    members.map(({ id, result }) => [
      id,
      {
        nodes: new Map((result === null ? [] : nodesOf(result.root)).map((node) => [node.id, node.score])),
        criteria: new Map(
          (result?.criteria ?? []).map((each) => [each.id, each.status === 'answered' ? each.value : null]),
        ),
      },
    ]),
  );

const heldIn = (
  members: readonly Member[],
  held: (member: Member) => number | null,
): ReadonlyMap<string, Held> =>
  new Map(
    members.flatMap((member): [string, Held][] => {
      const value = held(member);
      return value === null ? [] : [[member.id, { value, weight: member.weight }]];
    }),
  );

const countsOf = ({ before, after }: Row): WaveChange['counts'] => ({
  before: before.size,
  after: after.size,
  common: [...after.keys()].filter((id) => before.has(id)).length,
});

const cellOf = (row: Row, minimum: number): Cell => {
  const { before, after, common } = countsOf(row);
  const isFew = [before, after, common, before - common, after - common].some(
    (count) => count > 0 && count < minimum,
  );
  return {
    key: `${row.kind} ${row.id}`,
    answered: Math.max(before, after),
    isPublic: row.isPublic,
    hidden: isFew && !row.isPublic ? 'few' : null,
  };
};

const meanOf = (held: readonly Held[]): number | null =>
  meanOfItems(held.map(({ value, weight }) => ({ value, weight, interval: null })));

const changeOf = (row: Row, hidden: WaveChange['hidden']): WaveChange => {
  const { id, kind, before, after } = row;
  const counts = countsOf(row);
  if (hidden !== null) return { id, kind, counts, hidden, all: null, common: null, composition: null };
  const both = [...after].flatMap(([member, { value, weight }]) => {
    const earlier = before.get(member);
    return earlier === undefined ? [] : [{ before: earlier.value, after: value, weight }];
  });
  const all = between(meanOf([...before.values()]), meanOf([...after.values()]));
  const common = between(
    meanOf(both.map((each) => ({ value: each.before, weight: each.weight }))),
    meanOf(both.map((each) => ({ value: each.after, weight: each.weight }))),
  );
  const composition =
    all.change === null || common.change === null ? null : differenceOf(common.change, all.change);
  return { id, kind, counts, hidden, all, common, composition };
};

const between = (before: number | null, after: number | null): MeanChange => ({
  before,
  after,
  change: before === null || after === null ? null : differenceOf(before, after),
});

/** Scores go from 0 to about 1: what differs by the rounding of such numbers does not differ. */
const differenceOf = (before: number, after: number): number =>
  isEqual(before, after, 1) ? 0 : after - before;
