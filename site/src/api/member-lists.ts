import { relativeTarget } from '../pages/relative-target.ts';
import type { Member } from './read-api.ts';
import { reflectionKinds } from './reflection.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const byName = (one: Member, other: Member): number => (one.name < other.name ? -1 : 1);

/** A link to a member, from a page. */
export const memberLink = (member: Member, from: string): string =>
  `[\`${member.name}\`](${relativeTarget(from, `api/${member.place}`)})`;

/** A table of members, with a sentence each. */
export const memberTable = (members: readonly Member[], from: string): string =>
  [
    '| name | what it does |',
    '| --- | --- |',
    ...[...members].sort(byName).map((member) => `| ${memberLink(member, from)} | ${cell(member.summary)} |`),
  ].join('\n');

/** Members as one line of links. */
export const memberLine = (members: readonly Member[], from: string): string =>
  [...members]
    .sort(byName)
    .map((member) => memberLink(member, from))
    .join(', ');

const { function: functionKind, class: classKind, variable } = reflectionKinds;

export const isCallable = ({ kind }: Member): boolean => kind === functionKind || kind === classKind;
export const isValue = ({ kind }: Member): boolean => kind === variable;
export const isType = (member: Member): boolean => !isCallable(member) && !isValue(member);

/** Members by category, the categories in alphabetical order. */
export const byCategory = (members: Iterable<Member>): [string, Member[]][] => {
  const result = new Map<string, Member[]>();
  for (const member of members) result.set(member.category, [...(result.get(member.category) ?? []), member]);
  return [...result].sort(([one], [other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
};
