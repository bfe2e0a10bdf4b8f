/**
 * Types of a framework and the functions over it, without content.
 *
 * Take it instead of the root for a framework of your own.
 *
 * - `indexFramework`: what belongs to what
 * - `checkFramework`: references that lead nowhere
 * - `diffFrameworks`: what differs between two versions
 *
 * Guide: `docs/guides/framework.md`
 *
 * @packageDocumentation
 */
export type { AssessedItem } from './assessed-item.ts';
export type { Audience } from './audience.ts';
export type { Category } from './category.ts';
export { checkFramework, type FrameworkIssueCode } from './check-framework.ts';
export type { Competency } from './competency.ts';
export type { CompetencyExample } from './competency-example.ts';
export type { CompetencyGap } from './competency-gap.ts';
export type { CompetencyPage } from './competency-page.ts';
export type {
  CompetencyEffort,
  CompetencyIndicator,
  CompetencyRole,
  DatedStep,
  EffortRange,
} from './competency-practice.ts';
export type { Dependency, DependencyTarget } from './dependency.ts';
export { type DependencyEdge, dependencyEdges } from './dependency-edges.ts';
export { diffFrameworks, type FieldChange, type FrameworkChange } from './diff-frameworks.ts';
export type { Framework } from './framework.ts';
export type { FrameworkItem } from './framework-item.ts';
export { type FrameworkIds, type FrameworkIndex, indexFramework } from './index-framework.ts';
export { type ItemByKind, type ItemsByKind, itemsByKind } from './item-by-kind.ts';
export type { ItemKind, ItemRef } from './item-ref.ts';
export type {
  Confidence,
  CountryAssessment,
  DevelopmentMatrix,
  MatrixItem,
  MatrixRow,
  Phase,
} from './matrix.ts';
export type { Module } from './module.ts';
export type { QuestionLevel, QuestionMeasure } from './question-level.ts';
export type { Reading } from './reading.ts';
export type { ReferenceResource } from './reference-resource.ts';
export type { DocumentSource, Source, SourceDocumentId } from './source.ts';
export type { TechnicalDomain } from './technical-domain.ts';
export type { TermList } from './term-list.ts';
export type { Topic } from './topic.ts';
export type { TrainingActivity, TrainingActivityResource } from './training-activity.ts';
