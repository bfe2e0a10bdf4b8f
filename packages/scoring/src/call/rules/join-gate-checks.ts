import { shape } from '@osee/core';
import type { GateAnswer } from '../../selection/application/application.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';

/**
 * What one person found when checking a gate.
 *
 * @category calls
 * @example
 * ```ts
 * import type { GateCheck } from '@osee/scoring/selection';
 *
 * const check: GateCheck = { by: 'checker-1', answer: 'pass' };
 * ```
 */
export interface GateCheck {
  readonly by: string;
  readonly answer: 'pass' | 'fail' | 'unknown';
}

/**
 * Joins the checks of several people into the answer to a gate. Where they disagree, the answer is `unknown`: the board
 * decides, and the reason says who found what.
 *
 * @param gate - the id of the gate
 * @param checks - one or more
 * @returns the answer, for an application
 * @throws `OseeError` with the code of the first mistake in the form
 * @category calls
 * @example
 * ```ts
 * import { joinGateChecks } from '@osee/scoring/selection';
 *
 * const checks = [{ by: 'a', answer: 'pass' }, { by: 'b', answer: 'fail' }] as const;
 * joinGateChecks('host-mandate', checks).answer; // => 'unknown'
 * joinGateChecks('host-mandate', checks).reason; // => 'a: pass; b: fail'
 * ```
 */
export const joinGateChecks = (gate: string, checks: readonly GateCheck[]): GateAnswer => {
  throwFirst([
    ...formIssues(gate, shape.filledText, ['gate']),
    ...formIssues(checks, checksForm, ['checks']),
  ]);
  const sorted = [...checks].sort((left, right) => (left.by < right.by ? -1 : 1));
  const answers = [...new Set(sorted.map(({ answer }) => answer))];
  const [only] = answers;
  if (only !== undefined && answers.length === 1) {
    return { gate, answer: only, by: sorted.map(({ by }) => by).join(', ') };
  }
  const reason = sorted.map(({ by, answer }) => `${by}: ${answer}`).join('; ');
  return { gate, answer: 'unknown', ...(reason === '' ? {} : { reason }) };
};

const checksForm = shape.list(closed({ by: shape.filledText, answer: word('pass', 'fail', 'unknown') }));
