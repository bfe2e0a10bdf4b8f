export { type DocumentLimits, defaultDocumentLimits } from './check-json.ts';
export { expectJson } from './expect-json.ts';
export { expectNesting } from './expect-nesting.ts';
export { expectArray, expectRecord, expectShape, expectString } from './expect-shape.ts';
export { nearestWord } from './nearest-word.ts';
export { checkNesting, maximumNesting } from './nesting.ts';
export { shape } from './shape.ts';
export type { Shape, ShapeIssueCode, ShapeWalk } from './shape-walk.ts';
