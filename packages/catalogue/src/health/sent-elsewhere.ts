import { comparableAddress, parsedAddress } from '../address/comparable-address.ts';

/**
 * Whether a redirect ends where the page most likely is not: at no address of the web, at a front page, a login, a page
 * of errors, or a domain that is for sale. Many sites answer so with status 200. A page that carries the old address
 * along in its query (`?next=/course/1`) is a gate before something, and not the thing.
 */
export const isSentElsewhere = (from: string, to: string): boolean => {
  const target = parsedAddress(to);
  if (!target) return true;
  const origin = parsedAddress(from);
  if (!origin) return isFrontPage(target);
  return (
    (isFrontPage(target) && !(isFrontPage(origin) && origin.search === '')) ||
    (isGate(target) && !isGate(origin)) ||
    (isErrorPage(target) && !isErrorPage(origin)) ||
    isForSale(target, origin) ||
    carriesAlong(target, origin)
  );
};

const segmentsOf = ({ pathname }: URL): readonly string[] =>
  pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');

/** With or without a folder for the language, and by whatever name. */
const isFrontPage = (url: URL): boolean => {
  const [first, ...rest] = segmentsOf(url);
  const language = first !== undefined && /^[a-z]{2}(?:[-_][a-z]{2,4})?$/u.test(first);
  const left = language ? rest : first === undefined ? [] : [first, ...rest];
  return left.length === 0 || (left.length === 1 && frontNames.test(left[0] ?? ''));
};

const frontNames =
  /^(?:home|homepage|index|default|accueil|inicio|in[ií]cio|portal|start|welcome|main)(?:\.[a-z]{3,5})?$/u;

const gateHosts = /^(?:login|signin|sso|auth|accounts?|idp|oauth2?|cas|adfs|saml|identity|consent)\./u;
const gateNames =
  /^(?:(?:wp-)?log-?_?in|log-?on|sign-?_?in|sign-?_?up|sso|saml2?|oauth2?|openid(?:-connect)?|adfs|cas|idp|shibboleth(?:\.sso)?|authenticate|authentication|authorize|auth|account-?login|user-?login|register|connexion|se-connecter|identification|iniciar-?sesion|acceso|ingresar|ingreso|entrar|acessar|anmelden|accedi|paywall|subscribe|captcha)(?:\.[a-z]{3,5})?$/u;

const isGate = (url: URL): boolean =>
  gateHosts.test(url.hostname) || segmentsOf(url).some((segment) => gateNames.test(segment));

const errorNames =
  /^(?:(?:error|err|errors|http|status|page)?[-_]?(?:40[0-9]|410|50[0-9])(?:[-_]?(?:error|page|not-?found))?|(?:page|file|content|document|resource)?[-_]?not[-_]?found|error(?:[-_]?page)?|oops|gone|page-(?:introuvable|non-trouvee|inconnue)|(?:pagina-)?no-encontrad[ao]|(?:pagina-)?n[aã]o-encontrad[ao]|seite-nicht-gefunden|pagina-non-trovata|unavailable|expired)(?:\.[a-z]{3,5})?$/u;

const isErrorPage = (url: URL): boolean =>
  errorNames.test(segmentsOf(url).at(-1) ?? '') ||
  [...url.searchParams.keys()].some((name) => /^(?:404|error|not-?found)$/iu.test(name));

const sellers =
  /(?:^|\.)(?:sedo|sedoparking|bodis|afternic|dan|hugedomains|above|namebright|parklogic|uniregistry|domainmarket|buydomains|dynadot|undeveloped)\.com$|(?:^|\.)parkingcrew\.net$|^(?:parked|ww\d+)\./u;

const isForSale = (url: URL, origin: URL): boolean =>
  url.hostname !== origin.hostname &&
  (sellers.test(url.hostname) ||
    segmentsOf(url).some((segment) =>
      /^(?:lander|parking|parked|domain-?for-?sale|buy-?domain)$/u.test(segment),
    ));

/** Whether the query holds the old address, its path or its host. */
const carriesAlong = (url: URL, origin: URL): boolean => {
  const path = origin.pathname.length > 1 ? origin.pathname : null;
  const old = comparableAddress(origin.href);
  const host = origin.hostname;
  return [...url.searchParams.values()].some(
    (value) =>
      value === host ||
      value === `www.${host}` ||
      `www.${value}` === host ||
      (path !== null && (value === path || value === `${path}${origin.search}`)) ||
      (/^https?:\/\//iu.test(value) && comparableAddress(value) === old),
  );
};
