import type { Issue, Path } from '@osee/core';
import type { Candidate, GateAnswer, Waiver } from '../application/application.ts';
import { repeated, unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import type { Settings } from '../settings/settings.ts';

/** Answers and waivers that name no gate, stand twice, say something else, or cannot be given. */
export const gateIssues = (
  { model }: Settings,
  { gates = [], waivers = [] }: Candidate,
  path: Path,
): readonly Issue[] => {
  const known = new Map(model.gates.map((gate) => [gate.id, gate]));
  const named = (list: readonly (GateAnswer | Waiver)[], key: string): readonly Issue[] => [
    ...list.flatMap(({ gate }, index) =>
      unlessKnown(known, gate, 'unknown-gate', [...path, key, index, 'gate'], 'a gate'),
    ),
    ...repeated(
      list.map(({ gate }) => gate),
      'duplicate-answer',
      (index) => [...path, key, index],
    ),
  ];
  return [
    ...named(gates, 'gates'),
    ...named(waivers, 'waivers'),
    ...gates.flatMap(({ answer }, index) => {
      const sound = ['pass', 'fail', 'unknown'].includes(answer);
      return unless(
        sound,
        'invalid-answer',
        [...path, 'gates', index, 'answer'],
        'pass, fail or unknown',
        answer,
      );
    }),
    ...waivers.flatMap(({ gate }, index) => {
      const waivable = known.get(gate)?.waivable !== false;
      return unless(
        waivable,
        'gate-not-waivable',
        [...path, 'waivers', index],
        'a gate that may be waived',
        gate,
      );
    }),
  ];
};
