import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import { answerClasses } from './answer-classes.ts';
import type { Mapped, NamedStep } from './named-step.ts';
import type { SqlClasses } from './sql-classes.ts';

/** One row for each answer that the model takes. */
export const takesSql = (
  dialect: SqlDialect,
  compiled: CompiledModel,
  cells: readonly CriterionCells[],
  classes: readonly SqlClasses[],
  { options, columns: mapped }: Mapped,
): NamedStep => {
  const { step, justification } = mapped;
  const told = { justification: justification !== undefined, evidence: options.evidence !== undefined };
  const rows = cells.flatMap((each, question) => {
    const criterion = compiled.criteria.get(each.id);
    if (criterion === undefined) return [];
    const { codes = [] } = classes[question] ?? {};
    const taken = answerClasses(compiled, criterion, each, told).filter(
      ({ status, choice, code }, at, all) =>
        step === undefined
          ? status !== 'unanswered'
          : // A position tells no reason.
            choice === '' || status === 'answered' || all.findIndex((other) => other.code === code) === at,
    );
    return taken.map((answer) => [
      `${question + 1}`,
      dialect.text(each.id),
      ...(step === undefined
        ? [dialect.text(answer.status), dialect.text(answer.choice)]
        : [`${answer.code}`]),
      ...[answer.bare, answer.justified, answer.unknown].map((each) => `${codes[each] ?? 0}`),
      answer.needsJustification ? '1' : '0',
      { none: '0', any: '1', link: '2' }[answer.needsEvidence],
      '1',
    ]);
  });
  const key = step === undefined ? ['status', 'choice'] : ['code'];
  const columns = [
    'question',
    'criterion',
    ...key,
    'bare',
    'justified',
    'unknown',
    'needs_reason',
    'needs_evidence',
    'found',
  ];
  return {
    comment: ['The model: every answer that it takes, and the class that it counts as.'],
    text: dialect.rows('takes', columns, rows),
  };
};
