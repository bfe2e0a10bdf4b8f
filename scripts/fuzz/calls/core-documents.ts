import { coreDocumentFormats, oseeCallWindow2024, oseeProgramme, wrapDocument } from '@osee/core';
import { anyText, callSchema, filledText, literalSchema, objectSchema } from '@osee/core/schema';
import { smallFramework } from '../../../packages/core/src/framework/small-framework.fixture.ts';
import { type Calls, call } from '../call.ts';

const programmeDocument = () =>
  structuredClone(wrapDocument('osee-programme', oseeProgramme, { id: oseeCallWindow2024.id }));

const document = () => structuredClone(wrapDocument('osee-framework', smallFramework, { id: 'small' }));

/** Sound calls of `@osee/core/schema`. */
export const schemaCalls: Calls = {
  createDocumentParser: call(() => [{ 'osee-call': callSchema }, [...coreDocumentFormats]]),
  documentSchema: call(() => ['note', '1.0.0', anyText]),
  eitherSchema: call(() => [filledText, anyText, null]),
  listSchema: call(() => [filledText]),
  literalSchema: call(() => ['project']),
  namesSchema: call(() => [{ yes: true, no: true }]),
  objectSchema: call(() => [null, { name: filledText }, { note: anyText }]),
  orNull: call(() => [filledText]),
  parseDocument: call(() => ['osee-framework', document(), { limits: { maximumDepth: 30 } }]),
  recordSchema: call(() => [filledText]),
  variantsSchema: call(() => [
    'kind',
    [objectSchema<{ readonly kind: 'some' }>(null, { kind: literalSchema('some') }, {})],
  ]),
};

/** Sound calls of `@osee/core/validate`. */
export const validateCalls: Calls = {
  createDocumentValidator: call(() => [
    { note: () => undefined },
    [{ kind: 'note', schemaVersion: '1.0.0', migrations: [] }],
  ]),
  isDocument: call(() => ['osee-programme', programmeDocument(), { limits: { maximumDepth: 30 } }]),
  validateDocument: call(() => ['osee-programme', programmeDocument(), { limits: { maximumDepth: 30 } }]),
};
