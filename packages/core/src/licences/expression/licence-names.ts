import { spdxNames } from '../generated/spdx-names.ts';
import { aliasLines, ambiguousNames, deprecatedIds } from '../table/aliases.ts';
import { idsOf } from '../table/column.ts';
import { ownLicences } from '../table/own-licences.ts';
import { profileIds } from '../table/profiles.ts';
import { profileOf } from '../table/terms.ts';
import { nameKey } from './name-key.ts';

/** What a name stands for: an expression, several licences, or nothing. */
export type FoundName =
  | { readonly kind: 'found'; readonly text: string; readonly isDeprecated: boolean }
  | { readonly kind: 'ambiguous' };

let names: Map<string, FoundName> | undefined;

/** Later entries give way to earlier ones: ids, then aliases, then names of the SPDX list. */
const readNames = (): Map<string, FoundName> => {
  const found = new Map<string, FoundName>();
  const add = (name: string, text: string, isDeprecated = false): void => {
    const key = nameKey(name);
    if (key !== '' && !found.has(key)) found.set(key, { kind: 'found', text, isDeprecated });
  };
  const held = Object.values<string>(profileIds).flatMap(idsOf);
  for (const id of held) add(id, id);
  for (const [id, text] of Object.entries(deprecatedIds)) add(id, text, true);
  for (const name of ambiguousNames.split('|')) found.set(nameKey(name), { kind: 'ambiguous' });
  for (const line of aliasLines.trim().split('\n')) {
    const [text = '', ...aliases] = line.split('|');
    for (const alias of aliases) add(alias, text);
  }
  for (const line of spdxNames.split('\n')) {
    const [id = '', key = ''] = line.split('|');
    if (!found.has(key)) found.set(key, { kind: 'found', text: id, isDeprecated: false });
  }
  for (const [id, name] of ownLicences) add(name, id);
  return found;
};

/** What a name stands for; undefined where nothing in the table is called so. */
export const findName = (name: string): FoundName | undefined => {
  names ??= readNames();
  return names.get(nameKey(name));
};

/** Whether an id is held, is somebody's own, or is unknown here. */
export const standingOf = (id: string): 'held' | 'own' | 'unknown' => {
  if (profileOf(id) !== undefined) return 'held';
  return /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/u.test(id) ? 'own' : 'unknown';
};

/** Names that differ by one or two signs, for whoever has mistyped one. */
export const namesNear = (name: string): readonly string[] => {
  const key = nameKey(name);
  if (key.length < 3 || key.length > 40) return [];
  names ??= readNames();
  const most = key.length < 6 ? 1 : 2;
  const near: { readonly text: string; readonly distance: number }[] = [];
  for (const [other, found] of names) {
    const distance = found.kind === 'found' ? distanceOf(key, other, most) : most + 1;
    if (found.kind === 'found' && distance <= most) near.push({ text: found.text, distance });
  }
  near.sort((left, right) => left.distance - right.distance);
  return [...new Set(near.map(({ text }) => text))].slice(0, 3);
};

/** How many signs have to be put in, left out or changed; more than `most` where that is enough to know. */
const distanceOf = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let row = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let place = 1; place <= left.length; place += 1) {
    const next = [place];
    for (let other = 1; other <= right.length; other += 1) {
      const change = (row[other - 1] ?? 0) + (left[place - 1] === right[other - 1] ? 0 : 1);
      next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[right.length] ?? most + 1;
};
