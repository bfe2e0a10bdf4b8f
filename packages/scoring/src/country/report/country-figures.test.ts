import { oseeFramework } from '@osee/core';
import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { describe, expect, it } from 'vitest';
import { drawFigure, type ReportBlock, renderFragment, renderHtml } from '../../report/index.ts';
import {
  assessCountry,
  type CountryFigure,
  countryReport,
  govTechMaturityModel,
  matrixPlan,
  proposeProfile,
} from '../index.ts';
import { context, ecosystemModel, ecosystemOf, register, services } from '../testing/country.fixture.ts';
import { assessmentOf } from '../testing/institutions.fixture.ts';

const assessment = assessCountry({
  context,
  useCases: [services],
  development: {
    model: govTechMaturityModel,
    values: [{ indicatorId: 'core-systems', value: 0.5, year: 2025 }],
  },
  ecosystem: ecosystemOf({ 'change-management': 0, 'office-mandate': 0.5, cybersecurity: 'unknown' }),
  risks: { register },
});
const proposal = proposeProfile(assessment, oseeFramework, { locale: en });
const plan = matrixPlan(proposal, oseeFramework.matrix, '2027-03-01', { locale: en });

const blocksOf = (figures?: readonly CountryFigure[], of = assessment): readonly ReportBlock[] =>
  countryReport(of, { locale: en, plan, ...(figures === undefined ? {} : { figures }) }).blocks;

const drawn = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'figure' && block.drawing ? [block.drawing] : []));

const kinds = (blocks: readonly ReportBlock[]) => drawn(blocks).map(({ kind }) => kind);

const tablesOf = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'figure' || block.kind === 'table' ? [block.table] : []));

describe('the figures of countryReport', () => {
  it('are bars, quadrant and timeline unless told otherwise', () => {
    expect(blocksOf()).toEqual(blocksOf(['bars', 'quadrant', 'timeline']));
    expect(kinds(blocksOf())).toEqual(['quadrant', 'intervalBars', 'intervalBars', 'timeline']);
  });

  it('come in the order asked for, each once', () => {
    const { development, ecosystem } = assessment;
    expect(development?.result.parts.length).toBeGreaterThan(2);
    expect(ecosystem?.result?.root.children).toHaveLength(2);
    expect(kinds(blocksOf(['radar', 'bars', 'radar']))).toEqual(['radar', 'intervalBars', 'intervalBars']);
    expect(kinds(blocksOf([]))).toEqual([]);
  });

  it('are drawn of a result from before, which keeps neither titles of axes nor depths', () => {
    const former = structuredClone(assessment) as unknown as {
      useCases: { lists: Record<string, unknown>[] };
      ecosystem: Record<string, unknown>;
    };
    for (const list of former.useCases.lists) delete list['axisTitles'];
    delete former.ecosystem['depths'];
    const blocks = blocksOf(undefined, former as unknown as typeof assessment);
    expect(kinds(blocks)).toEqual(kinds(blocksOf()));
    expect(tablesOf(blocks).length).toBe(tablesOf(blocksOf()).length);
  });

  it('leave every table where it was', () => {
    const without = tablesOf(blocksOf([]));
    for (const figures of [['bars'], ['radar'], ['timeline'], undefined] as const) {
      expect(tablesOf(blocksOf(figures))).toEqual(expect.arrayContaining(without));
    }
    expect(tablesOf(blocksOf(['bars', 'timeline']))).toEqual(without);
  });

  it('hatch what is not known and write beside a bar what the table writes', () => {
    const [, , ecosystem] = drawn(blocksOf());
    if (ecosystem?.kind !== 'intervalBars') throw new Error('There are bars.');
    const bars = new Map(ecosystem.input.bars.map((bar) => [bar.name, bar]));
    expect(bars.get('Cybersecurity')).toMatchObject({
      value: null,
      worst: 0,
      best: 100,
      indent: 2,
      label: 'not known',
    });
    expect(bars.get('Office')).toMatchObject({ value: 50, worst: 50, best: 50, label: '50' });
    expect(ecosystem.input.bars[0]?.indent).toBe(0);
  });

  it('hide what few stand behind, and draw the parts right under the whole of a roll-up', () => {
    const inputs = [0, 1].map((value, position) => ({
      id: `i${position}`,
      name: `Institution ${position}`,
      assessment: {
        ...assessmentOf('x', { 'change-management': value }),
        model: { id: ecosystemModel.id, version: ecosystemModel.version },
      },
    }));
    const rolled = assessCountry({ context, ecosystem: { model: ecosystemModel, inputs } });
    const [bars] = drawn(countryReport(rolled, { locale: en }).blocks);
    if (bars?.kind !== 'intervalBars') throw new Error('There are bars.');
    expect(bars.input.bars.map(({ indent }) => indent)).toEqual(
      rolled.ecosystem?.rolledUp?.whole?.nodes.map(({ id }) => rolled.ecosystem?.depths?.[id]),
    );
    expect(bars.input.bars[0]).toMatchObject({ label: 'hidden', value: null, worst: null, best: null });
  });

  it('place candidates on the axes of their list by the titles of its model, with what is open', () => {
    const [quadrant] = drawn(blocksOf(['quadrant']));
    if (quadrant?.kind !== 'quadrant') throw new Error('There is a quadrant.');
    expect(quadrant.input).toMatchObject({
      across: { name: 'Importance', middle: 50 },
      up: { name: 'Feasibility' },
      quarters: ['C', 'A', 'D', 'B'],
      points: [
        { name: 'births', across: 90, up: 70, couldBe: { across: { worst: 90, best: 90 } } },
        { name: 'tax', across: 80, up: 20 },
        { name: 'unknown', across: null, up: null, couldBe: { up: { worst: 0, best: 100 } } },
      ],
    });
    const table = tablesOf(blocksOf(['quadrant']))[1];
    expect(table?.rows[2]).toEqual(['unknown', null, 0, 100, null, 0, 100, 'A / B / C / D']);
  });

  it('have no quadrant of a list without axes', () => {
    const { axes, ...list } = services;
    const bare = assessCountry({ context, useCases: [list] });
    expect(axes.x).toBe('importance');
    expect(kinds(countryReport(bare, { locale: en }).blocks)).toEqual([]);
  });

  it('are drawn in every way of writing a report, from right to left as well', () => {
    const figures = ['bars', 'radar', 'quadrant', 'timeline'] as const;
    const report = countryReport(assessment, { locale: ar, plan, figures });
    expect(renderHtml(report).match(/<svg/gu)).toHaveLength(drawn(report.blocks).length);
    expect(renderFragment(report, { locale: ar }).match(/<svg/gu)).toHaveLength(drawn(report.blocks).length);
    for (const drawing of drawn(report.blocks)) expect(drawFigure(drawing)).not.toMatch(/NaN|undefined/u);
  });

  it('are refused where there is no such figure', () => {
    expect(() => blocksOf(['pie'] as unknown as readonly CountryFigure[])).toThrow(
      /bars, radar, quadrant, timeline/u,
    );
  });
});
