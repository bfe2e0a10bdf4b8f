import { describe, expect, it } from 'vitest';
import { contentOf, readJson, setupOf } from './read-setup.ts';

const addressOf = (text: string): string => `data:application/json,${encodeURIComponent(text)}`;

describe('readJson', () => {
  it('gives what stands at an address', async () => {
    expect(await readJson(addressOf('{"a":[1]}'))).toEqual({ a: [1] });
  });

  it.each([
    ['what is no JSON', addressOf('{"a":'), 'something else'],
    ['an address where nothing answers', 'data:nothing', 'no answer'],
    ['an address that is none', 'http://', 'no answer'],
  ])('refuses %s by its address', async (_, address, detail) => {
    await expect(readJson(address)).rejects.toMatchObject({
      code: 'not-loaded',
      path: ['src'],
      details: { address },
      message: expect.stringContaining(detail),
    });
  });
});

describe('setupOf', () => {
  const model = { id: 'm', criteria: [] };
  const envelope = (content: unknown) => ({ licence: 'CC-BY-4.0', version: '1.0.0', content });

  it('takes a model, or a model with texts and a start, each in its envelope or without', () => {
    expect(setupOf(model)).toEqual({ model });
    expect(setupOf(envelope(model))).toEqual({ model });
    expect(setupOf({ model, start: { subject: 'S' } })).toEqual({ model, start: { subject: 'S' } });
    expect(setupOf({ model: envelope(model), locale: envelope({ locale: 'fr' }) })).toEqual({
      model,
      locale: { locale: 'fr' },
    });
  });

  it.each([[null], [[]], ['text'], [{}], [{ locale: {} }], [Object.create({ criteria: [] })]])(
    'refuses %j',
    (value) => {
      expect(() => setupOf(value)).toThrow(expect.objectContaining({ code: 'wrong-value', path: ['src'] }));
    },
  );

  it('does not take an assessment, which has a content of its own, for an envelope', () => {
    const own = { start: 1, content: { start: 2 } };
    expect(contentOf(own)).toBe(own);
    expect(contentOf({ content: 'text' })).toEqual({ content: 'text' });
  });
});
