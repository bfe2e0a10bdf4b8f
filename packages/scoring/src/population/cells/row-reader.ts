import type { Path } from '@osee/core';
import { underPath } from '../../errors/under-path.ts';
import type { Answer } from '../../maturity/assessment/answer.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import { readAssessment } from '../../maturity/score/read-assessment.ts';
import { answerCodes } from './answer-codes.ts';
import type { CriterionCells } from './criterion-cells.ts';
import type { PopulationRow } from './population-row.ts';

const bareMembers: ReadonlySet<string> = new Set(['criterionId', 'status', 'optionId']);

/** The code of an answer that is nothing but its status; -1 where the whole assessment has to be looked at. */
const codeOf = (answer: Answer, { codeByStep }: CriterionCells): number => {
  for (const member in answer) if (!bareMembers.has(member)) return -1;
  if (answer.status === 'answered') return codeByStep.get(answer.optionId) ?? -1;
  if ('optionId' in answer) return -1;
  if (answer.status === 'notApplicable') return answerCodes.notApplicable;
  return answer.status === 'unknown' ? answerCodes.unknown : -1;
};

/** Where nothing is judged by it. */
const anyDay = '2000-01-01';

/** Reads rows into the classes of their answers: bare answers by a table, others as a single assessment is read. */
export const rowReader = (compiled: CompiledModel, cells: readonly CriterionCells[]) => {
  const positions = new Map(cells.map(({ id }, position) => [id, position]));
  const open = Int16Array.from(cells, ({ bare }) => bare[answerCodes.unanswered] ?? -1);
  const seen = new Uint32Array(cells.length);
  let round = 0;

  /** Whether every answer was bare and could be read so. */
  const readBare = ({ answers }: PopulationRow, into: Int16Array): boolean => {
    round += 1;
    into.set(open);
    for (const answer of answers) {
      const position = positions.get(answer?.criterionId);
      const cell = position === undefined ? undefined : cells[position];
      if (position === undefined || cell === undefined || seen[position] === round) return false;
      seen[position] = round;
      const code = codeOf(answer, cell);
      const found = code < 0 ? -1 : (cell.bare[code] ?? -1);
      if (found < 0) return false;
      into[position] = found;
    }
    return true;
  };

  /** @throws `OseeError` with the codes of `scoreMaturity` and a path that begins with `path` */
  return (row: PopulationRow, path: Path, into: Int16Array): void => {
    if (Array.isArray(row?.answers) && readBare(row, into)) return;
    const { id, version } = compiled.model;
    // A row that brings no evidence needs no day.
    const hasEvidence = row?.answers?.some?.((answer) => answer?.evidence !== undefined) ?? false;
    const asOf = row?.asOf ?? (hasEvidence ? '' : anyDay);
    const assessment = { subject: '-', model: { id, version }, asOf, answers: row?.answers };
    const { readings } = underPath(path, () => readAssessment(compiled, assessment, asOf));
    for (const [position, cell] of cells.entries()) {
      const reading = readings.get(cell.id);
      if (reading) into[position] = cell.classOfReading(reading);
    }
  };
};
