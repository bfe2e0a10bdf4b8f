import type { Source } from '../framework/source.ts';
import type { OspoActivity, OspoBeneficiary } from './ospo-activity.ts';
import type { OspoCosts } from './ospo-cost.ts';
import type { OspoDefinitionPoint } from './ospo-definition-point.ts';
import type { OspoName } from './ospo-name.ts';
import type { OspoProfile } from './ospo-profile.ts';
import type { OspoResponsibility } from './ospo-responsibility.ts';
import type { OspoRole } from './ospo-role.ts';
import type { OspoScope } from './ospo-scope.ts';
import type { OspoSetupFact } from './ospo-setup-fact.ts';

/**
 * An open source programme office: what it is, who works there, what it does, for whom, and who pays. Lists stand in the
 * order of the source and point at each other by id.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type Ospo } from '@osee/core';
 *
 * const office: Ospo = oseeOspo;
 * office.profiles.length; // => 14
 * ```
 */
export interface Ospo {
  readonly names: readonly OspoName[];
  readonly definitionPoints: readonly OspoDefinitionPoint[];
  readonly responsibilities: readonly OspoResponsibility[];
  readonly roles: readonly OspoRole[];
  readonly profiles: readonly OspoProfile[];
  readonly setup: readonly OspoSetupFact[];
  readonly activities: readonly OspoActivity[];
  readonly beneficiaries: readonly OspoBeneficiary[];
  readonly scopes: readonly OspoScope[];
  readonly costs: OspoCosts;
  readonly source: Source;
}
