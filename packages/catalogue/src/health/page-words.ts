import { plainWords } from './plain-word.ts';

/** What pages of errors are called, in addresses and titles. */
const errorPages = /* #__PURE__ */ plainWords([
  ...['error', 'errors', 'error page', 'oops', 'gone', 'expired', 'unavailable', 'page unavailable'],
  ...['not found', 'page not found', 'file not found', 'content not found', 'document not found'],
  ...['resource not found', 'page missing', 'page removed', 'no longer available', 'not available'],
  ...['page cannot be found', 'the page cannot be found', 'this page does not exist', 'page does not exist'],
  ...['account suspended', 'suspended page', 'default web page', 'under construction', 'coming soon'],
  ...['under maintenance', 'down for maintenance', 'maintenance mode', 'site under maintenance'],
  ...['erreur', 'page d’erreur', 'introuvable', 'page introuvable', 'contenu introuvable', 'page inconnue'],
  ...['document introuvable', 'page non trouvée', 'page inexistante', 'page supprimée', 'page indisponible'],
  ...['no encontrado', 'no encontrada', 'página no encontrada', 'contenido no encontrado', 'no disponible'],
  ...['recurso no encontrado', 'página inexistente', 'página no disponible', 'página de error', 'no existe'],
  ...['erro', 'não encontrado', 'não encontrada', 'página não encontrada', 'conteúdo não encontrado'],
  ...['página de erro', 'indisponível', 'página indisponível', 'não disponível', 'página inexistente'],
  ...['خطأ', 'غير موجود', 'غير موجودة', 'صفحة غير موجودة', 'الصفحة غير موجودة', 'الصفحة غير متاحة'],
  ...[
    'لم يتم العثور على الصفحة',
    'تعذر العثور على الصفحة',
    'المحتوى غير موجود',
    'الصفحة المطلوبة غير موجودة',
  ],
  ...['seite nicht gefunden', 'nicht gefunden', 'pagina non trovata'],
]);

/** Words around the number of an error. */
const aroundCodes = /* #__PURE__ */ plainWords([
  ...['http', 'status', 'code', 'err', 'error', 'page', 'erreur', 'erro', 'página', 'خطأ', 'صفحة'],
]);
const errorCode = /^(?<before>\p{L}*)(?:40[0-9]|410|50[0-9])(?<after>\p{L}*)$/u;

/** Whether words say that a page is not there: by a phrase, by the number of an error, or by both. */
export const saysError = (words: readonly string[]): boolean => {
  if (errorPages.has(words.join(''))) return true;
  let hasCode = false;
  const left = words.flatMap((word) => {
    const { before = '', after = '' } = errorCode.exec(word)?.groups ?? {};
    const isCode =
      errorCode.test(word) && [before, after].every((part) => part === '' || aroundCodes.has(part));
    hasCode ||= isCode;
    return isCode || /^\d$/u.test(word) ? [] : [word];
  });
  if (!hasCode) return false;
  while (left.length > 0 && aroundCodes.has(left[0] ?? '')) {
    if (errorPages.has(left.join(''))) return true;
    left.shift();
  }
  return left.length === 0 || errorPages.has(left.join(''));
};

/** Words by which a page lets in only those who say who they are; no other page is called so. */
const gates = /* #__PURE__ */ plainWords([
  ...[
    'login',
    'wp login',
    'logon',
    'sign in',
    'sign up',
    'sso',
    'saml',
    'saml2',
    'oauth',
    'oauth2',
    'openid',
  ],
  ...['openid connect', 'adfs', 'idp', 'shibboleth', 'authenticate', 'authorize', 'auth', 'account login'],
  ...['user login', 'member login', 'paywall', 'captcha', 'connexion', 'se connecter', 'page de connexion'],
  ...[
    'iniciar sesión',
    'inicio de sesión',
    'inicia sesión',
    'ingresar',
    'entrar',
    'acessar',
    'autenticación',
  ],
  ...['iniciar sessão', 'início de sessão', 'fazer login', 'autenticação', 'anmelden', 'accedi'],
  ...['تسجيل الدخول', 'الدخول', 'دخول'],
]);

/** Words that are the names of other things too; a gate only at the end of an address. */
const gatesAtTheEnd = /* #__PURE__ */ plainWords([
  ...['cas', 'register', 'registration', 'authentication', 'identification', 'subscribe', 'access denied'],
  ...['unauthorized', 'forbidden', 'inscription', 's’inscrire', 'accès refusé', 'acceso', 'acceso usuarios'],
  ...['acceso denegado', 'ingreso', 'registrarse', 'registro', 'acesso negado', 'cadastro', 'registo'],
]);

/** Titles of such pages that are no names in addresses. */
const gateTitles = /* #__PURE__ */ plainWords([
  ...['log in to continue', 'sign in to continue', 'sign in to your account', 'log in to your account'],
  ...['log in to the site', 'connectez vous', 'connectez vous pour continuer', 'identifiez vous'],
  ...['inicie sesión', 'inicie sesión para continuar', 'acceder', 'inicie sessão', 'aceder', 'سجل الدخول'],
  ...['just a moment', 'attention required'],
]);

export const namesGate = (words: readonly string[], isLast: boolean): boolean =>
  gates.has(words.join('')) || (isLast && gatesAtTheEnd.has(words.join('')));

export const saysGate = (words: readonly string[]): boolean =>
  gateTitles.has(words.join('')) || namesGate(words, true);

const frontPages = /* #__PURE__ */ plainWords([
  ...['home', 'home page', 'index', 'default', 'main', 'main page', 'portal', 'start', 'welcome', 'accueil'],
  ...[
    'page d’accueil',
    'bienvenue',
    'inicio',
    'página de inicio',
    'página principal',
    'bienvenido',
    'início',
  ],
  ...['página inicial', 'bem vindo', 'الرئيسية', 'الصفحة الرئيسية', 'الصفحه الرئيسيه'],
]);

export const namesFrontPage = (words: readonly string[]): boolean => frontPages.has(words.join(''));

const sales = /* #__PURE__ */ plainWords([
  ...['lander', 'parking', 'parked', 'for sale', 'domain for sale', 'buy domain', 'buy this domain'],
  ...['à vendre', 'en venta', 'à venda', 'للبيع'],
]);

export const namesSale = (words: readonly string[]): boolean => sales.has(words.join(''));

const saleTitle =
  /\b(?:is for sale|may be for sale|domain for sale|buy this domain|est a vendre|esta en venta|esta a venda)\b|للبيع/u;

/** Whether a title says that the name of the site can be bought; a longer one tells of sales. */
export const saysSale = (words: readonly string[]): boolean =>
  words.length <= 8 && saleTitle.test(words.join(' '));
