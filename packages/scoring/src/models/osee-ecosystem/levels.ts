import { instrumentLevelRules } from '@osee/core/instrument';
import type { LevelRequirement, MaturityLevel } from '../../maturity/index.ts';

const { floors, sharing } = instrumentLevelRules;

/** No category, no module and not the office may stand below the floor of a level. */
const floorsOf = (levelId: string): readonly LevelRequirement[] =>
  floors
    .filter((floor) => floor.levelId === levelId)
    .flatMap(({ minimum }) =>
      ['category', 'module', 'office'].map((nodeKind) => ({ kind: 'each' as const, nodeKind, minimum })),
    );

export const ecosystemLevels: readonly MaturityLevel[] = [
  {
    id: 'initial',
    title: 'Initial',
    description: 'Little or nothing is in place.',
    requires: [],
  },
  {
    id: 'exploring',
    title: 'Exploring',
    description: 'Single teams have begun.',
    requires: [{ kind: 'score', minimum: 0.2 }],
  },
  {
    id: 'repeatable',
    title: 'Repeatable',
    description: 'Common ways of working exist, and no category is left behind.',
    requires: [{ kind: 'score', minimum: 0.4 }, ...floorsOf('repeatable')],
  },
  {
    id: 'managed',
    title: 'Managed',
    description: 'The work is planned, funded and followed, and every must is in place.',
    requires: [
      { kind: 'score', minimum: 0.6 },
      ...floorsOf('managed'),
      { kind: 'musts', levelId: 'managed' },
    ],
  },
  {
    id: 'leading',
    title: 'Leading',
    description: 'The ecosystem carries itself and gives back to others.',
    requires: [
      { kind: 'score', minimum: 0.85 },
      { kind: 'each', nodeKind: 'category', minimum: 0.75 },
      { kind: 'each', nodeKind: 'competency', minimum: 0.5 },
      { kind: 'each', nodeKind: 'technicalDomain', minimum: 0.5 },
      { kind: 'level', levelId: sharing.levelId, minimum: sharing.minimum },
    ],
  },
];
