import type { Translation } from './languages.ts';

/** Words that a language must not use, and what stands in their place. */
export interface Forbidden {
  readonly word: RegExp;
  readonly instead: string;
}

/** A word of the English text, and how it has to be said. */
export interface Required {
  readonly english: RegExp;
  readonly said: Readonly<Record<Translation, RegExp>>;
}

/** `\b` knows ASCII letters alone: here it stands for the edge of a word in any script. */
const withEdges = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replaceAll('\\b', '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))'), flags);

const not = (word: RegExp, instead: string): Forbidden => ({ word: withEdges(word), instead });

export const forbidden: Readonly<Record<Translation, readonly Forbidden[]>> = {
  fr: [
    not(/\bsûreté/iu, 'sécurité'),
    not(
      /\b(?:réponses?|questions?|obligations?|conditions?) (?:encore |restent? )?ouvertes?/iu,
      'sans réponse',
    ),
    not(/\bcapti(?:f|ve|fs|ves|vité)\b/iu, 'dépendance envers un fournisseur'),
    not(
      /bureaux? (?:du|de) (?:programme (?:de|du) )?logiciels? libres?/iu,
      'bureau de programme open source',
    ),
    not(/\bsources? ouvertes?\b|\bprivati[fv]/iu, 'logiciel libre, propriétaire'),
    not(/\blogiciels? gratuits?\b/iu, 'logiciel libre'),
    not(/\bcryptage|\bcrypter/iu, 'chiffrement'),
    not(/\bredevances?\b/iu, 'frais de licence'),
    not(/\bmainteneu/iu, 'responsable de maintenance'),
    not(/\bdigita(?:l|le|ux|les)\b/iu, 'numérique'),
    not(/\bmeilleures? pratiques?\b/iu, 'bonnes pratiques'),
    not(/\balphabétisation numérique/iu, 'culture numérique'),
    not(/\bles handicapés\b/iu, 'personnes handicapées'),
    not(/\btiers.monde\b|\bpays en développement\b/iu, 'pays à revenu faible ou intermédiaire'),
    not(/propriété des idées/iu, 'propriété intellectuelle'),
  ],
  es: [
    not(/\b(?:respuestas?|preguntas?|obligaciones|condiciones) abiertas?\b/iu, 'pendientes'),
    not(/\bsorte[oa]/iu, 'simulación'),
    not(/\bprivativ/iu, 'propietario'),
    not(/\btarifas?\b/iu, 'pagos de licencias'),
    not(/\bordenador|\bcostes?\b|\bvosotros\b/iu, 'computadora, costo, ustedes'),
    not(/\bsoftware (?:gratuito|gratis)\b/iu, 'software de código abierto'),
    not(/\bTitulares\b(?! de)/u, 'responsables de producto'),
    not(/\baccionista|\bmantenedor|\bdiscapacitad|río arriba/iu, 'partes interesadas'),
    not(/\bvalor por dinero\b/iu, 'relación calidad-precio'),
    not(/\bmejores prácticas\b/iu, 'buenas prácticas'),
    not(/\bcompras públicas\b/iu, 'contratación pública'),
    not(/toda su vida\b(?! útil)/iu, 'ciclo de vida'),
  ],
  pt: [
    not(
      /\bconex(?:ão|ões)\b|\bgovernança\b|\busuári|\bequipes?\b/iu,
      'ligação, governação, utilizador, equipa',
    ),
    not(
      /\bgerencia|\bmonitoramento|\bplanejamento|\bcompartilh/iu,
      'gerir, acompanhamento, planeamento, partilhar',
    ),
    not(
      /\bregistros?\b|\bcontatos?\b|\bcontrole\b|\bacadêmic|\beconômic|\bgêner/iu,
      'registo, contacto, controlo',
    ),
    not(/\bvocê|\btu\b|\bteus?\b/iu, 'third person without pronoun'),
    not(/\bcompras públicas\b/iu, 'contratação pública'),
    not(/pessoas que (?:decidem|compram)|representantes de quem/iu, 'decisores, compradores'),
    not(/mulheres, homens e outras/iu, 'género'),
    not(/propriedade das ideias/iu, 'propriedade intelectual'),
    not(/\bsoftware (?:gratuito|grátis)\b/iu, 'software de código aberto'),
    not(/\bmelhores práticas\b/iu, 'boas práticas'),
  ],
  ar: [
    not(/السلامة|الأمان/u, 'الأمن'),
    not(/رخص(?:ة|ته|تها)(?! المشاع| العامة)/u, 'ترخيص'),
    not(/(?<!\p{L})شفرة|(?<!\p{L})كود(?!\p{L})/u, 'شيفرة'),
    not(/متاعب|ملكية الأفكار|للعروض المفتوحة/u, 'تحديات، الملكية الفكرية'),
    not(/(?<!\p{L})(?:ال)?مجان(?:ي|ية)(?!\p{L})/u, 'بلا مقابل'),
    not(/(?<!\p{L})(?:و|ف)?تم(?:ت)? (?:ال)?\p{L}/u, 'فعل مبني للمجهول'),
    not(/المعاقون|المعاقين|الاحتياجات الخاصة/u, 'الأشخاص ذوو الإعاقة'),
    not(/الشراء العام(?!\p{L})/u, 'المشتريات العامة'),
    not(/مديرو الفواتير/u, 'مسؤولو الشؤون المالية'),
    not(/المصدر المفتوح(?!\p{L})/u, 'المصادر المفتوحة'),
  ],
};

/** Words of the engines, judged on messages and on the words of models, where each means one thing. */
export const required: readonly Required[] = [
  {
    english: /\bscores?\b(?! to)(?!;)/iu,
    said: { fr: /score/iu, es: /puntuaci/iu, pt: /pontuaç|pontuaçõ/iu, ar: /نقاط/u },
  },
  { english: /\branks?\b/iu, said: { fr: /rang/iu, es: /puesto/iu, pt: /posiç/iu, ar: /مرتبة|مراتب/u } },
  {
    english: /conflict of interest/iu,
    said: {
      fr: /conflit d’intérêts/iu,
      es: /conflicto de intereses/iu,
      pt: /conflito de interesses/iu,
      ar: /تضارب المصالح/u,
    },
  },
  {
    english: /\bobligation/iu,
    said: { fr: /obligation/iu, es: /obligaci/iu, pt: /obrigaç/iu, ar: /إلزام/u },
  },
  {
    english: /\bunanswered\b/iu,
    said: { fr: /sans réponse/iu, es: /sin respond/iu, pt: /sem resposta/iu, ar: /بلا إجابة/u },
  },
  {
    // Another host of a service is a machine or its provider, not the organisation of an office.
    english: /(?<!another )\bhost\b/iu,
    said: {
      fr: /hôte|accueillir/iu,
      es: /anfitriona|acoger/iu,
      pt: /anfitriã|acolher/iu,
      ar: /مضيفة|استضافة/u,
    },
  },
  {
    english: /(?<!\bfunding )\bgaps?\b(?!s? (?:to|in))/iu,
    said: { fr: /écart|lacune/iu, es: /brecha|laguna/iu, pt: /lacuna|falhas? de dados/iu, ar: /فجو|ناقصة/u },
  },
  {
    english: /\bfunding gaps?\b/iu,
    said: {
      fr: /déficit de financement/iu,
      es: /déficit de financiación/iu,
      pt: /défice de financiamento/iu,
      ar: /فجوة التمويل/u,
    },
  },
  {
    english: /\bdraws\b|\bdrawn\b/iu,
    said: { fr: /tirage|tiré/iu, es: /simulaci|simulado/iu, pt: /simulaç|simulada/iu, ar: /سحب|سحوب/u },
  },
  {
    english: /\bseed\b/iu,
    said: {
      fr: /graine aléatoire/iu,
      es: /semilla aleatoria/iu,
      pt: /semente aleatória/iu,
      ar: /بذرة التوليد العشوائي/u,
    },
  },
];
