import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { Problems } from './problems.ts';
import { checkReference, indexById } from './references.ts';

interface Indexes {
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly criteria: ReadonlyMap<string, unknown>;
}

/** Checks what the levels ask for, and which kinds of node have a minimum coverage of their own. */
export const checkLevels = (
  { levels, nodes: modelNodes }: MaturityModel,
  policies: MaturityPolicies,
  { nodes, criteria }: Indexes,
  problems: Problems,
): void => {
  const index = indexById(levels, ['levels'], problems);
  const kinds = new Set(modelNodes.map(({ kind }) => kind));
  for (const [position, level] of levels.entries()) {
    for (const [number, requirement] of level.requires.entries()) {
      const path = ['levels', position, 'requires', number];
      const check = (known: Parameters<typeof checkReference>[0], member: string, kind: string, id: string) =>
        checkReference(known, [...path, member], kind, id, problems);
      if ('levelId' in requirement) check(index, 'levelId', 'level', requirement.levelId);
      if ('nodeId' in requirement) check(nodes, 'nodeId', 'node', requirement.nodeId);
      if ('nodeKind' in requirement) check(kinds, 'nodeKind', 'kind of node', requirement.nodeKind);
      if ('criterionId' in requirement) check(criteria, 'criterionId', 'criterion', requirement.criterionId);
    }
  }
  for (const policy of ['minimumCoverageOf', 'coverageFloors'] as const) {
    const covered = new Set<string>();
    for (const [position, { nodeKind }] of policies[policy].entries()) {
      const path = ['policies', policy, position, 'nodeKind'];
      checkReference(new Set([...kinds, 'model']), path, 'kind of node', nodeKind, problems);
      if (covered.has(nodeKind)) problems.add('duplicate-kind', path, 'one minimum for a kind', nodeKind);
      covered.add(nodeKind);
    }
  }
};

/** Checks that the bands cover the range from 0 to 1 without gap or overlap. */
export const checkBands = ({ bands = [] }: MaturityModel, problems: Problems): void => {
  indexById(bands, ['bands'], problems);
  for (const [position, { from, to }] of bands.entries()) {
    const edge = bands[position - 1]?.to ?? 0;
    const path = ['bands', position];
    if (from > edge) problems.add('band-gap', [...path, 'from'], `the band to start at ${edge}`, from);
    if (from < edge) problems.add('band-overlap', [...path, 'from'], `the band to start at ${edge}`, from);
    if (to <= from) problems.add('empty-band', [...path, 'to'], `the band to end above ${from}`, to);
  }
  const end = bands.at(-1)?.to ?? 1;
  if (end < 1) problems.add('band-gap', ['bands', bands.length - 1, 'to'], 'the last band to end at 1', end);
};
