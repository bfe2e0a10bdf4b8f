export { ospoActivities } from './activities.ts';
export { ospoBeneficiaries } from './beneficiaries.ts';
export { ospoCosts } from './costs.ts';
export { ospoDefinitionPoints } from './definition-points.ts';
export type {
  OseeOspoActivityId,
  OseeOspoBeneficiaryId,
  OseeOspoCostId,
  OseeOspoDefinitionPointId,
  OseeOspoProfileId,
  OseeOspoResponsibilityId,
  OseeOspoRoleId,
  OseeOspoScopeId,
  OseeOspoSetupFactId,
} from './ids.ts';
export {
  oseeOspoActivityIds,
  oseeOspoBeneficiaryIds,
  oseeOspoCostIds,
  oseeOspoDefinitionPointIds,
  oseeOspoProfileIds,
  oseeOspoResponsibilityIds,
  oseeOspoRoleIds,
  oseeOspoScopeIds,
  oseeOspoSetupFactIds,
} from './ids.ts';
export { ospoNames } from './names.ts';
export { oseeOspo } from './osee-ospo.ts';
export { ospoProfiles } from './profiles.ts';
export { ospoResponsibilities } from './responsibilities.ts';
export { ospoRoles } from './roles.ts';
export { ospoScopes } from './scopes.ts';
export { ospoSetup } from './setup.ts';
