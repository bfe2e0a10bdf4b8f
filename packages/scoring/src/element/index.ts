/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
export type { ElementMessageId } from '../text/element-message-id.ts';
export { OseeAssessmentElement } from './assessment-element.ts';
export { defineElements } from './define-elements.ts';
export type { OseeChangeDetail, OseeCompleteDetail, OseeErrorDetail } from './element-events.ts';
export { elementEnglish } from './english.ts';
export { OseeResultElement } from './result-element.ts';
export type { ElementLocale } from './say.ts';
