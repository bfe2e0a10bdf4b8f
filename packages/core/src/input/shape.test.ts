import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { expectArray, expectRecord, expectShape, expectString } from './expect-shape.ts';
import { shape } from './shape.ts';
import type { Shape } from './shape-walk.ts';

const thrown = (call: () => void): OseeError => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
const found = (value: unknown, form: Shape): string[] => {
  const walk = { path: [], issues: [] as { code: string; path: readonly unknown[] }[] };
  form.check(value, walk as never);
  return walk.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
};

describe('expectShape', () => {
  it('names the place, what was expected and what was found', () => {
    const error = thrown(() => expectArray(null, ['answers'], 'an array of answers'));
    expect(error.message).toBe('Expected an array of answers, got null. (at answers)');
    expect(error.code).toBe('wrong-type');
    expect(thrown(() => expectString(undefined, ['id'])).message).toBe(
      'Expected a text, got nothing. (at id)',
    );
    expect(thrown(() => expectRecord([], ['model'])).details['got']).toBe('an array');
  });

  it('tells every fault at once, up to a limit', () => {
    const form = shape.list(shape.record({ id: shape.text, share: shape.numberFrom(0, 1) }));
    const error = thrown(() => expectShape([{ id: 1, share: 2 }, null], form, ['items']));
    expect(error.path).toEqual(['items', 0, 'id']);
    expect((error.details['issues'] as unknown[]).length).toBe(3);
    const many = thrown(() => expectShape(Array(1000).fill(1), form, []));
    expect((many.details['issues'] as unknown[]).length).toBe(50);
  });

  it('refuses holes, numbers that are not finite and words that it does not know', () => {
    expect(found(Array(1), shape.list(shape.text))).toEqual(['wrong-type 0']);
    expect(found(Number.NaN, shape.number)).toEqual(['wrong-type']);
    expect(found(Number.POSITIVE_INFINITY, shape.numberFrom(0))).toEqual(['out-of-range']);
    expect(found(1.5, shape.wholeFrom(0, 2))).toEqual(['out-of-range']);
    expect(found('constructor', shape.words(['a', 'b']))).toEqual(['wrong-value']);
    expect(found('2023-02-29', shape.day)).toEqual(['wrong-value']);
  });

  it('lets unknown members of a record through, and no unknown option', () => {
    expect(found({ id: 'a', more: 1 }, shape.record({ id: shape.text }))).toEqual([]);
    expect(found({ more: 1 }, shape.options({ id: shape.text }))).toEqual(['unknown-option more']);
    expect(found({ id: undefined }, shape.options({ id: shape.text }))).toEqual([]);
    expect(found(JSON.parse('{"__proto__":1}'), shape.options({}))).toEqual(['unknown-option __proto__']);
  });

  it('reads the variant that the word names', () => {
    const form = shape.byWord('kind', { all: shape.record({}), one: shape.record({ id: shape.text }) });
    expect(found({ kind: 'one' }, form)).toEqual(['wrong-type id']);
    expect(found({ kind: 'toString' }, form)).toEqual(['wrong-value kind']);
    expect(found('one', form)).toEqual(['wrong-type']);
  });

  it('takes either of two forms, and tells the fault inside the one whose type was given', () => {
    const form = shape.either(shape.text, shape.list(shape.text));
    expect([found('a', form), found(['a'], form)]).toEqual([[], []]);
    expect(found([1], form)).toEqual(['wrong-type 0']);
    expect(found(1, form)).toEqual(['wrong-type']);
    expect(found(null, shape.orNull(form))).toEqual([]);
  });

  it('ends at the stated depth', () => {
    const tree: Shape = shape.record({}, { children: shape.list(shape.later(() => tree)) });
    let deep: unknown = {};
    for (let level = 0; level < 5000; level += 1) deep = { children: [deep] };
    const error = thrown(() => expectShape(deep, tree, ['tree']));
    expect(error.code).toBe('too-deep');
    expect(error.path.length).toBeLessThan(10);
  });
});
