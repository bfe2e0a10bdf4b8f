/**
 * Which roles look after which activities and responsibilities, where staff do not say so themselves. The documents link
 * them to nobody: this is the project's own proposal.
 *
 * @category offices
 * @example
 * ```ts
 * import { officeDuties } from '@osee/core';
 *
 * officeDuties['convene']; // => ['community-management', 'fundraising']
 * ```
 */
export const officeDuties: Readonly<Record<string, readonly string[]>> = {
  'map-national-state': ['strategy', 'performance-and-monitoring'],
  'technical-assistance': ['service-design', 'procurement', 'legal-and-policy'],
  convene: ['community-management', 'fundraising'],
  'awareness-and-capacity': ['capacity-building', 'community-management'],
  'manage-strategy': ['strategy'],
  'set-policies': ['legal-and-policy', 'strategy'],
  'facilitate-collaboration': ['community-management'],
  'provide-guidance': ['capacity-building', 'procurement', 'legal-and-policy'],
  'promote-transparency': ['performance-and-monitoring', 'community-management'],
  'develop-standards': ['service-design'],
  'coordinate-initiatives': ['strategy', 'fundraising'],
};

/** Whether a role looks after a duty. */
export const servesDuty = (roleId: string, dutyId: string): boolean =>
  Object.hasOwn(officeDuties, dutyId) && (officeDuties[dutyId] ?? []).includes(roleId);
