/**
 * Codes of three letters and the two letters that stand for the same language today: libraries, registers of learning
 * material and ISO 639-2 and 639-3 write the long ones. From the language aliases of Unicode CLDR 48.
 */
const longCodes = /* #__PURE__ */ new Map(
  (
    'aaraa abkab adpdz afraf akaak albsq alssq amham araar arbar argan armhy asmas avaav aveae aymay ayray ' +
    'azeaz azjaz bakba bambm baqeu belbe benbn bisbi bodbo bosbs brebr bulbg burmy catca cescs chach chece ' +
    'chizh chucu chvcv clssa cmnzh corkw cosco crecr cwdcr cymcy czecs danda deude divdv drhmn dutnl dzodz ' +
    'ekket ellel engen epoeo eskik estet euseu eweee faofo fasfa fatak fijfj finfi frafr frefr fryfy fucff ' +
    'fulff gazom geoka gerde glagd glega glggl glvgv greel grngn guggn gujgu hatht hauha hebhe herhz hinhi ' +
    'hmoho hrvhr hunhu hyehy iboig iceis idoio iiiii ikeiu ikuiu ileie inaia indid ipkik islis itait javjv ' +
    'jawjv jpnja kalkl kankn kasks katka kaukr kazkk khkmn khmkm kikki kinrw kirky kmrku knckr kngkg komkv ' +
    'konkg korko kpvkv kuakj kurku laolo latla lavlv limli linln litlt ltzlb lublu luglg lvslv macmk mahmh ' +
    'malml maomi marmr mayms mkdmk mlgmg mltmt molro monmn mrimi msams myamy nauna navnv nblnr ndend ndong ' +
    'nepne nldnl nnonn nobnb norno npine nyany ocioc ojgoj ojioj orior ormom oryor ossos panpa pbups perfa ' +
    'pesfa plipi pltmg polpl porpt prpgu pusps quequ quzqu rohrm ronro rumro runrn rusru sagsg sansa sccsr ' +
    'scrhr sinsi slksk slosk slvsl smese smosm snasn sndsd somso sotst spaes sqisq srcsc srdsc srpsr sswss ' +
    'sunsu swasw swesv swhsw tahty tamta tattt telte tgktg thath tibbo tirti tonto tsntn tsots tuktk turtr ' +
    'twiak uigug ukruk urdur uzbuz uznuz venve vievi volvo welcy wlnwa wolwo xhoxh yddyi yidyi yoryo zhaza ' +
    'zhozh zsmms zulzu zybza'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)] as const),
);

/** Codes that were withdrawn, or that say a script or a region too. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
  ['tl', 'fil'],
  ['tgl', 'fil'],
  ['prs', 'fa-AF'],
  ['sh', 'sr-Latn'],
  ['hbs', 'sr-Latn'],
  ['swc', 'sw-CD'],
  ['cnr', 'sr-ME'],
]);

/** The tags that were registered whole, before tags had a grammar (RFC 5646, section 2.2.8), and what replaces them. */
const wholeTags: ReadonlyMap<string, string> = new Map([
  ['art-lojban', 'jbo'],
  ['cel-gaulish', 'xtg'],
  ['en-gb-oed', 'en-gb-oxendict'],
  ['i-ami', 'ami'],
  ['i-bnn', 'bnn'],
  ['i-default', 'en-x-i-default'],
  ['i-enochian', 'und-x-i-enochian'],
  ['i-hak', 'hak'],
  ['i-klingon', 'tlh'],
  ['i-lux', 'lb'],
  ['i-mingo', 'see-x-i-mingo'],
  ['i-navajo', 'nv'],
  ['i-pwn', 'pwn'],
  ['i-tao', 'tao'],
  ['i-tay', 'tay'],
  ['i-tsu', 'tsu'],
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['sgn-be-fr', 'sfb'],
  ['sgn-be-nl', 'vgt'],
  ['sgn-ch-de', 'sgg'],
  ['zh-guoyu', 'zh'],
  ['zh-hakka', 'hak'],
  ['zh-min', 'nan-x-zh-min'],
  ['zh-min-nan', 'nan'],
  ['zh-xiang', 'hsn'],
]);

/** Regions that are another today, and `UK`, which people write for `GB`. */
const regions: ReadonlyMap<string, string> = new Map([
  ['bu', 'mm'],
  ['dd', 'de'],
  ['fx', 'fr'],
  ['tp', 'tl'],
  ['uk', 'gb'],
  ['yd', 'ye'],
  ['yu', 'rs'],
  ['zr', 'cd'],
]);

/** A well-formed tag in lower case with the codes that are in use today. */
export const withCodesInUse = (lower: string): string => {
  const [language = '', ...rest] = lower.split('-');
  const extended = rest.findIndex((subtag) => !/^[a-z]{3}$/u.test(subtag));
  const cut = extended < 0 ? rest.length : extended;
  // A language that extends another, as in zh-yue, stands alone today.
  const own = rest[0] !== undefined && cut > 0 ? rest[0] : language;
  const others = rest.slice(cut);
  const inUse = longCodes.get(own) ?? otherCodes.get(own) ?? own;
  return [...mergedInto(inUse.toLowerCase().split('-'), others)].join('-');
};

export const wholeTag = (lower: string): string | undefined => wholeTags.get(lower);

/** What a code says beside the language gives way to what the tag says itself. */
const mergedInto = ([language = '', said]: readonly string[], others: readonly string[]): string[] => {
  const end = others.findIndex((subtag) => subtag.length === 1);
  const plain = end < 0 ? others : others.slice(0, end);
  const script = plain.filter((subtag) => /^[a-z]{4}$/u.test(subtag));
  const region = plain.filter((subtag) => /^(?:[a-z]{2}|\d{3})$/u.test(subtag));
  const variants = plain.filter((subtag) => !script.includes(subtag) && !region.includes(subtag));
  const saidScript = said?.length === 4 && script.length === 0 ? [said] : [];
  const saidRegion = said?.length === 2 && region.length === 0 ? [said] : [];
  return [
    language,
    ...saidScript,
    ...script,
    ...saidRegion,
    ...region.map((subtag) => regions.get(subtag) ?? subtag),
    ...variants,
    ...(end < 0 ? [] : others.slice(end)),
  ];
};
