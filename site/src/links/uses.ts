import { isCallable, isValue } from '../api/member-lists.ts';
import type { Api, Member } from '../api/read-api.ts';
import { inlineCodesOf } from '../markdown/link-inline-code.ts';
import { importsOf } from './imports-of.ts';

/** Functions, classes and values by name, as a text names them: only names that mean one thing. */
export const byPlainName = (api: Api): ReadonlyMap<string, Member> => {
  const result = new Map<string, Member>();
  const ambiguous = new Set<string>();
  for (const member of api.members) {
    if (!isCallable(member) && !isValue(member)) continue;
    if (result.has(member.name)) ambiguous.add(member.name);
    result.set(member.name, member);
  }
  for (const name of ambiguous) result.delete(name);
  return result;
};

/** The name in `scoreMaturity` and in `scoreMaturity(model, …)`. */
export const calledName = (code: string): string => /^([A-Za-z_$][\w$]*)(?:\(.*\))?$/.exec(code)?.[1] ?? '';

/** The functions and classes that a page uses: those that its examples import, then those that its text names. */
export const usesOf = (markdown: string, api: Api): Member[] => {
  const modules = new Map(api.modules.map((module) => [module.specifier, module]));
  const names = byPlainName(api);
  const imported = importsOf(markdown).map(({ specifier, name }) =>
    modules.get(specifier)?.members.get(name),
  );
  const named = [...inlineCodesOf(markdown)].map((code) => names.get(calledName(code)));
  return [...new Set([...imported, ...named])].filter(
    (member): member is Member => member !== undefined && isCallable(member),
  );
};

/** Which pages use a member, by its place. */
export const usedBy = (
  pages: ReadonlyMap<string, readonly Member[]>,
): ReadonlyMap<string, readonly string[]> => {
  const result = new Map<string, string[]>();
  for (const [page, members] of pages) {
    for (const { place } of members) result.set(place, [...(result.get(place) ?? []), page]);
  }
  return result;
};
