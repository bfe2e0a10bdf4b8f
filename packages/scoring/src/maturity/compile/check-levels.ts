import type { MaturityModel } from '../model/maturity-model.ts';
import { byId, checkNumber, checkReference, fail } from './fail.ts';

interface Indexes {
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly criteria: ReadonlyMap<string, unknown>;
}

/** Checks what the levels ask for. */
export const checkLevels = (
  { levels, nodes: modelNodes }: MaturityModel,
  { nodes, criteria }: Indexes,
): void => {
  const index = byId(levels, ['levels']);
  const kinds = new Set(modelNodes.map(({ kind }) => kind));
  for (const [position, level] of levels.entries()) {
    for (const [number, requirement] of level.requires.entries()) {
      const path = ['levels', position, 'requires', number];
      if ('minimum' in requirement) checkNumber([...path, 'minimum'], requirement.minimum, 0, 1);
      if ('levelId' in requirement) checkReference(index, [...path, 'levelId'], 'level', requirement.levelId);
      if ('nodeId' in requirement) checkReference(nodes, [...path, 'nodeId'], 'node', requirement.nodeId);
      if ('nodeKind' in requirement)
        checkReference(kinds, [...path, 'nodeKind'], 'kind of node', requirement.nodeKind);
      if ('criterionId' in requirement) {
        checkReference(criteria, [...path, 'criterionId'], 'criterion', requirement.criterionId);
      }
    }
  }
};

/** Checks that the bands cover the range from 0 to 1 without gap or overlap. */
export const checkBands = ({ bands = [] }: MaturityModel): void => {
  byId(bands, ['bands']);
  for (const [position, { from, to }] of bands.entries()) {
    const edge = bands[position - 1]?.to ?? 0;
    const path = ['bands', position];
    checkNumber([...path, 'from'], from, 0, 1);
    checkNumber([...path, 'to'], to, 0, 1);
    if (from > edge) fail('band-gap', [...path, 'from'], `the band to start at ${edge}`, from);
    if (from < edge) fail('band-overlap', [...path, 'from'], `the band to start at ${edge}`, from);
    if (to <= from) fail('empty-band', [...path, 'to'], `the band to end above ${from}`, to);
  }
  const end = bands.at(-1)?.to ?? 1;
  if (end < 1) fail('band-gap', ['bands', bands.length - 1, 'to'], 'the last band to end at 1', end);
};
