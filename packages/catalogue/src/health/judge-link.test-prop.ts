import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLink } from './judge-link.ts';
import type { LinkObservation } from './link-observation.ts';

const observation: fc.Arbitrary<LinkObservation> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    origin: fc.constantFrom('a', 'b'),
    answer: fc.constantFrom<Partial<LinkObservation>>(
      { status: 200 },
      { status: 200, finalUrl: 'https://a.org/y' },
      { status: 200, finalUrl: 'https://a.org/z' },
      { status: 200, finalUrl: 'https://a.org/' },
      { status: 404 },
      { status: 403 },
      { status: 503 },
      { error: 'timeout' },
      { error: 'dns' },
      { status: 200, title: 'Page introuvable' },
    ),
  })
  .map(({ day, origin, answer }) => ({
    url: 'https://a.org/x',
    at: `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`,
    origin,
    ...answer,
  }));
const observations = fc.array(observation, { maxLength: 20 });

describe('judgeLink', () => {
  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(
        observations.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(judgeLink(shuffled)).toEqual(judgeLink(list));
        },
      ),
    );
  });

  it('never calls a link dead below its limits, nor when more is asked for', () => {
    fc.assert(
      fc.property(
        observations,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 20 }),
        (list, failures, days) => {
          const judged = judgeLink(list, { failures, days });
          if (judged.verdict === 'dead') {
            expect(judged.failures).toBeGreaterThanOrEqual(failures);
            expect(judged.failingDays).toBeGreaterThanOrEqual(days);
          } else {
            expect(judgeLink(list, { failures: failures + 1, days: days + 1 }).verdict).not.toBe('dead');
          }
        },
      ),
    );
  });

  it('never offers a front page, a login, a page of errors or no address of the web as the new one', () => {
    const path = fc.constantFrom('login', 'sign-in', 'sso', '404', 'not-found.html', 'home', 'index.php', '');
    const folder = fc.constantFrom('', 'en/', 'pt-br/');
    const scheme = fc.constantFrom('https://a.org/', 'http://b.org/', 'javascript:', 'ftp://a.org/');
    fc.assert(
      fc.property(
        observations,
        scheme,
        folder,
        path,
        fc.webQueryParameters(),
        (list, start, way, end, query) => {
          const at = '2026-12-01T00:00:00Z';
          const finalUrl = `${start}${way}${end}?${query}`;
          const judged = judgeLink([...list, { url: 'https://a.org/x', at, status: 200, finalUrl }]);
          expect(judged).toMatchObject({ verdict: 'suspect', finalUrl: null });
        },
      ),
    );
  });

  it('calls no page well whose title or address says that it is not there, however it is written', () => {
    const phrases = fc.constantFrom(
      ...['page not found', 'page introuvable', 'página no encontrada', 'página não encontrada'],
      ...['الصفحة غير موجودة', 'log in', 'se connecter', 'iniciar sesión', 'iniciar sessão', 'تسجيل الدخول'],
    );
    const form = fc.constantFrom('NFC', 'NFD', 'NFKC');
    const parting = fc.constantFrom('-', '_', '%20', '');
    const site = fc.constantFrom('', ' | ITU', ' – ITU', ' - ITU');
    fc.assert(
      fc.property(phrases, form, parting, site, fc.boolean(), (phrase, normal, sign, name, isUpper) => {
        const text = isUpper ? phrase.toUpperCase() : phrase;
        const seen = { url: 'https://a.org/x', at: '2026-12-01T00:00:00Z', status: 200 };
        const title = `${text}${name}`.normalize(normal);
        expect(judgeLink([{ ...seen, title }]).verdict).toBe('suspect');
        const words = text.normalize(normal).split(' ').join(sign);
        for (const finalUrl of [
          `https://a.org/${words}`,
          `https://b.org/fr/${encodeURI(decodeURI(words))}.html`,
        ])
          expect(judgeLink([{ ...seen, finalUrl }]).verdict).toBe('suspect');
      }),
    );
  });

  it('is well again after one good answer', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const good = { url: 'https://a.org/x', at: '2026-12-01T00:00:00Z', status: 200 };
        expect(judgeLink([...list, good])).toMatchObject({ verdict: 'ok', failures: 0 });
      }),
    );
  });
});
