export { financialResources } from './financial-resources.ts';
export type { GuidancePoint } from './guidance-point.ts';
export { humanResources } from './human-resources.ts';
export type { OseeResourceId } from './ids.ts';
export { oseeResourceIds } from './ids.ts';
export { infrastructuralResources } from './infrastructural-resources.ts';
export { institutionalResources } from './institutional-resources.ts';
export type { ProgrammeResource, ResourceKind } from './programme-resource.ts';
export { oseeResources } from './resources.ts';
