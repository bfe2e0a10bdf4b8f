import { oseeExternalSystems, oseeNamedAssessments } from '@osee/core';

/** Names and titles that stand as printed in every language say nothing about its words. */
const names = [
  'Open Source Ecosystem Enabler',
  'Open Source Policy Summit',
  'Chief Digital Office',
  'Digital Readiness Assessment',
  'SDG Digital Acceleration Agenda',
  'SDG Digital Public Infrastructure',
  'Advancing Digital Government',
  'Digital Public Services Management Program',
  'Government Digital Service',
  ...oseeExternalSystems.map(({ name }) => name),
  ...oseeNamedAssessments.flatMap(({ name, relatedTitles = [] }) => [name, ...relatedTitles]),
].sort((left, right) => right.length - left.length);

/** A text in which such names are replaced by one that no rule looks at. */
export const withoutNames = (text: string): string =>
  names.reduce((rest, name) => (name.includes(' ') ? rest.replaceAll(name, 'OSEE') : rest), text);
