import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import { answersSql } from './answers-sql.ts';
import { classedSql } from './classed-sql.ts';
import { evidenceSql } from './evidence-sql.ts';
import type { Mapped, NamedStep } from './named-step.ts';
import { partSql } from './parts-sql.ts';
import type { SqlClasses } from './sql-classes.ts';
import { takesSql } from './takes-sql.ts';

/** Reads one table, or several that hold rows of the same assessments. */
export const readAnswersSql = (
  compiled: CompiledModel,
  cells: readonly CriterionCells[],
  classes: readonly SqlClasses[],
  dialect: SqlDialect,
  mapped: Mapped,
): readonly NamedStep[] => {
  const { evidence } = mapped.options;
  return [
    takesSql(dialect, compiled, cells, classes, mapped),
    answersSql(dialect, mapped),
    ...(evidence ? evidenceSql(compiled, dialect, mapped.options, evidence) : []),
    classedSql(compiled, dialect, mapped),
    partSql(mapped, cells.length, dialect.asText('NULL')),
  ];
};
