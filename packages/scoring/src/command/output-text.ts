import { formatMessage, messagesOf } from '@osee/core';
import { nodesOf } from '../maturity/result/nodes-of.ts';
import type { ProjectMessageId } from '../project/messages/project-message-id.ts';
import type { Assessed } from './assessed.ts';

/** The sequences that a terminal reads, taken out of whatever comes from files. */
const plain = (text: string): string =>
  [...text].filter((character) => !/\p{Cc}/u.test(character) || character === '\n').join('');

/** What was found, as text for a terminal: nothing hangs on its colours. */
export const outputText = (
  { locale, result, steps, gate, found, licences, training, gathered }: Assessed,
  isStyled: boolean,
): string => {
  const messages = messagesOf(locale, 'project');
  const say = (id: ProjectMessageId, values: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(messages, id, values);
  const bold = (text: string): string => (isStyled ? `\u001b[1m${text}\u001b[0m` : text);
  const dim = (text: string): string => (isStyled ? `\u001b[2m${text}\u001b[0m` : text);
  const { levels } = result.model;
  const numberOf = (id: string | null): number => levels.findIndex((level) => level.id === id) + 1;
  const levelOf = (id: string | null): string => {
    const number = numberOf(id);
    return number === 0
      ? say('badge-none')
      : say('badge-level', { title: levels[number - 1]?.title ?? '', level: number, levels: levels.length });
  };
  const bar = (id: string | null): string => {
    const number = numberOf(id);
    return `[${'#'.repeat(number)}${'-'.repeat(levels.length - number)}]`;
  };
  const nodes = nodesOf(result.root).filter(({ kind }) => kind === 'axis' || kind === 'dimension');
  const widest = Math.max(...nodes.map(({ title }) => [...title].length)) + 2;
  const lines = [
    bold(say('badge-title', { subject: plain(result.subject), value: levelOf(result.root.level.reached) })),
    dim(say('badge-about', { model: result.model.title, version: result.model.version, date: result.asOf })),
    '',
    ...nodes.map(({ kind, title, level, coverage }) => {
      const reached = coverage === 0 ? null : level.reached;
      const name = `${kind === 'axis' ? '' : '  '}${title}`;
      const row = `${name}${' '.repeat(Math.max(1, widest - [...name].length + 1))}${bar(reached)} ${levelOf(reached)}`;
      return kind === 'axis' ? bold(row) : row;
    }),
    '',
    bold(say('next-steps')),
    ...(steps.length === 0 ? [`  ${say('no-next-step')}`] : []),
    ...steps.flatMap(({ node, levelTitle, criteria }) => [
      `  ${say('step-for', { part: node.title, level: levelTitle })}`,
      ...criteria.map(({ id, text }) => {
        const outcome = found.records.find(({ criterionId }) => criterionId === id)?.outcome ?? 'unknown';
        return `    ${id}: ${text} ${dim(`(${say(`status-${outcome === 'other' ? 'unknown' : outcome}`)})`)}`;
      }),
    ]),
    '',
    bold(say('standard', { version: gate.standard })),
    ...gate.indicators.map(({ indicator, status, missing }) => {
      const what = missing.map((part) => say(`part-${part}`)).join('; ');
      return `  ${indicator.padEnd(2)} ${say(`indicator-${indicator}`)}: ${say(`status-${status}`)}${what === '' ? '' : dim(` – ${say('missing')}: ${what}`)}`;
    }),
    ...(found.contradictions.length === 0 ? [] : ['', bold(say('contradictions'))]),
    ...found.contradictions.map(({ fact, values }) => {
      const told = values.map(({ value, facts }) => `${facts[0]?.source.file}: ${value}`).join('; ');
      return plain(`  ${say('contradiction', { thing: fact, values: told })}`);
    }),
    ...(licences === null
      ? []
      : [
          '',
          bold(say('licences')),
          ...(licences.unfit.length > 0
            ? [
                plain(
                  `  ${say('licences-unfit', { outbound: licences.outbound, names: licences.unfit.join(', ') })}`,
                ),
              ]
            : []),
          ...(licences.open.length > 0
            ? [plain(`  ${say('licences-open', { names: licences.open.join(', ') })}`)]
            : []),
          ...(licences.unfit.length + licences.open.length === 0
            ? [plain(`  ${say('licences-fit', { outbound: licences.outbound })}`)]
            : []),
        ]),
    ...(training === null || training.length === 0 ? [] : ['', bold(say('training'))]),
    ...(training ?? []).map(({ title, url }) => `  ${title}${url === null ? '' : ` <${url}>`}`),
    '',
    dim(`${say('files')}: ${gathered.walked.files.length}`),
  ];
  return `${lines.join('\n')}\n`;
};
