import type { CompetencyGap, Framework } from '@osee/core';
import { oseeFramework } from '@osee/core';
import { expectTypeOf, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { TrainingRole } from './training-role.ts';
import { trainingRoleOf } from './training-role-of.ts';

test('a role is an audience of the framework or a group of users', () => {
  const gaps: readonly CompetencyGap[] = [];
  const role = trainingRoleOf('procurement-and-legal', gaps, oseeFramework, oseeCatalogue);
  expectTypeOf(role).toEqualTypeOf<TrainingRole>();
  trainingRoleOf('capacity-building-procurement-officers', gaps, oseeFramework, oseeCatalogue);
  trainingRoleOf('anybody' as string, gaps, oseeFramework, oseeCatalogue);
  trainingRoleOf('anybody', gaps, oseeFramework as Framework, oseeCatalogue);
  // @ts-expect-error neither an audience nor a group
  trainingRoleOf('procurement-and-leagl', gaps, oseeFramework, oseeCatalogue);
});
