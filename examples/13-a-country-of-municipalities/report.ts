import type { MaturityModel } from '@osee/scoring/maturity';
import { type Report, renderHtml, stackedBars } from '@osee/scoring/report';

/** The figures of one region, or of the country. */
export interface RegionFigures {
  readonly label: string;
  /** Nothing where the region is too small to be told. */
  readonly count: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly coverage: number | null;
  /** Shares of the municipalities, no level first. */
  readonly shares: readonly (number | null)[];
}

const frame = { locale: 'pt', direction: 'ltr' } as const;
const per100 = (value: number | null): number | null => (value === null ? null : value * 100);

/** The report in Portuguese: the country, then its regions by level. */
export const reportOf = (
  { title, version, levels }: MaturityModel,
  country: RegionFigures,
  regions: readonly RegionFigures[],
): Report => {
  const names = ['Sem nível', ...levels.map((level) => level.title)];
  const shown = regions.filter(({ count }) => count !== null);
  const hidden = regions.filter(({ count }) => count === null);
  const all = [...shown, { ...country, label: 'País' }];
  const parts = names.map((name, position) => ({ id: `nivel-${position}`, name }));
  const svg = stackedBars({
    ...frame,
    title: 'Municípios por nível',
    description: 'Parte dos municípios de cada região que está em cada nível, em percentagem.',
    maximum: 100,
    parts,
    unknown: 'não se sabe',
    bars: all.map(({ label, shares }) => ({
      name: label,
      parts: parts.map(({ id }, position) => ({ id, value: per100(shares[position] ?? 0), most: 100 })),
    })),
  });
  return {
    ...frame,
    title: 'Maturidade dos municípios',
    blocks: [
      {
        kind: 'paragraph',
        text: `${title}, versão ${version}. Os municípios e as suas respostas são inventados. A pontuação vai de 0 a 100; o que não foi respondido fica de fora.`,
      },
      { kind: 'heading', level: 2, text: 'Por região' },
      {
        kind: 'table',
        table: {
          caption: 'Pontuação por região',
          header: ['Região', 'Municípios', 'Média', 'Mediana', 'Respondido'],
          rows: all.map(({ label, count, mean, median, coverage }) => [
            label,
            count,
            per100(mean),
            per100(median),
            per100(coverage),
          ]),
        },
      },
      ...(hidden.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: `Sem números: ${hidden.map(({ label }) => label).join(', ')}. Têm poucos municípios, ou deixariam ver os de uma região que tem poucos.`,
            },
          ]),
      { kind: 'heading', level: 2, text: 'Por nível' },
      {
        kind: 'figure',
        svg,
        table: {
          caption: 'Municípios por nível, em percentagem',
          header: ['Região', ...names],
          rows: all.map(({ label, shares }) => [label, ...shares.map(per100)]),
        },
      },
    ],
  };
};

export const pageOf = (report: Report): string => renderHtml(report);
