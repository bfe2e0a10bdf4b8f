import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { OseeDocument } from '../document/osee-document.ts';
import type { Framework } from '../framework/framework.ts';
import type { Call } from '../programme/call.ts';
import type { Programme } from '../programme/programme.ts';
import type { SavedEdits } from '../tailoring/editor/framework-editor.ts';
import type { Profile } from '../tailoring/profile.ts';
import {
  anyText,
  type callSchema,
  type coreDocumentSchemas,
  filledText,
  type frameworkSchema,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  parseDocument,
  type profileSchema,
  type programmeSchema,
  type SchemaOf,
  type savedEditsSchema,
  variantsSchema,
} from './index.ts';

interface Sample {
  readonly id: string;
  readonly note?: string;
}

type Shape = { readonly kind: 'round' } | { readonly kind: 'square'; readonly side: 'left' | 'right' };
type Square = Extract<Shape, { readonly kind: 'square' }>;

describe('schemas and interfaces', () => {
  it('are one type in both directions', () => {
    expectTypeOf<z.output<typeof frameworkSchema>>().toEqualTypeOf<Framework>();
    expectTypeOf<z.input<typeof frameworkSchema>>().toEqualTypeOf<Framework>();
    expectTypeOf<z.output<typeof profileSchema>>().toEqualTypeOf<Profile>();
    expectTypeOf<z.input<typeof profileSchema>>().toEqualTypeOf<Profile>();
    expectTypeOf<z.output<typeof savedEditsSchema>>().toEqualTypeOf<SavedEdits>();
    expectTypeOf<z.input<typeof savedEditsSchema>>().toEqualTypeOf<SavedEdits>();
    expectTypeOf<z.output<typeof programmeSchema>>().toEqualTypeOf<Programme>();
    expectTypeOf<z.input<typeof programmeSchema>>().toEqualTypeOf<Programme>();
    expectTypeOf<z.output<typeof callSchema>>().toEqualTypeOf<Call>();
    expectTypeOf<z.input<typeof callSchema>>().toEqualTypeOf<Call>();
    expectTypeOf<typeof frameworkSchema>().toExtend<z.ZodType<Framework>>();
    expectTypeOf<z.output<(typeof coreDocumentSchemas)['osee-call']>>().toEqualTypeOf<
      OseeDocument<'osee-call', Call>
    >();
  });

  it('cannot drift apart: a property that is missing, surplus or of another type does not compile', () => {
    objectSchema<Sample>(null, { id: filledText }, { note: anyText });
    // @ts-expect-error [ts2741] -- the optional property is missing
    objectSchema<Sample>(null, { id: filledText }, {});
    // @ts-expect-error [ts2741] -- the required property is missing
    objectSchema<Sample>(null, {}, { note: anyText });
    // @ts-expect-error [ts2353] -- the interface has no such property
    objectSchema<Sample>(null, { id: filledText, colour: anyText }, { note: anyText });
    // @ts-expect-error [ts2353] -- an optional property does not stand among the required ones
    objectSchema<Sample>(null, { id: filledText, note: anyText }, {});
    // @ts-expect-error [ts2322] -- the property is a text
    objectSchema<Sample>(null, { id: listSchema(filledText) }, { note: anyText });
  });

  it('cannot leave out a name or a member of a union', () => {
    namesSchema<'a' | 'b'>({ a: true, b: true });
    // @ts-expect-error [ts2345] -- b is missing
    namesSchema<'a' | 'b'>({ a: true });
    // @ts-expect-error [ts2353] -- c is surplus
    namesSchema<'a' | 'b'>({ a: true, b: true, c: true });

    const round = objectSchema<{ readonly kind: 'round' }>(null, { kind: literalSchema('round') }, {});
    const side = namesSchema<Square['side']>({ left: true, right: true });
    const square = objectSchema<Square>(null, { kind: literalSchema('square'), side }, {});
    const both = variantsSchema('kind', [round, square]);
    expectTypeOf(both).toExtend<SchemaOf<Shape>>();
    expectTypeOf(variantsSchema('kind', [round])).not.toExtend<SchemaOf<Shape>>();
    const leftOnly = namesSchema<'left'>({ left: true });
    // @ts-expect-error [ts2375] -- the interface has another side
    objectSchema<Square>(null, { kind: literalSchema('square'), side: leftOnly }, {});
  });

  it('give a parser that knows what each kind holds', () => {
    const result = parseDocument('osee-profile', null);
    if (result.ok) expectTypeOf(result.document.content).toEqualTypeOf<Profile>();
    // @ts-expect-error [ts2345] -- no such kind
    parseDocument('osee-recipe', null);
  });
});
