import type { CostSensitivity } from '@osee/core/resourcing';
import { type ReportBlock, type TornadoBarsInput, tornadoBars } from '@osee/scoring/report';
import { figureNames } from './choice.ts';

const title = 'Écart entre le logiciel libre et la licence (KES), selon chaque hypothèse';

/** Which assumption moves the difference between the options how far, and which one turns it. */
export const tornadoFigure = ({ base, bars }: CostSensitivity): ReportBlock => {
  const named = bars.map(({ figure, atLow, atHigh, turns }) => ({
    name: figureNames[figure] ?? figure,
    atLow: Number(atLow),
    atHigh: Number(atHigh),
    turns,
  }));
  const input: TornadoBarsInput = {
    title,
    description:
      'Une paire de barres par hypothèse ; à gauche du zéro pointillé, le logiciel libre coûte moins.',
    locale: 'fr',
    direction: 'ltr',
    base: Number(base ?? 0),
    baseName: 'Hypothèses centrales',
    lowName: 'Hypothèse au plus bas',
    highName: 'Hypothèse au plus haut',
    bars: named.map(({ name, atLow, atHigh }) => ({ name, atLow, atHigh })),
  };
  return {
    kind: 'figure',
    svg: tornadoBars(input),
    drawing: { kind: 'tornadoBars', input },
    table: {
      caption: title,
      decimals: 2,
      header: ['Hypothèse', 'Au plus bas', 'Au plus haut', 'Renverse le choix'],
      rows: named.map(({ name, atLow, atHigh, turns }) => [name, atLow, atHigh, turns ? 'oui' : 'non']),
    },
  };
};
