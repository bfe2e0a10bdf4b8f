import { formatMessage } from '@osee/core';
import type { ScheduleMessageId } from './schedule-message-id.ts';
import type { SchedulePaper } from './schedule-paper.ts';

/** The sentences for what a reader of the schedule of a role has to know. */
export const issueWords = ({ schedule, role, texts, titleOf }: SchedulePaper): readonly string[] =>
  schedule.issues.flatMap(({ code, details }) => {
    const { roleId, resourceIds, limit } = details;
    if (roleId !== undefined && roleId !== role.id) return [];
    const id = `issue.${code}`;
    if (!isMessage(texts.messages, id)) return [];
    return [
      formatMessage(texts, id, {
        resources: Array.isArray(resourceIds) ? resourceIds.map((each) => titleOf(String(each))) : [],
        limit: typeof limit === 'number' ? limit : 0,
      }),
    ];
  });

export const ruleWords = ({ schedule, texts }: SchedulePaper): readonly string[] =>
  schedule.rules.flatMap((rule) => {
    const id = `rule.${rule}`;
    return isMessage(texts.messages, id) ? [formatMessage(texts, id)] : [];
  });

const isMessage = (messages: object, id: string): id is ScheduleMessageId => Object.hasOwn(messages, id);
