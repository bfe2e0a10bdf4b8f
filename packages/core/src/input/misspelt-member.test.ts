import { describe, expect, it } from 'vitest';
import { expectShape } from './expect-shape.ts';
import { misspeltMember } from './misspelt-member.ts';
import { shape } from './shape.ts';

describe('misspeltMember', () => {
  it.each([
    ['finalURL', 'finalUrl'],
    ['final_url', 'finalUrl'],
    ['exlude', 'exclude'],
    ['excluude', 'exclude'],
    ['exdlude', 'exclude'],
    ['wieght', 'weight'],
    ['Select', 'select'],
  ])('takes %s for %s', (name, member) => {
    expect(misspeltMember(name, ['other', member])).toBe(member);
  });

  it.each([
    ['time', 'title'],
    ['statusText', 'status'],
    ['sat', 'set'],
    ['and', 'add'],
    ['headers', 'error'],
    ['select', 'select'],
    ['', 'select'],
    ['x'.repeat(100), 'select'],
  ])('does not take %s for %s', (name, member) => {
    expect(misspeltMember(name, [member])).toBeNull();
  });
});

describe('shape.spelt', () => {
  const form = shape.spelt({ url: shape.text }, { finalUrl: shape.text, status: shape.number });

  it('lets other members through, and refuses one that is misspelt', () => {
    expect(() =>
      expectShape({ url: 'a', finalUrl: 'b', finalURL: 'c', milliseconds: 3 }, form, []),
    ).not.toThrow();
    expect(() => expectShape({ url: 'a', finalURL: 'b' }, form, ['seen'])).toThrow(
      expect.objectContaining({ code: 'unknown-option', path: ['seen', 'finalURL'] }),
    );
    expect(() => expectShape({ url: 'a', statsu: 200 }, form, [])).toThrow(/Expected the member status/u);
    expect(() => expectShape(null, form, [])).toThrow(expect.objectContaining({ code: 'wrong-type' }));
  });
});
