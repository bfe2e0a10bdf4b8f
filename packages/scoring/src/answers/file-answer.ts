import type { Answer } from '../maturity/assessment/answer.ts';
import type { Evidence } from '../maturity/assessment/evidence.ts';
import type { Criterion } from '../maturity/model/criterion.ts';
import type { Scale } from '../maturity/model/scale.ts';
import type { FactRole, FileOutcome, JudgedFact } from './evidenced-answers.ts';
import type { JudgedCriterion } from './judge-criterion.ts';

/** The step that an outcome stands for; `null` where the scale has none between nothing and met. */
const optionOf = ({ options }: Scale, metAt: number, outcome: FileOutcome): string | null => {
  if (outcome === 'unknown') return null;
  if (outcome === 'met') return options.filter(({ value }) => value >= metAt).at(-1)?.id ?? null;
  if (outcome === 'unmet') return options[0]?.id ?? null;
  const lowest = options[0]?.value ?? 0;
  return options.filter(({ value }) => value < metAt && value > lowest).at(-1)?.id ?? null;
};

const speaksFor: ReadonlySet<FactRole> = new Set(['settles', 'partly']);

/** As many facts of a file as are named in a line of evidence; the record holds them all. */
const mostNamed = 5;

/** One piece of evidence a file: several statements of it are still one file. */
const evidenceOf = (
  facts: readonly JudgedFact[],
  polarity: Evidence['polarity'],
  asOf: string,
): Evidence[] => {
  const bySource = new Map<string, JudgedFact[]>();
  for (const each of facts) {
    const { source, expires } = each.fact;
    const key = JSON.stringify([source.file, source.format, source.date ?? null, expires ?? null]);
    bySource.set(key, [...(bySource.get(key) ?? []), each]);
  }
  return [...bySource.values()].flatMap((group) => {
    const first = group[0]?.fact;
    if (first === undefined) return [];
    const { file, format, tool, toolVersion, date = asOf, subject, commit, digest } = first.source;
    const named = [
      ...new Set(
        group.map(
          ({ fact }) =>
            `${fact.fact}${fact.key ? ` ${fact.key}` : ''}: ${fact.value}${fact.note ? ` (${fact.note.slice(0, 200)})` : ''}`,
        ),
      ),
    ];
    const note = [
      `${file} (${[format, tool, toolVersion].filter(Boolean).join(' ')})`,
      ...(subject ? [`subject ${subject}`] : []),
      ...(commit ? [`commit ${commit}`] : []),
      ...named.slice(0, mostNamed),
      ...(named.length > mostNamed ? [`+ ${named.length - mostNamed}`] : []),
    ].join('; ');
    return [
      {
        kind: 'examine' as const,
        polarity,
        note,
        collected: date,
        ...(first.expires !== undefined && { expires: first.expires }),
        ...(digest !== undefined && { digest }),
      },
    ];
  });
};

/**
 * The answer that files give to a criterion; `null` where they give none. What they show in part, and leave open for the
 * rest, is an answer that nobody knows yet, with what was shown.
 */
export const fileAnswer = (
  criterion: Criterion,
  scale: Scale | undefined,
  { outcome, isOpen, facts }: JudgedCriterion,
  asOf: string,
): Answer | null => {
  const optionId = scale && !isOpen ? optionOf(scale, criterion.metAt ?? 1, outcome) : null;
  const found = (
    isWanted: (role: FactRole) => boolean,
    polarity: Evidence['polarity'],
  ): readonly Evidence[] =>
    evidenceOf(
      facts.filter(({ role }) => isWanted(role)),
      polarity,
      asOf,
    );
  const against = (role: FactRole): boolean => role === 'against';
  const about = { criterionId: criterion.id, by: 'files', at: asOf };
  const evidence = (
    outcome === 'unmet'
      ? found(against, 'supports')
      : [
          ...found(
            (role) => speaksFor.has(role) || (outcome === 'unknown' && role === 'expired'),
            'supports',
          ),
          ...(outcome === 'unknown' ? [] : found(against, 'contradicts')),
        ]
  ).slice(0, 1000);
  const shown = evidence.length > 0 && { evidence };
  if (optionId !== null) return { ...about, status: 'answered', optionId, ...shown };
  return evidence.length > 0 ? { ...about, status: 'unknown', ...shown } : null;
};
