/**
 * CASE 1.1: frameworks, rubrics and translations for other systems, and back.
 *
 * It stands apart from the root: most programs exchange no CASE.
 *
 * - `toCasePackage`: a framework as a CASE package
 * - `readCasePackage`: a CASE package as a framework, with what it could not take
 * - `toCaseRubric`: questions and steps as a CASE rubric
 *
 * Guide: `docs/guides/case.md`
 *
 * @packageDocumentation
 */
export type {
  CaseAssociationGrouping,
  CaseConcept,
  CaseDefinitions,
  CaseItemType,
  CaseLicence,
  CaseSubject,
} from './package/case-definitions.ts';
export type { CaseExtensions, CaseLink, CaseNodeLink } from './package/case-link.ts';
export type { CaseAssociation, CaseDocument, CaseItem, CasePackage } from './package/case-package.ts';
export type { CaseRubric, CaseRubricCriterion, CaseRubricLevel } from './package/case-rubric.ts';
export { type CaseReadOptions, type ReadCasePackage, readCasePackage } from './read-case-package.ts';
export type { CaseIssue, CaseIssueCode } from './report/case-issue.ts';
export type { RubricCriterionInput, RubricInput, RubricLevelInput } from './rubric/rubric-input.ts';
export { type CasePackageOptions, toCasePackage } from './to-case-package.ts';
export { type CaseRubricOptions, toCaseRubric, type WrittenCaseRubric } from './to-case-rubric.ts';
export { type CaseTranslation, toCaseTranslations } from './to-case-translations.ts';
export type { CaseItemTree, CaseTreeItem } from './tree/case-item-tree.ts';
export { type WrittenCasePackage, writeCaseTree } from './write/write-case-tree.ts';
export type { CaseWriteOptions } from './write/write-options.ts';
