import type { CostAssumptions, CostOption } from '@osee/core/resourcing';

/** Two ways to a learning platform. All figures are made up. */
export const options: readonly CostOption[] = [
  {
    id: 'libre',
    model: 'open',
    costs: [
      {
        id: 'migration',
        category: 'migration',
        amount: { low: 900_000, likely: 1_200_000, high: 2_400_000 },
        inCountry: '0.8',
      },
      {
        id: 'equipe',
        category: 'people',
        amount: [{ assumption: 'heures' }, { assumption: 'salaire' }],
        when: 'every-year',
        inCountry: 1,
      },
    ],
  },
  {
    id: 'licence',
    model: 'proprietary',
    costs: [
      {
        id: 'abonnement',
        category: 'acquisition',
        amount: [{ assumption: 'utilisateurs' }, { assumption: 'prix' }],
        when: 'every-year',
        inCountry: 0,
      },
      { id: 'sortie', category: 'exit', amount: { low: 0, high: 700_000 }, from: 6 },
    ],
  },
];

export const assumptions: CostAssumptions = {
  currency: 'KES',
  years: 5,
  discounting: { rate: '0.05', timing: 'middle', basis: 'real', range: { low: '0.02', high: '0.1' } },
  values: [
    { id: 'utilisateurs', value: { low: 300, likely: 400, high: 700 } },
    { id: 'prix', value: { low: 5_000, likely: 6_000, high: 8_000 } },
    { id: 'heures', value: 1_600 },
    { id: 'salaire', value: { low: 900, likely: 1_100, high: 1_600 } },
  ],
};

/** Figures by the names that the report gives them. */
export const figureNames: Readonly<Record<string, string>> = {
  utilisateurs: 'Nombre d’utilisateurs',
  prix: 'Prix de l’abonnement',
  salaire: 'Salaire horaire',
  'discount-rate': 'Taux d’actualisation',
  'libre/migration/0': 'Coût de la migration',
  'licence/sortie/0': 'Coût de sortie',
};
