/** Every rule of a schedule, the first deciding first. */
export const scheduleRuleIds = [
  'prerequisites-before',
  'no-part-beside-its-whole',
  'more-pressing-need-served-first',
  'earlier-languages-first',
  'cheaper-first',
  'known-level-first',
  'known-size-first',
  'courses-guides-and-videos-first',
  'fewer-steps-first',
  'fewer-hours-first',
  'confirmed-address-first',
  'taken-by-more-roles-first',
  'id',
] as const;
