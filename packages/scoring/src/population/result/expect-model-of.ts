import { describeValue, OseeError } from '@osee/core';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { PopulationTally } from '../tally/population-tally.ts';

/** The nodes that a tally counted, in its order; refuses a tally of another model. */
export const expectModelOf = <Node>(
  { id, version }: Pick<MaturityModel, 'id' | 'version'>,
  { model, nodeIds }: PopulationTally,
  nodes: ReadonlyMap<string, Node>,
): readonly Node[] => {
  const fail = (code: string, path: readonly (string | number)[], expected: string, got: unknown): never => {
    throw new OseeError(code, `Expected ${expected}, got ${describeValue(got)}.`, {
      path: ['tally', ...path],
    });
  };
  if (model.id !== id) fail('wrong-model', ['model', 'id'], `a tally of "${id}"`, model.id);
  if (model.version !== version) {
    fail('wrong-model-version', ['model', 'version'], `a tally of version ${version}`, model.version);
  }
  return nodeIds.map(
    (nodeId, position) =>
      nodes.get(nodeId) ?? fail('unknown-node', ['nodeIds', position], 'a node of the model', nodeId),
  );
};
