import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';
import { isWebAddress } from './web-address.ts';

const spaces = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\u00A0', 'a', 'b'), maxLength: 30 });

it('every run of white space with a line break becomes one space, and no other', () => {
  fc.assert(
    fc.property(spaces, (text) => {
      // The plain statement of the rule, which takes time with the square of the length.
      expect(escapeMarkdown(text)).toBe(text.trim().replaceAll(/\s*[\r\n]+\s*/g, ' '));
    }),
  );
});

const address = fc
  .array(
    fc.constantFrom('http', 'https', ':', '/', '//', 'a', '.', "'", '"', '`', ' ', '?', '#', '<', '@', '8'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

it('a web address has a host, and no character that ends it in a page', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        address.map((rest) => `https://${rest}`),
      ),
      (text) => {
        const rule = /^https?:\/\/[^\s/?#<>"'`\\]+[^\s<>"`\\]*$/iu;
        expect(isWebAddress(text)).toBe(rule.test(text) && URL.canParse(text));
      },
    ),
  );
});

it('a long text of strangers is read in one pass', () => {
  const length = 2_000_000;
  expect(escapeMarkdown(`a${' '.repeat(length)}b`)).toHaveLength(length + 2);
  expect(isWebAddress(`http://${'a'.repeat(length)} `)).toBe(false);
});
