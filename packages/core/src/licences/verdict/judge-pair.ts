import { idsOf } from '../table/column.ts';
import { otherAnswers } from '../table/disputes.ts';
import { kindsOf } from '../table/terms.ts';
import { euplAnswer } from './named-compatible.ts';
import { osadlAnswer } from './osadl-answer.ts';
import type { LicenceNote } from './reason.ts';
import type { Answer, LicenceStatement, LicenceVoice, Term } from './statement.ts';
import { useRule } from './use-rule.ts';
import type { LicenceUse } from './verdict.ts';
import { weigh } from './weigh.ts';

export interface JudgedPair extends Answer {
  readonly statements: readonly LicenceStatement[];
  readonly notes: readonly LicenceNote[];
}

/** Uses for which a source speaks. The matrix states none: it speaks for one work that is passed on. */
const oneWork: readonly LicenceUse[] = ['combine', 'modify', 'link-statically'];
const spokenFor: Readonly<Record<Exclude<LicenceVoice, 'rules'>, readonly LicenceUse[]>> = {
  osadl: oneWork,
  'eupl-appendix': oneWork,
  jlc: ['modify'],
  'libraries-io': ['modify'],
  'gnu-guide': ['combine'],
  wheeler: ['combine'],
  reclicense: ['combine', 'modify'],
};

/** One licence into a work under another: every statement, the verdict over them, and what else to know. */
export const judgePair = (inbound: Term, outbound: Term, use: LicenceUse): JudgedPair => {
  const statements = statementsOn(inbound, outbound, use);
  const answer = weigh(statements);
  return { ...answer, statements, notes: notesOn(inbound, outbound, use, statements) };
};

const statementsOn = (inbound: Term, outbound: Term, use: LicenceUse): readonly LicenceStatement[] => {
  const from = (source: LicenceVoice, answer: Answer | undefined): LicenceStatement[] => {
    const speaks = source === 'rules' || spokenFor[source].includes(use);
    return answer && speaks ? [{ source, ...answer }] : [];
  };
  const isPlain = inbound.exception === null && outbound.exception === null;
  const isUnlicensedUse = useRule(inbound, outbound, use);
  return [
    ...from(
      'osadl',
      isUnlicensedUse.reason === 'no-derivatives' ? undefined : osadlAnswer(inbound, outbound),
    ),
    ...from('eupl-appendix', isPlain ? euplAnswer(inbound.id, outbound.id) : undefined),
    ...from('rules', isUnlicensedUse),
    ...(isPlain ? otherStatements(inbound.id, outbound.id, from) : []),
  ];
};

const otherStatements = (
  inbound: string,
  outbound: string,
  from: (source: LicenceVoice, answer: Answer) => readonly LicenceStatement[],
): readonly LicenceStatement[] =>
  otherAnswers
    .filter((other) => idsOf(other.inbound).includes(inbound) && idsOf(other.outbound).includes(outbound))
    .flatMap(({ checker, verdict }) =>
      from(checker, {
        verdict,
        reason: 'other-checker',
        condition: verdict === 'conditional' ? 'settle-first' : null,
      }),
    );

const notesOn = (
  inbound: Term,
  outbound: Term,
  use: LicenceUse,
  statements: readonly LicenceStatement[],
): readonly LicenceNote[] => {
  const isSecond = use === 'modify' && statements.some(({ source }) => source === 'eupl-appendix');
  const kinds = kindsOf(outbound.id);
  const areApart = !kindsOf(inbound.id).some((kind) => kinds.includes(kind));
  const isUnsure = statements.some(({ verdict }) => verdict === 'unknown') && statements.length > 1;
  return [
    ...(isSecond ? (['second-work-needed'] as const) : []),
    ...(areApart ? (['kinds-differ'] as const) : []),
    ...(isUnsure ? (['one-source-does-not-know'] as const) : []),
  ];
};
