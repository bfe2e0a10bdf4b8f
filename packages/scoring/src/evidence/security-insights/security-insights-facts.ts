import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { type FactMaker, type FactMore, factsOf } from '../fact/make-reading.ts';
import { type Fields, memberOf } from '../text/fields.ts';
import { isPlaceholder, placeholderIssue } from '../text/placeholder.ts';
import { type FieldFact, firstFields, maintainedByStatus, secondFields, toolFacts } from './field-facts.ts';
import type { SecurityInsightsDetails, StatedAssessment } from './security-insights-details.ts';

/** The facts of a file; all of them the project's own word. After the day of expiry each is unknown. */
export const securityInsightsFacts = (
  value: unknown,
  details: SecurityInsightsDetails,
  source: EvidenceSource,
  fields: Fields,
): readonly EvidenceFact[] => {
  const make = makerFor(details, source);
  const table = details.generation === 1 ? firstFields : secondFields;
  return [
    make('security-insights', true, { confidence: 3 }),
    ...table.flatMap((field) => fieldFact(value, field, make, fields)),
    ...countFacts(details, make, fields),
    ...details.tools.flatMap((tool) => {
      const fact = toolFacts.get(tool.type ?? '');
      return fact === undefined || tool.isUsed !== true
        ? []
        : [make(fact, true, { confidence: 2, note: tool.name ?? '' })];
    }),
    ...details.assessments.flatMap((assessment) => assessmentFacts(assessment, make)),
  ];
};

const makerFor = ({ expires, isExpired }: SecurityInsightsDetails, source: EvidenceSource): FactMaker => {
  const make = factsOf(source);
  return (fact, value, more) =>
    make(fact, isExpired === true ? null : value, {
      ...more,
      ...(expires !== null && { expires }),
      ...(isExpired === true && { confidence: 1, note: `expired on ${expires}` }),
    });
};

const fieldFact = (
  value: unknown,
  [where, fact, use]: FieldFact,
  make: FactMaker,
  fields: Fields,
): readonly EvidenceFact[] => {
  const path = where.split('.');
  const holder = path.slice(0, -1).reduce(memberOf, value);
  const [name, above] = [path.at(-1) ?? '', path.slice(0, -1)];
  const more: FactMore = { confidence: 2, path };
  if (use === 'flag') {
    const flag = fields.flag(holder, name, above);
    return flag === null ? [] : [make(fact, flag, more)];
  }
  const text = fields.text(holder, name, above);
  if (text === null) return [];
  if (isPlaceholder(text)) {
    fields.issues.push(placeholderIssue(path, text));
    return [];
  }
  return [make(fact, use === 'text' ? text : true, more)];
};

const countFacts = (
  { status, maintainers, contacts, sboms }: SecurityInsightsDetails,
  make: FactMaker,
  fields: Fields,
): readonly EvidenceFact[] => {
  const maintained = status === null ? undefined : maintainedByStatus.get(status.toLowerCase());
  const real = sboms.filter((address) => !isPlaceholder(address));
  if (real.length < sboms.length) {
    fields.issues.push(placeholderIssue(['dependencies', 'sbom'], sboms.find(isPlaceholder) ?? ''));
  }
  return [
    ...(maintained === undefined ? [] : [make('maintained', maintained, { confidence: 2 })]),
    ...(maintainers === 0 ? [] : [make('maintainers', true, { confidence: 2 })]),
    ...(maintainers === 0 ? [] : [make('maintainer-count', maintainers, { confidence: 2 })]),
    ...(contacts === 0 ? [] : [make('security-contact', true, { confidence: 2 })]),
    ...(real.length === 0 ? [] : [make('sbom', true, { confidence: 1, note: real[0] ?? '' })]),
  ];
};

/** Without an address of a report nobody can look, and a comment may say that nothing was done yet. */
const assessmentFacts = (
  { kind, evidence, date }: StatedAssessment,
  make: FactMaker,
): readonly EvidenceFact[] => {
  if (evidence === null || isPlaceholder(evidence)) return [];
  const own = make('security-assessment', true, { key: kind, confidence: 2, note: evidence });
  if (kind === 'self') return [own];
  const audit = make('security-audit', true, { confidence: kind === 'third-party' ? 2 : 1, note: evidence });
  const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return isDay ? [own, audit, make('security-audit-date', date, { confidence: 2 })] : [own, audit];
};
