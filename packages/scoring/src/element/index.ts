/**
 * Two elements for a page: one asks, one shows a result.
 *
 * It is the only entry that touches a page.
 *
 * - `defineElements`: defines both
 * - `OseeAssessmentElement`: asks, and hands answers to the page
 * - `OseeResultElement`: shows a report
 *
 * Guide: `docs/guides/embedding.md`
 *
 * @packageDocumentation
 */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
export type { ElementMessageId } from '../text/element-message-id.ts';
export { OseeAssessmentElement } from './assessment-element.ts';
export { defineElements } from './define-elements.ts';
export type { OseeChangeDetail, OseeCompleteDetail, OseeErrorDetail } from './element-events.ts';
export { elementEnglish } from './english.ts';
export { OseeResultElement } from './result-element.ts';
export type { ElementLocale } from './say.ts';
