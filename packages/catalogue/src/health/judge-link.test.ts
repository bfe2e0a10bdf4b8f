import { describe, expect, it } from 'vitest';
import { judgeLink } from './judge-link.ts';
import type { LinkObservation } from './link-observation.ts';

const url = 'https://example.org/guides/start';
const on = (day: number, seen: Partial<LinkObservation>): LinkObservation => ({
  url,
  at: `2026-11-${String(day).padStart(2, '0')}T06:00:00Z`,
  ...seen,
});
const verdict = (...observations: LinkObservation[]) => judgeLink(observations).verdict;

describe('judgeLink', () => {
  it('knows nothing without an observation', () => {
    expect(judgeLink([])).toEqual({
      verdict: 'unknown',
      finalUrl: null,
      lastSeen: null,
      failures: 0,
      failingDays: 0,
      failingOrigins: 0,
    });
  });

  it.each<[string, Partial<LinkObservation>, string]>([
    ['an answer', { status: 200 }, 'ok'],
    ['no content', { status: 204 }, 'ok'],
    ['the same page with a slash', { status: 200, finalUrl: `${url}/` }, 'ok'],
    ['the same page over https', { status: 200, finalUrl: 'http://www.example.org/guides/start' }, 'ok'],
    ['a passing redirect not followed', { status: 302 }, 'ok'],
    ['a lasting redirect not followed', { status: 301 }, 'moved'],
    ['another page', { status: 200, finalUrl: 'https://example.org/new' }, 'moved'],
    ['a front page', { status: 200, finalUrl: 'https://example.org/' }, 'suspect'],
    ['a front page in a language', { status: 200, finalUrl: 'https://example.org/en-gb' }, 'suspect'],
    ['the same page with a port', { status: 200, finalUrl: 'https://example.org:443/guides/start' }, 'ok'],
    ['the same page in percents', { status: 200, finalUrl: 'https://example.org/guides/%73tart#a' }, 'ok'],
    ...[
      'https://example.org/login?next=/guides/start',
      'https://login.example.com/oauth2/authorize?client=1',
      'https://example.org/users/sign_in',
      'https://example.org/connexion.php',
      'https://example.org/404.html',
      'https://example.org/en/page-not-found',
      'https://example.org/error?code=404',
      'https://example.org/page-introuvable',
      'https://example.org/en/home',
      'https://example.org/index.html',
      'https://example.org/?lang=en',
      'https://example.org/fr/accueil',
      'https://parked.example/?domain=example.org',
      'https://www.hugedomains.com/domain_profile.cfm?d=example.org',
      'https://example.net/lander',
      'https://gate.example.net/x?continue=https%3A%2F%2Fexample.org%2Fguides%2Fstart',
      'javascript:alert(1)',
      'https://example.org/p%C3%A1gina-no-encontrada',
      'https://example.org/pagina_n%C3%A3o_encontrada',
      'https://example.org/erreur404',
      'https://example.org/error-404-pagina-no-encontrada',
      'https://example.org/404/index.html',
      'https://example.org/الصفحة-غير-موجودة',
      'https://example.org/cgi-sys/suspendedpage.cgi',
      'https://example.org/iniciar-sesión',
      'https://example.org/تسجيل-الدخول',
      'https://example.org/app#/signin',
      'https://example.org/#!/404',
      'https://tenant.b2clogin.com/x',
      'https://www.godaddy.com/forsale/example.org',
      'https://example.org/es-419/',
      'https://example.org/ar/الرئيسية',
      'https://example.org/in%C3%ADcio',
    ].map((finalUrl): [string, Partial<LinkObservation>, string] => [
      `a redirect to ${finalUrl}`,
      { status: 200, finalUrl },
      'suspect',
    ]),
    ...[
      'https://example.org/guides/login-systems',
      'https://example.org/errors/start',
      'https://example.net/guides/start?ref=1',
      'https://example.org/guide.html',
      'https://example.org/#/guides/start',
      'https://example.org:8443/guides/start',
      'https://example.org:80/guides/start',
      'https://example.org/acceso/informacion-publica',
      'https://example.org/blog/404-reasons',
      'https://example.org/%E9t%E9',
    ].map((finalUrl): [string, Partial<LinkObservation>, string] => [
      `a redirect to ${finalUrl}`,
      { status: 200, finalUrl },
      'moved',
    ]),
    ...[
      '404 Not Found',
      'Error 404 (Not Found)!!1',
      'Page not found | ITU',
      'Page introuvable – Ministère',
      'Página no encontrada - PNUD',
      'Página não encontrada',
      'الصفحة غير موجودة | الوزارة',
      'Log in to your account',
      'Connexion · Plateforme',
      'Iniciar sesión',
      'Iniciar sessão',
      'تسجيل الدخول',
      'example.org is for sale',
      'Ce domaine est à vendre',
    ].map((title): [string, Partial<LinkObservation>, string] => [
      `an answer with the title ${title}`,
      { status: 200, title },
      'suspect',
    ]),
    ...[
      'How to write a good page for error 404',
      'Login systems: a guide',
      'Start | ITU',
      'What open source is for: sale and lease',
      '',
      'Erreurs fréquentes des marchés publics',
      'Le guide introuvable des achats',
      '406 lessons',
    ].map((title): [string, Partial<LinkObservation>, string] => [
      `an answer with the title ${title}`,
      { status: 200, title },
      'ok',
    ]),
    ['a denial', { status: 403 }, 'blocked'],
    ['too many requests', { status: 429 }, 'blocked'],
    ['the denial of one network', { status: 999 }, 'blocked'],
    ['a timeout', { error: 'timeout' }, 'timeout'],
    ['a gateway timeout', { status: 504 }, 'timeout'],
    ['a lost page', { status: 404 }, 'suspect'],
    ['a page that is gone', { status: 410 }, 'suspect'],
    ['a broken server', { status: 500 }, 'suspect'],
    ['no such host', { error: 'dns' }, 'suspect'],
    ['nothing at all', {}, 'suspect'],
  ])('judges %s', (_, seen, expected) => {
    expect(verdict(on(1, seen))).toBe(expected);
  });

  it('lets the page of a login say so', () => {
    const seen = {
      url: 'https://example.org/login',
      at: '2026-11-01T00:00:00Z',
      status: 200,
      title: 'Log in',
    };
    expect(judgeLink([seen]).verdict).toBe('ok');
    expect(judgeLink([{ ...seen, title: 'Not found' }]).verdict).toBe('suspect');
  });

  it('writes the new address as addresses are written', () => {
    const moved = judgeLink([on(1, { status: 200, finalUrl: 'https://example.org/new "page"' })]);
    expect(moved).toMatchObject({ verdict: 'moved', finalUrl: 'https://example.org/new%20%22page%22' });
  });

  it('does not call a home page that moves to another home a front page', () => {
    const home = { url: 'https://old.example.org', at: '2026-11-01T00:00:00Z', status: 200 };
    expect(judgeLink([{ ...home, finalUrl: 'https://new.example.org/' }])).toMatchObject({
      verdict: 'moved',
      finalUrl: 'https://new.example.org/',
    });
  });

  it('lets a redirect to a login from a login pass, and never a bare one', () => {
    const seen = { url: 'https://example.org/login', at: '2026-11-01T00:00:00Z', status: 200 };
    expect(judgeLink([{ ...seen, finalUrl: 'https://example.org/en/sign-in' }]).verdict).toBe('moved');
    expect(judgeLink([on(1, { status: 301, finalUrl: 'https://example.org/' })])).toMatchObject({
      verdict: 'suspect',
      finalUrl: null,
    });
  });

  it('does not let a redirect to a front page break a row of failures', () => {
    const gone = [1, 3, 5, 8].map((day) => on(day, { status: 404 }));
    const home = { status: 200, finalUrl: 'https://example.org/' };
    expect(judgeLink([...gone, on(9, home)])).toMatchObject({ verdict: 'suspect', failures: 4 });
    expect(verdict(...gone.slice(0, 3), on(7, home), on(8, { status: 404 }))).toBe('dead');
  });

  it('needs enough failures over enough days', () => {
    expect(verdict(on(1, { status: 404 }), on(9, { status: 404 }))).toBe('suspect');
    expect(verdict(...[1, 2, 3, 4].map((day) => on(day, { status: 404 })))).toBe('suspect');
    expect(verdict(...[1, 3, 5, 8].map((day) => on(day, { status: 404 })))).toBe('dead');
  });

  it('needs several places when asked to', () => {
    const fromOne = [1, 3, 5, 8].map((day) => on(day, { status: 404, origin: 'nairobi' }));
    expect(judgeLink(fromOne, { origins: 2 }).verdict).toBe('suspect');
    const fromTwo = [...fromOne, on(9, { error: 'dns', origin: 'lima' })];
    expect(judgeLink(fromTwo, { origins: 2 })).toMatchObject({
      verdict: 'dead',
      failingOrigins: 2,
      failures: 5,
    });
  });

  it('never buries a link for denials and timeouts alone', () => {
    const days = Array.from({ length: 28 }, (_, position) => position + 1);
    expect(verdict(...days.map((day) => on(day, { status: 403 })))).toBe('blocked');
    expect(verdict(...days.map((day) => on(day, { error: 'timeout' })))).toBe('timeout');
  });

  it('does not let a denial break a row of failures', () => {
    const gone = [1, 3, 5, 8].map((day) => on(day, { status: 404 }));
    expect(verdict(...gone, on(9, { status: 429 }))).toBe('dead');
    expect(verdict(...gone, on(9, { error: 'timeout' }))).toBe('dead');
  });

  it('forgets failures before the last good answer', () => {
    const gone = [1, 3, 5, 8].map((day) => on(day, { status: 404 }));
    expect(verdict(...gone, on(9, { status: 200 }))).toBe('ok');
    expect(judgeLink([...gone, on(9, { status: 200 }), on(10, { status: 404 })])).toMatchObject({
      verdict: 'suspect',
      failures: 1,
      failingDays: 0,
    });
  });

  it('does not trust old news when asked for fresh', () => {
    const seen = [on(1, { status: 200 })];
    const at = (asOf: string) => judgeLink(seen, { asOf, maximumAgeInDays: 30 }).verdict;
    expect(at('2026-12-01T06:00:00Z')).toBe('ok');
    expect(at('2026-12-01T06:00:01Z')).toBe('unknown');
    expect(at('2026-12-01T08:00:00+02:00')).toBe('ok');
    expect(judgeLink(seen, { asOf: '2030-01-01T00:00:00Z' }).verdict).toBe('ok');
  });

  it.each([
    '2026-11-01',
    'yesterday',
    '',
    '2026-02-30T00:00:00Z',
    '2026-11-01T10:00:00',
    '2026-13-01T00:00:00Z',
  ])('throws for the instant %j', (at) => {
    expect(() => judgeLink([{ url, at, status: 200 }])).toThrow(
      expect.objectContaining({ code: 'bad-instant', path: ['observations', 0, 'at'] }),
    );
  });

  it.each([Number.NaN, 200.5, Number.POSITIVE_INFINITY])('throws for the status %s', (status) => {
    expect(() => verdict(on(1, { status }))).toThrow(expect.objectContaining({ code: 'bad-status' }));
  });

  it('refuses a misspelt member, which would be lost, and lets others through', () => {
    const seen = (more: object) => () => judgeLink([{ ...on(1, { status: 200 }), ...more }]);
    for (const name of ['finalURL', 'final_url', 'titel'])
      expect(seen({ [name]: 'https://example.org/login' })).toThrow(
        expect.objectContaining({ code: 'unknown-option', path: ['observations', 0, name] }),
      );
    expect(seen({ headers: {}, milliseconds: 12, time: 3 })).not.toThrow();
  });

  it('throws for limits that make no sense and for mixed addresses', () => {
    for (const options of [
      { failures: 0 },
      { days: -1 },
      { origins: Number.NaN },
      { failures: Number.POSITIVE_INFINITY },
    ]) {
      expect(() => judgeLink([], options)).toThrow(expect.objectContaining({ code: 'bad-option' }));
    }
    expect(() => judgeLink([on(1, {}), { ...on(1, {}), url: 'https://b.org' }])).toThrow(
      expect.objectContaining({ code: 'mixed-addresses' }),
    );
  });
});
