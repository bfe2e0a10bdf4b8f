import {
  describeValue,
  expectShape,
  type Framework,
  formatMessage,
  type MessageCatalogue,
  type MessagesOn,
  messagesOf,
  nearestWord,
  OseeError,
  shape,
} from '@osee/core';
import { plainLine } from '../../rights/credit-format.ts';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';
import type { CatalogueLabelId } from '../../search/label-id.ts';
import type { ScheduledRole, TrainingSchedule } from '../training-schedule.ts';
import type { ScheduleMessageId } from './schedule-message-id.ts';
import { scheduleShape } from './schedule-shape.ts';

/**
 * How the papers of a schedule are written.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleTextOptions } from '@osee/catalogue';
 * import { fr } from '@osee/catalogue/locales/fr';
 *
 * const options: ScheduleTextOptions = { locale: fr };
 * ```
 */
export interface ScheduleTextOptions {
  /** The texts of the language, such as `fr` of `@osee/catalogue/locales/fr`. */
  readonly locale: MessagesOn<'schedule', ScheduleMessageId> &
    MessagesOn<'labels', CatalogueLabelId> &
    MessagesOn<'rights', RightsMessageId>;
  /**
   * Names competencies and technical domains, localised or not; their ids stand in without it. Where it has audiences, a
   * role that has the id of one is called as it is.
   */
  readonly framework?: Pick<Framework, 'competencies' | 'technicalDomains'> &
    Partial<Pick<Framework, 'audiences'>>;
  /** Words for ids of roles in the language, for roles of one's own; they go before all other names. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A role of a schedule with the words for it. */
export interface SchedulePaper {
  readonly schedule: TrainingSchedule;
  readonly role: ScheduledRole;
  readonly locale: string;
  readonly texts: MessageCatalogue<ScheduleMessageId>;
  readonly labels: MessageCatalogue<CatalogueLabelId>;
  readonly rights: MessageCatalogue<RightsMessageId>;
  readonly nameOf: (competencyId: string) => string;
  readonly roleName: (roleId: string) => string;
  readonly titleOf: (resourceId: string) => string;
}

const named = shape.list(shape.record({ id: shape.text, name: shape.text }));

/** The form of the options of each paper; some have more members. */
export const textOptions = {
  locale: shape.anything,
  framework: shape.record(
    { competencies: named, technicalDomains: named },
    { audiences: named },
    'a framework',
  ),
  names: shape.entries(shape.filledText),
} as const;

export const paperOf = (
  schedule: TrainingSchedule,
  roleId: string,
  { locale, framework, names: given = {} }: ScheduleTextOptions,
): SchedulePaper => {
  expectShape(schedule, scheduleShape, ['schedule']);
  expectShape(roleId, shape.text, ['roleId']);
  const role = schedule.roles.find(({ id }) => id === roleId);
  if (!role) throw unknownRole(schedule, roleId);
  const texts = messagesOf(locale, 'schedule');
  const names = new Map(
    [...(framework?.competencies ?? []), ...(framework?.technicalDomains ?? [])].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const audiences = new Map((framework?.audiences ?? []).map(({ id, name }) => [id, name]));
  const roleName = (id: string): string | null | undefined =>
    Object.hasOwn(given, id)
      ? given[id]
      : (audiences.get(id) ?? schedule.roles.find((each) => each.id === id)?.name);
  const titles = new Map(
    schedule.roles
      .flatMap(({ steps, apart }) => [...steps, ...apart])
      .map(({ resource: { id, title } }) => [id, title]),
  );
  return {
    schedule,
    role,
    locale: texts.locale,
    texts,
    labels: messagesOf(locale, 'labels'),
    rights: messagesOf(locale, 'rights'),
    nameOf: (id) => plainLine(names.get(id) ?? id),
    roleName: (id) => plainLine(roleName(id) ?? groupName(texts, id) ?? id),
    titleOf: (id) => plainLine(titles.get(id) ?? id),
  };
};

/** The group of users of that id in the language; `null` when there is none. */
const groupName = (texts: MessageCatalogue<ScheduleMessageId>, id: string): string | null => {
  const isId = (key: string): key is ScheduleMessageId => Object.hasOwn(texts.messages, key);
  const key = `group.${id}`;
  return isId(key) ? formatMessage(texts, key) : null;
};

/** The name of a language; its tag where there is none. */
export const languageName = ({ labels }: SchedulePaper, tag: string | null): string => {
  const isId = (key: string): key is CatalogueLabelId => Object.hasOwn(labels.messages, key);
  if (tag === null) return '';
  const key = `language.${tag}`;
  return isId(key) ? formatMessage(labels, key) : tag;
};

const unknownRole = ({ roles }: TrainingSchedule, roleId: string): OseeError<'unknown-role'> => {
  const nearest = nearestWord(
    roleId,
    roles.map(({ id }) => id),
  );
  const hint = nearest === null ? '' : ` (the nearest is ${nearest})`;
  return new OseeError(
    'unknown-role',
    `Expected the id of a role of the schedule${hint}, got ${describeValue(roleId)}.`,
    { path: ['roleId'], details: { got: roleId } },
  );
};
