import { dayOf, noDay } from '../text/day-of.ts';
import { type Fields, memberOf } from '../text/fields.ts';
import type { SecurityInsightsDetails } from './security-insights-details.ts';
import { readAssessments, readAudits, readTools } from './stated-lists.ts';

/** The contents of either generation. */
export const readDetails = (
  value: unknown,
  generation: 1 | 2,
  asOf: string | undefined,
  fields: Fields,
): SecurityInsightsDetails => {
  const header = memberOf(value, 'header');
  const expires = readDay(header, 'expiration-date', fields);
  const common = {
    generation,
    schemaVersion: fields.text(header, 'schema-version', ['header']),
    lastUpdated: readDay(header, 'last-updated', fields),
    lastReviewed: readDay(header, 'last-reviewed', fields),
    expires,
    isExpired: expires === null || asOf === undefined ? null : asOf > expires,
    buildsOn: fields.text(header, 'project-si-source', ['header']),
  };
  return { ...common, ...(generation === 1 ? readFirst(value, fields) : readSecond(value, fields)) };
};

type Rest = Pick<
  SecurityInsightsDetails,
  'status' | 'maintainers' | 'contacts' | 'tools' | 'assessments' | 'sboms'
>;

const readFirst = (value: unknown, fields: Fields): Rest => {
  const lifecycle = memberOf(value, 'project-lifecycle');
  const dependencies = memberOf(value, 'dependencies');
  const lists = fields.list(dependencies, 'sbom', ['dependencies']);
  return {
    status: fields.text(lifecycle, 'status', ['project-lifecycle']),
    maintainers: fields.list(lifecycle, 'core-maintainers', ['project-lifecycle']).length,
    contacts: fields.list(value, 'security-contacts', []).length,
    tools: readTools(fields.list(value, 'security-testing', []), ['security-testing'], fields),
    assessments: readAudits(fields.list(value, 'security-assessments', []), ['security-assessments'], fields),
    sboms: lists.flatMap(
      (list, place) => fields.text(list, 'sbom-file', ['dependencies', 'sbom', place]) ?? [],
    ),
  };
};

const readSecond = (value: unknown, fields: Fields): Rest => {
  const repository = memberOf(value, 'repository');
  const security = memberOf(repository, 'security');
  const at = ['repository', 'security'];
  const project = memberOf(value, 'project');
  const contact = memberOf(memberOf(project, 'vulnerability-reporting'), 'contact');
  const team = fields.list(repository, 'core-team', ['repository']).length;
  return {
    status: fields.text(repository, 'status', ['repository']),
    maintainers: team > 0 ? team : fields.list(project, 'administrators', ['project']).length,
    contacts:
      fields.list(security, 'champions', at).length + (contact === undefined || contact === null ? 0 : 1),
    tools: readTools(fields.list(security, 'tools', at), [...at, 'tools'], fields),
    assessments: readAssessments(memberOf(security, 'assessments'), [...at, 'assessments'], fields),
    sboms: [],
  };
};

/** A month or day of one digit is told and read; anything else is no day. */
const readDay = (header: unknown, name: string, fields: Fields): string | null => {
  const written = fields.text(header, name, ['header']);
  const day = dayOf(written);
  if (written === null || day !== null) return day;
  fields.issues.push(noDay(['header', name], written));
  const [, year, month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T|$)/u.exec(written) ?? [];
  return year === undefined ? null : dayOf(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
};
