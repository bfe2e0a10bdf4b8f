/** What the country team itself writes, in the languages of its reports. */
export interface Given {
  readonly subject: string;
  readonly team: string;
  readonly ministries: Readonly<Record<'health' | 'interior' | 'education' | 'finance', string>>;
  readonly office: string;
  readonly committee: string;
  readonly why: string;
  /** Words for the ids of services. */
  readonly services: Readonly<Record<'births' | 'vaccinations' | 'passports', string>>;
}

/** By language. People, places and figures are made up. */
export const given = {
  en: {
    subject: 'Ruritania',
    team: 'Team of the two ministries',
    ministries: {
      health: 'Ministry of Health',
      interior: 'Ministry of the Interior',
      education: 'Ministry of Education',
      finance: 'Ministry of Finance',
    },
    office: 'Head of the office',
    committee: 'Steering committee',
    why: 'Large contracts end in 2028: what they ask for is decided now.',
    services: { births: 'Births', vaccinations: 'Vaccinations', passports: 'Passports' },
  },
  fr: {
    subject: 'Ruritanie',
    team: 'Équipe des deux ministères',
    ministries: {
      health: 'Ministère de la Santé',
      interior: 'Ministère de l’Intérieur',
      education: 'Ministère de l’Éducation',
      finance: 'Ministère des Finances',
    },
    office: 'Responsable du bureau',
    committee: 'Comité de pilotage',
    why: 'De grands contrats prennent fin en 2028 : leur contenu se décide maintenant.',
    services: { births: 'Naissances', vaccinations: 'Vaccinations', passports: 'Passeports' },
  },
  ar: {
    subject: 'روريتانيا',
    team: 'فريق الوزارتين',
    ministries: {
      health: 'وزارة الصحة',
      interior: 'وزارة الداخلية',
      education: 'وزارة التعليم',
      finance: 'وزارة المالية',
    },
    office: 'رئيس المكتب',
    committee: 'اللجنة التوجيهية',
    why: 'تنتهي عقود كبيرة في 2028: ومضمونها يُقرَّر الآن.',
    services: { births: 'المواليد', vaccinations: 'التطعيم', passports: 'جوازات السفر' },
  },
} as const satisfies Readonly<Record<string, Given>>;
