import { oseeRiskScale, type RiskRegister } from '@osee/scoring/risk';

/** Four risks of the office, with made-up chances and amounts in prices of 2024. */
export const register: RiskRegister = {
  id: 'ospo-kenya',
  currency: 'KES',
  priceYear: 2024,
  horizonYears: 3,
  scale: oseeRiskScale,
  risks: [
    {
      id: 'fin-du-don',
      event: 'Le don prend fin avant qu’une ligne budgétaire existe.',
      category: 'funding',
      likelihood: { chance: 0.3 },
      impact: { money: 3_000_000 },
      review: '2027-12-31',
    },
    {
      id: 'chute-du-shilling',
      event: 'Le shilling perd un quart de sa valeur.',
      category: 'economy',
      likelihood: { chance: 0.2 },
      impact: { money: 400_000 },
      review: '2027-12-31',
    },
    {
      id: 'depart',
      event: 'La personne qui dirige le bureau part.',
      likelihood: { chance: 0.4 },
      impact: { money: 900_000, days: 60 },
      review: '2028-06-30',
    },
    {
      id: 'panne',
      event: 'L’hébergement tombe en panne pour longtemps.',
      likelihood: { chance: 0.1 },
      impact: { money: 1_200_000 },
    },
  ],
};

export const riskNames: Readonly<Record<string, string>> = {
  'fin-du-don': 'Fin du don',
  'chute-du-shilling': 'Chute du shilling',
  depart: 'Départ de la direction',
  panne: 'Panne de l’hébergement',
};
