import { nearestWord, OseeError, type Path } from '@osee/core';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import { expectWritable } from './check-writable.ts';
import type { SqlOptions } from './sql-options.ts';

const fail = (code: string, path: Path, expected: string, got: unknown = null): never => {
  throw new OseeError(code, `Expected ${expected}.`, {
    path: ['options', ...path],
    details: { expected, got },
  });
};

/** Refuses options that do not fit each other or the model. */
export const checkSqlOptions = (compiled: CompiledModel, options: SqlOptions): void => {
  const { table, columns, evidence, form = 'scores', nodes = [] } = options;
  expectWritable(options, ['options']);
  const { model, order, criteria } = compiled;
  const ids = [model.id, ...order.map((node) => node.id), ...model.levels.map((level) => level.id)];
  const steps = [...criteria.values()].flatMap(({ criterion, options: own }) => [
    criterion.id,
    ...own.keys(),
    ...(criterion.guide?.notApplicableReasons?.map((reason) => reason.id) ?? []),
  ]);
  expectWritable([...ids, ...steps], ['model']);
  if (Array.isArray(table) && table.length === 0) fail('missing-columns', ['table'], 'at least one table');
  const isMerged = form === 'merged' || form === 'mergedGroups';
  if (!isMerged && columns === undefined) fail('missing-columns', ['columns'], 'the columns of the table');
  if (columns) {
    const { option, step, status, notApplicable, reason } = columns;
    if ((option === undefined) === (step === undefined))
      fail('missing-step', ['columns'], 'either "option" or "step"');
    if (step !== undefined && (status ?? notApplicable ?? reason) !== undefined)
      fail(
        'missing-step',
        ['columns', 'step'],
        'a step without "status", "notApplicable" or "reason", as it tells all',
      );
    if (status !== undefined && notApplicable !== undefined)
      fail('missing-step', ['columns', 'status'], 'either "status" or "notApplicable"');
    if (evidence && columns.asOf === undefined && options.asOf === undefined)
      fail('missing-as-of', ['asOf'], 'the day on which evidence is judged');
  }
  const known = order.map(({ id }) => id);
  if (options.nodes?.length === 0) fail('unknown-node', ['nodes'], 'at least one node');
  for (const [position, id] of nodes.entries()) {
    const nearest = nearestWord(id, known);
    const hint = nearest === null || nearest === id ? '' : ` (did you mean "${nearest}"?)`;
    if (!known.includes(id))
      fail('unknown-node', ['nodes', position], `the id of a node of the model${hint}`, id);
    if (nodes.indexOf(id) !== position) fail('duplicate-node', ['nodes', position], 'each node once', id);
  }
};
