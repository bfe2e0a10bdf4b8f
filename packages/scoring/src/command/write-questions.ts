import type { AnswerRecord } from '../answers/evidenced-answers.ts';
import type { Answer } from '../maturity/assessment/answer.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { dpgIndicators } from '../project/conformance/dpg-indicators.ts';
import type { AnswerFile } from './answer-file.ts';

interface Given {
  readonly model: MaturityModel;
  readonly asked: ReadonlySet<string>;
  readonly records: readonly AnswerRecord[];
  readonly human: AnswerFile;
  readonly subject: string;
  readonly asOf: string;
  readonly withSettled: boolean;
  /** What the file is for, in one line. */
  readonly head: string;
}

/** A text as YAML writes it in double quotes, which is that of JSON. */
const quoted = (text: string): string => JSON.stringify(text);

const comment = (text: string, indent: string): readonly string[] =>
  text.split(/\r?\n/u).map((line) => `${indent}# ${line}`);

const kept = (answer: Answer): readonly string[] => {
  const word =
    answer.status === 'answered'
      ? answer.optionId
      : answer.status === 'notApplicable'
        ? 'not-applicable'
        : 'unknown';
  const [evidence] = answer.evidence ?? [];
  const address = evidence?.uri ?? evidence?.note;
  return [
    `    answer: ${word}`,
    ...(answer.by === undefined || answer.by === 'human' ? [] : [`    by: ${quoted(answer.by)}`]),
    ...(answer.at === undefined ? [] : [`    at: ${answer.at}`]),
    ...(answer.status === 'notApplicable' && answer.reasonId !== undefined
      ? [`    reason: ${answer.reasonId}`]
      : []),
    ...(answer.justification === undefined ? [] : [`    note: ${quoted(answer.justification)}`]),
    ...(address === undefined ? [] : [`    evidence: ${quoted(address)}`]),
    ...(evidence?.expires === undefined ? [] : [`    expires: ${evidence.expires}`]),
  ];
};

/** The file of answers, with a comment on each question; answers that were given stay as they are. */
export const writeQuestions = ({
  model,
  asked,
  records,
  human,
  subject,
  asOf,
  withSettled,
  head,
}: Given): string => {
  const given = new Map(human.answers.map((answer) => [answer.criterionId, answer]));
  const recordOf = new Map(records.map((record) => [record.criterionId, record]));
  const levelOf = new Map(model.levels.map((level) => [level.id, level.title]));
  const lines: string[] = [
    '# yes, partly, no, unknown, not-applicable',
    `# ${head}`,
    `subject: ${quoted(subject)}`,
    '# by: "..."',
    `at: ${asOf}`,
    'answers:',
  ];
  for (const { id: nodeId, title, kind } of model.nodes) {
    if (kind !== 'dimension') continue;
    const wanted = model.criteria.filter(({ id, impacts }) => {
      const isSettled = recordOf.get(id)?.fromFiles === 'met' && !withSettled;
      return impacts[0]?.nodeId === nodeId && (given.has(id) || (asked.has(id) && !isSettled));
    });
    if (wanted.length === 0) continue;
    lines.push('', ...comment(`== ${title} ==`, '  '));
    for (const { id, text, guide, impacts, notApplicableAllowed } of wanted) {
      const answer = given.get(id);
      const { fromFiles = 'unknown', facts = [] } = recordOf.get(id) ?? {};
      const files = [
        ...new Set(
          facts
            .filter(({ role }) => role !== 'open')
            .map(({ fact }) => (fact.source.file === '.' ? (fact.note ?? '.') : fact.source.file)),
        ),
      ];
      lines.push(
        '',
        ...comment(`${text} (${levelOf.get(impacts[0]?.levelId ?? '') ?? ''})`, '  '),
        ...(guide?.evidence
          ? [
              ...comment(`+ ${guide.evidence.counts}`, '  '),
              ...comment(`- ${guide.evidence.doesNotCount}`, '  '),
            ]
          : []),
        ...(guide?.answeredBy ? comment(guide.answeredBy.title, '  ') : []),
        ...(notApplicableAllowed
          ? (guide?.notApplicableReasons ?? []).flatMap((reason) =>
              comment(`not-applicable, reason: ${reason.id} (${reason.text})`, '  '),
            )
          : []),
        ...(files.length > 0 ? comment(`${fromFiles}: ${files.slice(0, 6).join(', ')}`, '  ') : []),
        `  ${id}:`,
        ...(answer ? kept(answer) : ['    answer:', '    # evidence: "https://..."']),
      );
    }
  }
  const stated = new Map<string, (typeof human.statements)[number]>(
    human.statements.map((statement) => [statement.indicator, statement]),
  );
  lines.push('', '# DPG Standard 1.1.6: yes, no, unknown', 'standard:');
  for (const { id } of dpgIndicators) {
    const statement = stated.get(id);
    lines.push(
      statement === undefined
        ? `  '${id}':`
        : `  '${id}': { met: ${statement.status === 'met' ? 'yes' : 'no'}, by: ${quoted(statement.by)}, at: ${statement.at} }`,
    );
  }
  return `${lines.join('\n')}\n`;
};
