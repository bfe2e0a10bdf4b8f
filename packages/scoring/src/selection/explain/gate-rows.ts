import type { ApplicantResult } from '../result/applicant-result.ts';
import type { GateResult } from '../result/gate-result.ts';
import type { SelectionMessageId } from './message-id.ts';
import { say } from './say.ts';
import type { ExplanationMessage, GateRow } from './selection-explanation.ts';

const incomeMessages = new Map<string | number | undefined, SelectionMessageId>([
  ['low', 'found-income-low'],
  ['lower-middle', 'found-income-lower-middle'],
  ['upper-middle', 'found-income-upper-middle'],
  ['high', 'found-income-high'],
  ['unclassified', 'found-income-unclassified'],
]);

/** The table of conditions of one applicant. */
export const gateRowsOf = ({ id, gates }: ApplicantResult): readonly GateRow[] =>
  gates.map((gate) => ({
    applicant: id,
    gate: gate.gate,
    outcome: gate.outcome,
    messages: [outcomeOf(id, gate), ...foundOf(gate.found), ...statedOf(gate)],
  }));

const outcomeOf = (applicant: string, { gate, outcome, waiver }: GateResult): ExplanationMessage => {
  if (outcome !== 'waived' || waiver === null) {
    return say(outcome === 'waived' ? 'gate-unknown' : `gate-${outcome}`, { applicant, gate });
  }
  const { by, date, reason } = waiver;
  return say('gate-waived', { applicant, gate, by, date, reason });
};

const foundOf = (found: GateResult['found']): readonly ExplanationMessage[] => {
  const { group, fiscalYear, submitted, other, opens, closes, type, country, fact, value } = found;
  const income = incomeMessages.get(group);
  return [
    ...(fiscalYear === undefined ? [] : [say(income ?? 'found-income-none', { fiscalYear })]),
    ...(submitted !== undefined && opens !== undefined && closes !== undefined
      ? [
          other === undefined
            ? say('found-window', { submitted, opens, closes })
            : say('found-window-readings', { submitted, other, opens, closes }),
        ]
      : []),
    ...(type === undefined ? [] : [say('found-host-type', { type })]),
    ...(country === undefined ? [] : [say('found-host-country', { country })]),
    ...(fact === undefined
      ? []
      : [value === undefined ? say('found-fact-none', { fact }) : say('found-fact', { fact, value })]),
    ...(fact === undefined ? [] : factOriginOf(found)),
  ];
};

const factOriginOf = ({ source, dated }: GateResult['found']): readonly ExplanationMessage[] =>
  source === undefined || dated === undefined ? [] : [say('found-fact-source', { source, date: dated })];

const statedOf = ({ by, date, reason }: GateResult): readonly ExplanationMessage[] => [
  ...(by === null ? [] : [say('stated-by', { by })]),
  ...(date === null ? [] : [say('stated-on', { date })]),
  ...(reason === null ? [] : [say('stated-reason', { reason })]),
];
