import { byCategory, isCallable, isType, isValue, memberLine, memberTable } from './member-lists.ts';
import type { Module } from './read-api.ts';

/** The page of one entry of a package: what it is for, as `comment` says it, and what it exports. */
export const modulePage = (module: Module, comment: string): string => {
  const page = `api/${module.folder}/index.md`;
  const members = [...module.members.values()];
  const sections = byCategory(members.filter(isCallable)).map(
    ([category, group]) => `### ${category}\n\n${memberTable(group, page)}`,
  );
  const values = members.filter(isValue);
  const types = members.filter(isType);
  return [
    `# \`${module.specifier}\``,
    comment,
    sections.length > 0 ? `## Functions\n\n${sections.join('\n\n')}` : '',
    values.length > 0 ? `## Values\n\n${memberTable(values, page)}` : '',
    types.length > 0 ? `## Types\n\n${memberLine(types, page)}.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
};
