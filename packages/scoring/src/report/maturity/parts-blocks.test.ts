import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/en.ts';
import { type MaturityModel, scoreMaturity } from '../../maturity/index.ts';
import { dpgProjectModel } from '../../models/index.ts';
import {
  type MaturityFigure,
  maturityReport,
  type ReportBlock,
  renderFragment,
  renderMarkdown,
} from '../index.ts';

const [first, second] = dpgProjectModel.criteria;
const { id, version } = dpgProjectModel;
const assessment = {
  subject: 'Registry',
  model: { id, version },
  asOf: '2027-01-31',
  answers: [first, second].flatMap((criterion) =>
    criterion === undefined
      ? []
      : [{ criterionId: criterion.id, status: 'answered' as const, optionId: 'yes' }],
  ),
};
const result = scoreMaturity(dpgProjectModel as MaturityModel, assessment);

const drawn = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'figure' ? [[block.drawing?.kind, block.table.rows.length]] : [],
  );

const blocksOf = (figures: readonly MaturityFigure[], of = result) =>
  maturityReport({ result: of, locale: en, figures }).blocks;

describe('the figures of maturityReport', () => {
  it('are the bars unless told otherwise', () => {
    expect(maturityReport({ result, locale: en }).blocks).toEqual(blocksOf(['bars']));
  });

  it('come in the order asked for, each once and each with the table of what it shows', () => {
    const all = drawn(blocksOf(['bars']))[0];
    expect(drawn(blocksOf(['radar', 'bars', 'radar']))).toEqual([
      ['radar', result.root.children.length],
      all,
    ]);
  });

  it('leave the table of all parts where there are no bars', () => {
    const [bars] = blocksOf(['bars']).filter(({ kind }) => kind === 'figure');
    for (const figures of [[], ['radar']] as const) {
      expect(blocksOf(figures)).toContainEqual({
        kind: 'table',
        table: bars?.kind === 'figure' ? bars.table : null,
      });
    }
  });

  it('have no radar of fewer than three parts', () => {
    const root = { ...result.root, children: result.root.children.slice(0, 2) };
    expect(drawn(blocksOf(['radar'], { ...result, root }))).toEqual([]);
  });

  it('print in the radar what the table prints', () => {
    const markdown = renderMarkdown(maturityReport({ result, locale: en, figures: ['radar'] }));
    const html = renderFragment(maturityReport({ result, locale: en, figures: ['radar'] }), { locale: en });
    for (const { title } of result.root.children) {
      expect(markdown).toContain(title);
      expect(html).toContain(title);
    }
  });

  it('are refused where there is no such figure', () => {
    const wrong = ['pie'] as unknown as readonly MaturityFigure[];
    expect(() => blocksOf(wrong)).toThrow(OseeError);
    expect(() => blocksOf(wrong)).toThrow(/bars, radar/u);
  });
});
