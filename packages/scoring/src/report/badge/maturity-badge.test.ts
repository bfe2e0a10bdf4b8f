import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { type Answer, localiseModel, type MaturityModel, scoreMaturity } from '../../maturity/index.ts';
import { dpgProjectModel } from '../../models/dpg-project/model.ts';
import { oseeEcosystemModel } from '../../models/osee-ecosystem/model.ts';
import { badgeEndpoint } from './badge-endpoint.ts';
import { badgeSnippet } from './badge-snippet.ts';
import { maturityBadge } from './maturity-badge.ts';

const score = (answers: readonly Answer[], model: MaturityModel = dpgProjectModel, subject = 'Example') =>
  scoreMaturity(model, {
    subject,
    model: { id: model.id, version: model.version },
    asOf: '2026-10-01',
    answers,
  });
const yes = (criterionId: string): Answer => ({ criterionId, status: 'answered', optionId: 'yes' });
const entry = dpgProjectModel.criteria
  .filter(({ obligation }) => obligation === 'must')
  .map(({ id }) => yes(id));

const parts = (svg: string) => ({
  title: /<title>(.*)<\/title>/u.exec(svg)?.[1],
  description: /<desc>(.*)<\/desc>/u.exec(svg)?.[1] ?? '',
  shown: [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text),
});

describe('maturityBadge', () => {
  it('says level, number, day and version in words that are shown and read aloud', () => {
    const svg = maturityBadge(score(entry), { locale: en });
    const { title, description, shown } = parts(svg);
    expect(title).toBe('Maturity of Example: Repeatable (2 of 5)');
    expect(shown).toEqual(['maturity', 'Repeatable (2 of 5)', '2026-10-01 · dpg-project 0.1.0']);
    expect(description).toContain('Technical: Repeatable (2 of 5).');
    expect(description).toContain('from Repeatable to Shared');
    expect(description).toContain('version 0.1.0, on 2026-10-01');
    expect(description).toContain('The model is a draft.');
    expect(svg).toContain('role="img"');
  });

  it('shows each part in a profile, and what was not assessed as such', () => {
    const technical = entry.filter(({ criterionId }) => criterionId === 'security-contact');
    const { shown } = parts(maturityBadge(score(technical), { locale: en, style: 'profile' }));
    expect(shown).toEqual([
      'maturity',
      'Started (1 of 5)',
      'Technical',
      'Started (1 of 5)',
      'Organisational',
      'not assessed',
      'Ecosystemic',
      'not assessed',
      '2026-10-01 · dpg-project 0.1.0',
    ]);
    expect(parts(maturityBadge(score([]), { locale: en })).title).toBe('Maturity of Example: not assessed');
  });

  it('fills as many steps as are reached', () => {
    const svg = maturityBadge(score(entry), { locale: en, style: 'profile' });
    expect(svg.match(/width="10" height="10" fill="#ffffff"/gu)).toHaveLength(4 * 2);
    expect(svg.match(/width="10" height="10" fill="none"/gu)).toHaveLength(4 * 3);
  });

  it.each([fr, es, pt, ar])('is drawn in $locale', (locale) => {
    const result = score(entry, localiseModel(dpgProjectModel, { locale }));
    for (const style of ['line', 'profile'] as const) {
      const svg = maturityBadge(result, { locale, style });
      expect(svg).toContain(`lang="${locale.locale}"`);
      expect(svg).not.toMatch(/Repeatable|undefined|NaN|[{}]/u);
    }
  });

  it('is mirrored from right to left: the label stands at the right', () => {
    const x = (locale: typeof en) =>
      [...maturityBadge(score([]), { locale }).matchAll(/<text x="([\d.]+)"/gu)].map(([, at]) => Number(at));
    const [label = 0, value = 0] = x(ar);
    expect(label).toBeGreaterThan(value);
    const [first = 0, second = 0] = x(en);
    expect(first).toBeLessThan(second);
  });

  it('works for any model, and lets no markup through', () => {
    const result = score([], oseeEcosystemModel, '<script>"&');
    const svg = maturityBadge(result, { locale: en, style: 'profile' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('keeps every text inside the picture', () => {
    for (const style of ['line', 'profile'] as const) {
      const svg = maturityBadge(score(entry), { locale: en, style });
      const width = Number(/width="(\d+)"/u.exec(svg)?.[1]);
      for (const [, x] of svg.matchAll(/<text x="([\d.]+)"/gu)) expect(Number(x)).toBeLessThan(width);
    }
  });
});

describe('badgeEndpoint', () => {
  it('is what a badge service reads', () => {
    expect(badgeEndpoint(score(entry), { locale: en })).toEqual({
      schemaVersion: 1,
      label: 'maturity',
      message: 'Repeatable (2 of 5), 2026-10-01',
      color: '0b4f8a',
    });
    expect(badgeEndpoint(score([]), { locale: ar }).message).not.toMatch(/[\u2066-\u2069]/u);
  });
});

describe('badgeSnippet', () => {
  it('is a picture with its text, and breaks out of nothing', () => {
    const result = score([], dpgProjectModel, 'A](x) <b>');
    expect(badgeSnippet(result, { locale: en, image: 'a b(1).svg' })).toBe(
      '![Maturity of A\\]\\(x\\) \\<b\\>: not assessed](a%20b%281%29.svg)',
    );
  });
});
