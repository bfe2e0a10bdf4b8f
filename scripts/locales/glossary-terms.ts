import type { Required } from './glossary.ts';

/** The terms of the field, in every text of every bundle: messages, models and the framework. */
export const terms: readonly Required[] = [
  {
    english: /\blicen[cs]e/iu,
    said: { fr: /licen/iu, es: /licencia/iu, pt: /licenç|licenci/iu, ar: /ترخيص|تراخيص|يرخّص/u },
  },
  {
    english: /\bcompetenc/iu,
    said: { fr: /compétence/iu, es: /competencia/iu, pt: /competência/iu, ar: /كفاء/u },
  },
  {
    english: /\bevidence\b/iu,
    said: { fr: /preuve/iu, es: /prueba/iu, pt: /evidência/iu, ar: /إثبات|أدلة/u },
  },
  {
    english: /digital public good/iu,
    said: {
      fr: /biens? publics? numériques?/iu,
      es: /bien(?:es)? públicos? digital/iu,
      pt: /be[mn]s? públicos? digita/iu,
      ar: /(?:منفعة|منافع) (?:ال)?عامة (?:ال)?رقمية/u,
    },
  },
  {
    english: /digital public service/iu,
    said: {
      fr: /services? publics? numérique/iu,
      es: /servicios? públicos? digital/iu,
      pt: /serviços? públicos? digita/iu,
      ar: /(?:خدمة|خدمات|الخدمة|الخدمات) (?:ال)?عامة (?:ال)?رقمية/u,
    },
  },
  {
    english: /open.source/iu,
    said: {
      fr: /libre|open source/iu,
      es: /código abierto|software libre/iu,
      pt: /código aberto|software livre/iu,
      ar: /لمصادر المفتوحة|المصدر/u,
    },
  },
  {
    english: /open.source program(?:me)? office/iu,
    said: {
      fr: /programmes? open source/iu,
      es: /oficinas? de programas de código abierto/iu,
      pt: /gabinetes? de programas de código aberto/iu,
      ar: /(?:مكتب|مكاتب) برامج البرمجيات المفتوحة المصدر/u,
    },
  },
  { english: /\bsecurity\b/iu, said: { fr: /sécurité/iu, es: /seguridad/iu, pt: /segurança/iu, ar: /أمن/u } },
  {
    english: /\bprocurement\b/iu,
    said: {
      fr: /achat|achet|marchés? publics?|commande publique/iu,
      es: /contratación|contrataciones|adquisici/iu,
      pt: /contratação|contratações|aquisiç/iu,
      ar: /مشتريات|شراء|مناقص/u,
    },
  },
  {
    english: /capacity.building/iu,
    said: {
      fr: /renforcement des capacités/iu,
      es: /desarrollo de (?:las )?capacidades/iu,
      pt: /reforço d(?:e|as) capacidades/iu,
      ar: /بناء (?:ال)?قدرات/u,
    },
  },
  {
    english: /digital inclusion/iu,
    said: {
      fr: /inclusion numérique/iu,
      es: /inclusión digital/iu,
      pt: /inclusão digital/iu,
      ar: /لشمول الرقمي/u,
    },
  },
  { english: /sovereignty/iu, said: { fr: /souverain/iu, es: /soberan/iu, pt: /soberan/iu, ar: /سياد/u } },
  {
    english: /interoperab/iu,
    said: { fr: /interopéra/iu, es: /interopera/iu, pt: /interopera/iu, ar: /التشغيل البيني/u },
  },
  {
    english: /intellectual property/iu,
    said: {
      fr: /propriété intellectuelle/iu,
      es: /propiedad intelectual/iu,
      pt: /propriedade intelectual/iu,
      ar: /الملكية الفكرية/u,
    },
  },
  {
    english: /personal data/iu,
    said: {
      fr: /données (?:à caractère personnel|personnelles)/iu,
      es: /datos personales/iu,
      pt: /dados pessoais/iu,
      ar: /لبيانات الشخصية|بيانات شخصية/u,
    },
  },
  { english: /accessib/iu, said: { fr: /access/iu, es: /acces/iu, pt: /acess/iu, ar: /نفاذ|وصول/u } },
  {
    english: /total cost of ownership/iu,
    said: {
      fr: /coût total de possession/iu,
      es: /costo total de (?:la )?propiedad/iu,
      pt: /custo total d[ea] propriedade/iu,
      ar: /التكلفة الإجمالية للملكية/u,
    },
  },
  {
    english: /public.private partnership/iu,
    said: {
      fr: /partenariats? public/iu,
      es: /asociaci(?:ón|ones) público/iu,
      pt: /parcerias? público/iu,
      ar: /شراك\p{L}* بين القطاعين العام والخاص/u,
    },
  },
  {
    english: /\block.in\b|locked in/iu,
    said: { fr: /dépendance/iu, es: /dependencia/iu, pt: /dependência/iu, ar: /ارتهان/u },
  },
  {
    english: /\bmaintainer/iu,
    said: {
      fr: /responsables? de (?:\p{L}+ ou de )?maintenance/iu,
      es: /mantenimiento|mantien/iu,
      pt: /manutenção/iu,
      ar: /الصيانة/u,
    },
  },
  {
    english: /stakeholder/iu,
    said: {
      fr: /parties? prenantes?/iu,
      es: /partes? interesadas?/iu,
      pt: /partes? interessadas?/iu,
      ar: /المصلحة|المصالح/u,
    },
  },
  {
    english: /resource mobili[sz]ation/iu,
    said: {
      fr: /mobilisation des? ressources/iu,
      es: /movilización de (?:los )?recursos/iu,
      pt: /mobilização d[eo]s? recursos/iu,
      ar: /تعبئة (?:ال)?موارد/u,
    },
  },
  {
    english: /change management/iu,
    said: {
      fr: /conduite du changement/iu,
      es: /gestión del cambio/iu,
      pt: /gestão da mudança/iu,
      ar: /إدارة التغيير/u,
    },
  },
  {
    english: /monitoring and evaluation/iu,
    said: {
      fr: /suivi(?: et| &|-) ?évaluation|suivi et de l’évaluation/iu,
      es: /seguimiento y (?:la )?evaluación/iu,
      pt: /acompanhamento e (?:a )?avaliação/iu,
      ar: /الرصد والتقييم/u,
    },
  },
  { english: /\bmentor/iu, said: { fr: /mentor/iu, es: /mentor/iu, pt: /mentor/iu, ar: /إرشاد|مرشد/u } },
  {
    english: /open standard/iu,
    said: {
      fr: /(?:norme|standard)s? ouvert/iu,
      es: /estándar(?:es)? abiert/iu,
      pt: /normas? abert/iu,
      ar: /(?:معيار|معايير|المعايير) (?:ال)?مفتوحة?/u,
    },
  },
  {
    english: /\boversight\b/iu,
    said: { fr: /contrôle/iu, es: /supervisión|control/iu, pt: /supervisão|controlo/iu, ar: /رقاب/u },
  },
  {
    english: /accountab/iu,
    said: {
      fr: /redevab|rendre (?:des )?compte|rendent|rendre/iu,
      es: /rendición de cuentas|rinde|rendir/iu,
      pt: /prestação de contas|responsabiliza|prest/iu,
      ar: /مساءل/u,
    },
  },
];
