import type { Issue } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { notice } from '../check/notice.ts';
import type { Gate } from '../model/gate.ts';
import type { Eligibility } from '../result/applicant-result.ts';
import type { GateResult } from '../result/gate-result.ts';
import type { Settings } from '../settings/settings.ts';
import { applyRule } from './apply-rule.ts';

/** The gates of one application, and what was noticed on the way. */
export interface JudgedGates {
  readonly gates: readonly GateResult[];
  readonly eligibility: Eligibility;
  readonly issues: readonly Issue[];
}

/** Judges every gate in use. An answer counts before a rule, a waiver before both. */
export const judgeGates = (application: Candidate, settings: Settings): JudgedGates => {
  const judged = settings.gates.map((gate) => judgeGate(gate, application, settings));
  const gates = judged.map(({ gate }) => gate);
  return {
    gates,
    eligibility: eligibilityOf(gates),
    issues: [...judged.flatMap(({ issues }) => issues), ...idleNotices(application, settings)],
  };
};

/** Answers and waivers of gates that do not hold under the positions in use. */
const idleNotices = (
  { id, gates = [], waivers = [] }: Candidate,
  { model, gates: inForce }: Settings,
): readonly Issue[] => {
  const named = new Set([...gates, ...waivers].map(({ gate }) => gate));
  return model.gates
    .filter((gate) => named.has(gate.id) && !inForce.includes(gate))
    .map(({ id: gate, onlyWhen }) =>
      notice(
        'gate-not-in-force',
        'info',
        ['applicants', id, 'gates', gate],
        `Expected an answer or a waiver for a gate in force, got one for "${gate}", which is not.`,
        { gate, ...onlyWhen },
      ),
    );
};

const eligibilityOf = (gates: readonly GateResult[]): Eligibility => {
  if (gates.some(({ outcome }) => outcome === 'fail')) return 'not-eligible';
  return gates.some(({ outcome }) => outcome === 'unknown') ? 'undecided' : 'eligible';
};

const judgeGate = (
  { id, level, rule }: Gate,
  application: Candidate,
  settings: Settings,
): { readonly gate: GateResult; readonly issues: readonly Issue[] } => {
  const answer = application.gates?.find(({ gate }) => gate === id);
  const waiver = application.waivers?.find(({ gate }) => gate === id) ?? null;
  const reading = rule === undefined ? undefined : applyRule(rule, application, settings);
  const before = answer?.answer ?? reading?.outcome ?? 'unknown';
  const path = ['applicants', application.id, 'gates', id];
  const contradicts =
    answer !== undefined &&
    answer.answer !== 'unknown' &&
    reading !== undefined &&
    reading.outcome !== 'unknown' &&
    reading.outcome !== answer.answer;
  const issues = [
    contradicts &&
      notice(
        'answer-contradicts-rule',
        'warning',
        path,
        `Expected "${reading.outcome}" by the rule, got "${answer.answer}".`,
        {
          expected: reading.outcome,
          got: answer.answer,
          found: reading.found,
        },
      ),
    reading?.late === true &&
      notice(
        'late-submission',
        'warning',
        path,
        'Expected an application in time, got a late one.',
        reading.found,
      ),
    typeof reading?.disputedBy === 'string' &&
      notice(
        'disputed-submission-day',
        'warning',
        path,
        `Expected one day by every reading, got ${reading.found['submitted']} and ${reading.disputedBy}, which differ on whether the application came in time.`,
        reading.found,
      ),
    waiver !== null &&
      before === 'pass' &&
      notice(
        'needless-waiver',
        'info',
        path,
        'Expected a waiver for a gate that does not pass, got one that does.',
      ),
  ].filter((issue) => issue !== false);
  return {
    gate: {
      gate: id,
      level,
      outcome: waiver !== null && before !== 'pass' ? 'waived' : before,
      before,
      basis: answer !== undefined ? 'answer' : rule === undefined ? 'none' : 'rule',
      found: reading?.found ?? {},
      reason: answer?.reason ?? null,
      evidence: answer?.evidence ?? [],
      by: answer?.by ?? null,
      date: answer?.date ?? null,
      waiver,
    },
    issues,
  };
};
