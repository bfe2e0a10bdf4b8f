/**
 * For a ministry: 5,570 made-up municipalities in a Parquet file, scored where they lie and by the library, the same
 * figures, and a report in Portuguese.
 */
import { ecosystemWords } from '@osee/scoring/locales/pt';
import { localiseModel } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { answerCodes, type PopulationFigure, scorePopulation, toSql } from '@osee/scoring/population';
import type { Database } from './database.ts';
import { makeUp } from './municipalities.ts';
import { pageOf, type RegionFigures, reportOf } from './report.ts';

/** One row for each answer; what nobody answered has none. */
function* answerRows({ count, answers, groups }: ReturnType<typeof makeUp>) {
  const columns = Object.entries(answers);
  for (let row = 0; row < count; row += 1) {
    const region = groups?.labels[groups.positions[row] ?? 0] ?? '';
    for (const [question, column] of columns) {
      const step = column[row] ?? answerCodes.unanswered;
      if (step !== answerCodes.unanswered) yield [row, region, question, step] as const;
    }
  }
}

const settings = { quantiles: [0.25, 0.5, 0.75], minimumCell: 5 } as const;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const figure = (value: unknown): number | null => (value === null ? null : Number(value));

/** Writes the answers to a Parquet file and lets a database score them from there. */
export const scoreByDatabase = async (database: Database, file: string) => {
  await database.execute(
    'CREATE TABLE entered (municipality INTEGER, region VARCHAR, question VARCHAR, step INTEGER)',
  );
  await database.append('entered', answerRows(makeUp()));
  await database.execute(`COPY entered TO ${text(file)} (FORMAT parquet)`);
  await database.execute('DROP TABLE entered');
  await database.execute(`CREATE VIEW answers AS SELECT * FROM read_parquet(${text(file)})`);
  const query = toSql(oseeEcosystemModel, {
    dialect: 'duckdb',
    table: 'answers',
    columns: { assessment: 'municipality', criterion: 'question', step: 'step', group: 'region' },
    form: 'groups',
    ...settings,
  });
  return database.query(query);
};

/** The same by the library alone. */
export const scoreByLibrary = () => scorePopulation(oseeEcosystemModel, makeUp(), settings);

const ofRow = (row: Readonly<Record<string, unknown>>): RegionFigures => ({
  label: typeof row['group_label'] === 'string' ? row['group_label'] : '',
  count: figure(row['count']),
  mean: figure(row['mean']),
  median: figure(row['quantile_2']),
  coverage: figure(row['coverage']),
  shares: [null, ...oseeEcosystemModel.levels].map((_, position) => figure(row[`share_${position}`])),
});

const ofFigure = (
  label: string,
  count: number | null,
  found: PopulationFigure | undefined,
): RegionFigures => ({
  label,
  count,
  mean: found?.mean ?? null,
  median: found?.quantiles[1]?.score ?? null,
  coverage: found?.coverage ?? null,
  shares: found?.levels.map(({ share }) => share) ?? oseeEcosystemModel.levels.map(() => null),
});

const model = localiseModel(oseeEcosystemModel, { locale: ecosystemWords });

/** The report from the rows that the database gave. */
export const reportFromRows = (rows: Awaited<ReturnType<typeof scoreByDatabase>>): string => {
  const own = rows.filter(({ node }) => node === oseeEcosystemModel.id);
  const whole = own.find(({ part }) => part === 'whole') ?? {};
  const regions = own.filter(({ part }) => part === 'group').map(ofRow);
  return pageOf(
    reportOf(
      model,
      ofRow(whole),
      regions.sort((one, other) => (one.label < other.label ? -1 : 1)),
    ),
  );
};

/** The same report from the figures of the library. */
export const reportFromLibrary = (result: ReturnType<typeof scoreByLibrary>): string => {
  const last = (figures: readonly PopulationFigure[] | null) =>
    figures?.find(({ nodeId }) => nodeId === oseeEcosystemModel.id);
  const regions = result.groups.map(({ label, count, figures }) =>
    ofFigure(label ?? '', count, last(figures)),
  );
  return pageOf(reportOf(model, ofFigure('', result.count, last(result.whole)), regions));
};
