/**
 * Checks of arguments and of JSON that strangers wrote.
 *
 * Take it instead of the root in libraries that extend this one.
 *
 * - `expectShape`: throws unless a value has a shape
 * - `expectJson`: throws unless a value is JSON within limits
 * - `nearestWord`: what somebody may have meant
 *
 * Guide: `docs/guides/errors.md`
 *
 * @packageDocumentation
 */
export { isRecord } from '../errors/is-record.ts';
export { type DocumentLimits, defaultDocumentLimits } from './check-json.ts';
export { expectJson } from './expect-json.ts';
export { expectNesting } from './expect-nesting.ts';
export { expectArray, expectRecord, expectShape, expectString } from './expect-shape.ts';
export { isOneOf } from './is-one-of.ts';
export type { KnownId } from './known-id.ts';
export { nearestWord } from './nearest-word.ts';
export { checkNesting, maximumNesting } from './nesting.ts';
export { shape } from './shape.ts';
export type { Shape, ShapeIssueCode, ShapeWalk } from './shape-walk.ts';
export type { Suggested } from './suggested.ts';
