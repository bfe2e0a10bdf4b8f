import { localiseFramework, oseeFramework } from '@osee/core';
import { ar } from '@osee/core/locales/ar';
import { renderHtml } from '@osee/scoring/report';
import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';
import { statusReport } from './status-report.ts';

const printed = await printedBy(() => import('./index.ts'));

it('falls back from the country to the language', () => {
  expect(printed).toContain('Tried: ar-MA, then ar. Direction: rtl.');
  expect(printed).toContain('612 of 612 names and descriptions are in Arabic');
  expect(printed).toMatch(/so are 1\d\d other texts; 52 titles of works stay as printed;/u);
  expect(printed).toMatch(/this is \d\d % of the words/u);
});

it('does not show a translation of words that have changed, unless asked', () => {
  expect(printed).toContain('by default: National strategy (en, ltr, source)');
  expect(printed).toContain('if asked to show it: الاستراتيجية (ar, rtl, outdated)');
});

it('writes a page from right to left, with every module', () => {
  const { framework, ...localised } = localiseFramework(oseeFramework, 'ar', [ar]);
  const html = renderHtml(statusReport({ framework, ...localised }));
  expect(html.startsWith('<!doctype html>\n<html lang="ar" dir="rtl">')).toBe(true);
  for (const { name } of framework.modules) expect(html).toContain(name);
  expect(html.match(/[A-Za-z]{3,}(?=[^<>]*<\/t[dh]>)/gu)).toBeNull();
});
