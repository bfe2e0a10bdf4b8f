import { formatMessage, messagesOf, nearestWord } from '@osee/core';
import type { FactTest } from '../maturity/model/evidence-rule.ts';
import type { ProjectMessageId } from '../project/messages/project-message-id.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { inLanguage, languages } from './languages.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import type { World } from './world.ts';

const told = (test: FactTest): string => {
  const { fact, key, most } = test;
  const thing = key === undefined ? fact : `${fact} (${key})`;
  const more =
    test.holds === 'atLeast'
      ? ` at least ${test.minimum}`
      : test.holds === 'within'
        ? ` within ${test.months} months`
        : test.holds === 'oneOf'
          ? ` one of ${test.words.join(', ')}`
          : test.holds === 'named' && test.count !== undefined
            ? ` named, ${test.count} or more`
            : ` ${test.holds}`;
  return `${thing}${more}${most === undefined ? '' : most === 1 ? ' [a hint only]' : ' [in part only]'}`;
};

/** Tells what a criterion asks for, or lists all of them. */
export const runExplain = async (world: World, args: readonly string[]): Promise<number> => {
  const { texts, words } = parseOptions('explain', args, { texts: ['lang'], flags: [] });
  const { model, locale } = await inLanguage(oneOf('lang', texts.get('lang'), languages, 'en'));
  if (words.length > 1)
    throw new CommandError(exitCode.usage, 'explain takes one criterion.', 'Run: osee explain --help');
  const messages = messagesOf(locale, 'project');
  const say = (message: ProjectMessageId, values: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(messages, message, values);
  const [id] = words;
  const levelOf = (levelId: string | undefined): string =>
    model.levels.find((level) => level.id === levelId)?.title ?? '';
  const partOf = (nodeId: string | undefined): string =>
    model.nodes.find((node) => node.id === nodeId)?.title ?? '';
  if (id === undefined) {
    for (const { id: dimension, title } of model.nodes.filter(({ kind }) => kind === 'dimension')) {
      world.out(`${title}\n`);
      for (const { id: criterion, text, impacts } of model.criteria) {
        if (impacts[0]?.nodeId !== dimension) continue;
        world.out(`  ${criterion}  (${levelOf(impacts[0]?.levelId)})\n    ${text}\n`);
      }
    }
    return exitCode.ok;
  }
  const criterion = model.criteria.find((each) => each.id === id);
  if (criterion === undefined) {
    const near = nearestWord(
      id,
      model.criteria.map((each) => each.id),
    );
    throw new CommandError(
      exitCode.usage,
      `There is no criterion "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`,
      'Run: osee explain',
    );
  }
  const { text, impacts, guide, evidenceMonths, files, dependsOn = [] } = criterion;
  const lines = [
    criterion.id,
    `  ${text}`,
    `  ${partOf(impacts[0]?.nodeId)}, ${levelOf(impacts[0]?.levelId)}`,
    ...(guide?.evidence ? [`  + ${guide.evidence.counts}`, `  - ${guide.evidence.doesNotCount}`] : []),
    ...(guide?.answeredBy ? [`  ${guide.answeredBy.title}`] : []),
    ...(guide?.notApplicableReasons ?? []).map((reason) => `  not-applicable (${reason.id}): ${reason.text}`),
    ...(evidenceMonths === undefined ? [] : [`  ${say('evidence-months', { months: evidenceMonths })}`]),
    ...(dependsOn.length > 0 ? [`  ${say('after', { names: dependsOn.join(', ') })}`] : []),
    ...(files
      ? [`  ${say('file-facts')}`, ...files.parts.map((part) => `    ${part.map(told).join(', or ')}`)]
      : [`  ${say('no-file')}`]),
  ];
  world.out(`${lines.join('\n')}\n`);
  return exitCode.ok;
};
