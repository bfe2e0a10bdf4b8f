import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeXml } from './escape-xml.ts';
import { isWebAddress } from './web-address.ts';

describe('escapeXml', () => {
  it('leaves no character that could start markup or end an attribute', () => {
    expect(escapeXml('<a href="x" title=\'y\'>&</a>')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
  });

  it('replaces what XML cannot hold and keeps other scripts', () => {
    expect(escapeXml('a\u0000b\uD800c\uFFFFd\te')).toBe('a b c d\te');
    expect(escapeXml('مرحبا 你好')).toBe('مرحبا 你好');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['see www.example.org', 'see www\\.example.org'],
    ['@someone', '\\@someone'],
    ['two\n\n# lines', 'two \\# lines'],
    ['Score: 5 - 3', 'Score: 5 - 3'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('isWebAddress', () => {
  it.each(['https://a.org', 'http://a.org/b?c=d#e', 'https://münchen.example/ü'])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.org',
    'https://',
    'https://a b',
    'https://a"b',
    'ftp://a',
    '',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
