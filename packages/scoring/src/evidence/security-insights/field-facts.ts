import type { FactId } from '../fact/fact-id.ts';

/** `present`: there is a text, which is not kept. `flag`: true or false as it stands. Else the text is the value. */
type FieldUse = 'present' | 'flag' | 'text';

/** Where a member stands, the fact it tells of, and how it is taken. */
export type FieldFact = readonly [path: string, fact: FactId, use: FieldUse];

/** Members of the first generation. */
export const firstFields: readonly FieldFact[] = [
  ['header.project-url', 'repository', 'text'],
  ['header.project-release', 'version', 'text'],
  ['header.changelog', 'changelog', 'present'],
  ['project-lifecycle.status', 'development-status', 'text'],
  ['project-lifecycle.roadmap', 'roadmap', 'present'],
  ['contribution-policy.contributing-policy', 'contributing', 'present'],
  ['contribution-policy.code-of-conduct', 'code-of-conduct', 'present'],
  ['security-artifacts.threat-model.threat-model-created', 'threat-model', 'flag'],
  ['vulnerability-reporting.security-policy', 'security-policy', 'present'],
  ['vulnerability-reporting.email-contact', 'security-contact', 'present'],
  ['vulnerability-reporting.bug-bounty-available', 'bug-bounty', 'flag'],
];

/** Members of the second generation. */
export const secondFields: readonly FieldFact[] = [
  ['project.name', 'name', 'text'],
  ['project.homepage', 'website', 'text'],
  ['project.roadmap', 'roadmap', 'present'],
  ['project.funding', 'funding', 'present'],
  ['project.documentation.detailed-guide', 'docs', 'present'],
  ['project.documentation.quickstart-guide', 'install-guide', 'present'],
  ['project.documentation.code-of-conduct', 'code-of-conduct', 'present'],
  ['project.documentation.support-policy', 'support', 'present'],
  ['project.documentation.signature-verification', 'signed-releases', 'present'],
  ['project.vulnerability-reporting.security-policy', 'security-policy', 'present'],
  ['project.vulnerability-reporting.policy', 'security-policy', 'present'],
  ['project.vulnerability-reporting.bug-bounty-available', 'bug-bounty', 'flag'],
  ['project.vulnerability-reporting.pgp-key', 'private-reporting', 'present'],
  ['repository.url', 'repository', 'text'],
  ['repository.status', 'development-status', 'text'],
  ['repository.license.expression', 'licence', 'text'],
  ['repository.documentation.contributing-guide', 'contributing', 'present'],
  ['repository.documentation.governance', 'governance', 'present'],
  ['repository.documentation.security-policy', 'security-policy', 'present'],
  ['repository.release.changelog', 'changelog', 'present'],
  ['repository.security.documentation.security-policy', 'security-policy', 'present'],
];

/** States of a project that say whether it is looked after; others say neither. */
export const maintainedByStatus: ReadonlyMap<string, boolean> = new Map([
  ['active', true],
  ['abandoned', false],
  ['inactive', false],
  ['moved', false],
  ['suspended', false],
  ['unsupported', false],
]);

/** The fact that a tool in use tells of, by its type. */
export const toolFacts: ReadonlyMap<string, FactId> = new Map<string, FactId>([
  ['sast', 'static-analysis'],
  ['sca', 'dependency-scanning'],
  ['fuzzing', 'dynamic-analysis'],
  ['fuzzer', 'dynamic-analysis'],
  ['dast', 'dynamic-analysis'],
]);
