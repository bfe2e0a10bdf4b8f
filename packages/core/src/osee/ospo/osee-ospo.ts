import type { Ospo } from '../../ospo/ospo.ts';
import { ospoActivities } from './activities.ts';
import { ospoBeneficiaries } from './beneficiaries.ts';
import { ospoCosts } from './costs.ts';
import { ospoDefinitionPoints } from './definition-points.ts';
import { ospoNames } from './names.ts';
import { ospoProfiles } from './profiles.ts';
import { ospoResponsibilities } from './responsibilities.ts';
import { ospoRoles } from './roles.ts';
import { ospoScopes } from './scopes.ts';
import { ospoSetup } from './setup.ts';

/**
 * The open source programme office as the documents of the programme describe it.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo } from '@osee/core';
 *
 * oseeOspo.roles.length; // => 8
 * oseeOspo.profiles.length; // => 14
 * ```
 */
export const oseeOspo: Ospo = {
  names: ospoNames,
  definitionPoints: ospoDefinitionPoints,
  responsibilities: ospoResponsibilities,
  roles: ospoRoles,
  profiles: ospoProfiles,
  setup: ospoSetup,
  activities: ospoActivities,
  beneficiaries: ospoBeneficiaries,
  scopes: ospoScopes,
  costs: ospoCosts,
  source: [
    { document: 'presentation-2024', lines: [180, 217] },
    { document: 'circular-2024', lines: [57, 81] },
    { document: 'call-page-2024', lines: [3, 13] },
    { document: 'training-framework-1.0', lines: [107, 129] },
  ],
};
