import { formatMessage, messagesOf } from '@osee/core';
import { nodesOf } from '../maturity/result/nodes-of.ts';
import type { ProjectMessageId } from '../project/messages/project-message-id.ts';
import type { Report, ReportBlock } from '../report/document/report.ts';
import { maturityReport } from '../report/maturity/maturity-report.ts';
import type { Assessed } from './assessed.ts';

/** How many files are named for an answer; the data holds them all. */
const mostFiles = 6;

/** The report of a project: that of its maturity, with next steps, the standard, evidence and what contradicts. */
export const projectReport = ({
  locale,
  found,
  result,
  steps,
  gate,
  licences,
  training,
  remarks,
}: Assessed): Report => {
  const messages = messagesOf(locale, 'project');
  const say = (id: ProjectMessageId, values: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(messages, id, values);
  const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
  const report = maturityReport({ result, locale });
  const levelOf = (id: string | null): string => {
    const position = result.model.levels.findIndex((level) => level.id === id);
    const title = result.model.levels[position]?.title;
    return title === undefined
      ? say('badge-none')
      : say('badge-level', { title, level: position + 1, levels: result.model.levels.length });
  };
  const textOf = new Map(result.criteria.map(({ id, text }) => [id, text]));
  const dimensions = nodesOf(result.root).filter(({ kind }) => kind === 'axis' || kind === 'dimension');
  const levels: ReportBlock[] = [
    heading(say('badge-title', { subject: result.subject, value: levelOf(result.root.level.reached) })),
    {
      kind: 'table',
      table: {
        caption: say('level'),
        header: [say('part'), say('level')],
        rows: dimensions.map(({ title, level, coverage }) => [
          title,
          levelOf(coverage === 0 ? null : level.reached),
        ]),
      },
    },
  ];
  const next: ReportBlock[] = [
    heading(say('next-steps')),
    {
      kind: 'list',
      items:
        steps.length === 0
          ? [{ text: say('no-next-step') }]
          : steps.flatMap(({ node, levelTitle, criteria }) =>
              criteria.map(({ text }) => ({
                text: `${say('step-for', { part: node.title, level: levelTitle })}: ${text}`,
              })),
            ),
    },
  ];
  const standard: ReportBlock[] = [
    heading(say('standard', { version: gate.standard })),
    { kind: 'paragraph', text: say('standard-note') },
    {
      kind: 'table',
      table: {
        caption: say('standard', { version: gate.standard }),
        header: [say('indicator'), say('status'), say('missing')],
        rows: gate.indicators.map(({ indicator, status, missing, statedBy }) => [
          `${indicator} ${say(`indicator-${indicator}`)}`,
          statedBy === null
            ? say(`status-${status}`)
            : `${say(`status-${status}`)} (${say('stated-by', { name: statedBy })})`,
          missing.map((part) => say(`part-${part}`)).join('; ') || null,
        ]),
      },
    },
  ];
  const evidence: ReportBlock[] = [
    heading(say('evidence')),
    {
      kind: 'table',
      table: {
        caption: say('evidence'),
        header: [
          formatMessage(messagesOf(locale, 'report'), 'question'),
          say('status'),
          say('origin'),
          say('files'),
        ],
        rows: found.records.map(({ criterionId, outcome, origin, facts, isContradicted, humanExpired }) => {
          const files = [
            ...new Set(
              facts.map(({ fact }) =>
                fact.source.file === '.' ? (fact.note ?? fact.source.file) : fact.source.file,
              ),
            ),
          ];
          const remarks = [
            ...(isContradicted ? [say('contradicted')] : []),
            ...(humanExpired || facts.some(({ role }) => role === 'expired') ? [say('too-old')] : []),
          ];
          const status = say(`status-${outcome === 'other' ? 'unknown' : outcome}`);
          return [
            textOf.get(criterionId) ?? criterionId,
            remarks.length > 0 ? `${status} (${remarks.join('; ')})` : status,
            say(`origin-${origin}`),
            files.length > mostFiles
              ? `${files.slice(0, mostFiles).join(', ')} +${files.length - mostFiles}`
              : files.join(', ') || null,
          ];
        }),
      },
    },
  ];
  const contradicting: ReportBlock[] =
    found.contradictions.length === 0
      ? []
      : [
          heading(say('contradictions')),
          {
            kind: 'list',
            items: found.contradictions.map(({ fact, key, values }) => ({
              text: say('contradiction', {
                thing: key === undefined ? fact : `${fact} ${key}`,
                values: values
                  .map(
                    ({ value, facts }) =>
                      `${[...new Set(facts.map(({ source }) => source.file))].join(', ')}: ${value}`,
                  )
                  .join('; '),
              }),
            })),
          },
        ];
  const combined: ReportBlock[] =
    licences === null
      ? []
      : [
          heading(say('licences')),
          {
            kind: 'list',
            items: [
              ...(licences.unfit.length > 0
                ? [
                    {
                      text: say('licences-unfit', {
                        outbound: licences.outbound,
                        names: licences.unfit.join(', '),
                      }),
                    },
                  ]
                : []),
              ...(licences.open.length > 0
                ? [{ text: say('licences-open', { names: licences.open.join(', ') }) }]
                : []),
              ...(licences.unfit.length + licences.open.length === 0
                ? [{ text: say('licences-fit', { outbound: licences.outbound }) }]
                : []),
            ],
          },
        ];
  const learned: ReportBlock[] =
    training === null || training.length === 0
      ? []
      : [
          heading(say('training')),
          {
            kind: 'list',
            items: training.map(({ title, url }) => ({ text: title, ...(url !== null && { href: url }) })),
          },
        ];
  const unread: ReportBlock[] =
    remarks.length === 0
      ? []
      : [heading(say('unreadable')), { kind: 'list', items: remarks.map((text) => ({ text })) }];
  return {
    ...report,
    blocks: [
      ...levels,
      ...next,
      ...standard,
      ...evidence,
      ...contradicting,
      ...combined,
      ...learned,
      ...report.blocks,
      ...unread,
    ],
  };
};
