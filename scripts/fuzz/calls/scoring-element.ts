import { type Calls, call } from '../call.ts';

/** Sound calls of `@osee/scoring/element`, as a server makes them that has no custom elements. */
export const elementCalls: Calls = {
  OseeAssessmentElement: { args: () => [], isClass: true },
  OseeResultElement: { args: () => [], isClass: true },
  defineElements: call(() => [{ get: () => undefined, define: () => undefined }]),
};
