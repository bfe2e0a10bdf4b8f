import { formatMessage, type MessagesOn, messagesOf } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import type { ProjectMessageId } from '../../project/messages/project-message-id.ts';

/** The texts of a badge, in one language. */
export interface BadgeTexts {
  readonly label: string;
  /** The level of the whole. */
  readonly value: string;
  readonly title: string;
  /** Everything that the picture shows, and what it rests on. */
  readonly description: string;
  /** Day and version, as the picture shows them. */
  readonly about: string;
  /** The parts at the top of the model. */
  readonly parts: readonly {
    readonly title: string;
    readonly value: string;
    readonly reached: number | null;
  }[];
  /** Number of the level from 1 on; 0 below the first, `null` where nothing was assessed. */
  readonly reached: number | null;
  readonly levels: number;
}

/** Whether anything is known of a part: 0 of nothing is no level. */
const isAssessed = ({ score, coverage, level }: NodeResult): boolean =>
  score !== null && coverage !== null && coverage > 0 && (level.reached !== null || level.next !== null);

export const badgeTexts = ({
  result,
  locale,
}: {
  readonly result: MaturityResult;
  readonly locale: MessagesOn<'project', ProjectMessageId>;
}): BadgeTexts => {
  const messages = messagesOf(locale, 'project');
  const { levels, title: model, version, status } = result.model;
  const titleOf = (id: string | null): string => levels.find((level) => level.id === id)?.title ?? '';
  const numberOf = (node: NodeResult): number | null =>
    isAssessed(node) ? levels.findIndex(({ id }) => id === node.level.reached) + 1 : null;
  const shownOf = (node: NodeResult): string => {
    const number = numberOf(node);
    if (number === null) return formatMessage(messages, 'badge-none');
    if (number === 0) return formatMessage(messages, 'badge-below');
    return formatMessage(messages, 'badge-level', {
      title: titleOf(node.level.reached),
      level: number,
      levels: levels.length,
    });
  };
  const { root, subject, asOf } = result;
  const value = shownOf(root);
  const parts = root.children.map((node) => ({
    title: node.title,
    value: shownOf(node),
    reached: numberOf(node),
  }));
  const { worst, best } = root.level.range;
  const isOpen = numberOf(root) !== null && worst !== best && best !== null;
  const below = formatMessage(messages, 'badge-below');
  const sentences = [
    formatMessage(messages, 'badge-title', { subject, value }),
    ...parts.map((part) => formatMessage(messages, 'badge-part', { part: part.title, value: part.value })),
    ...(isOpen
      ? [
          formatMessage(messages, 'badge-range', {
            worst: worst === null ? below : titleOf(worst),
            best: titleOf(best),
          }),
        ]
      : []),
    formatMessage(messages, 'badge-about', { model, version, date: asOf }),
    ...(status === 'draft' ? [formatMessage(messages, 'badge-draft')] : []),
  ];
  return {
    label: formatMessage(messages, 'badge-label'),
    value,
    title: sentences[0] ?? '',
    description: sentences.slice(1).join(' '),
    about: `${asOf} · ${result.model.id} ${version}`,
    parts,
    reached: numberOf(root),
    levels: levels.length,
  };
};
