import { headingAnchor } from '../../../scripts/docs/heading-anchor.ts';
import { relativeTarget } from '../pages/relative-target.ts';
import { categoriesPlace } from './categories-page.ts';
import { memberLink } from './member-lists.ts';
import type { Member } from './read-api.ts';
import { reflectionKinds } from './reflection.ts';

export interface PageTitle {
  readonly place: string;
  readonly title: string;
}

/** Puts where a function comes from below its title, and the pages that use it at its foot. */
export const memberPage = (markdown: string, member: Member, guides: readonly PageTitle[]): string => {
  const page = `api/${member.place}`;
  const folder = page.slice(0, page.lastIndexOf('/'));
  const entry = `[\`${member.specifier}\`](${relativeTarget(page, `${folder}/index.md`)})`;
  const category = `[${member.category}](${relativeTarget(page, `${categoriesPlace}#${headingAnchor(member.category)}`)})`;
  const head = `From ${entry}, category ${category}.`;
  const foot =
    guides.length === 0
      ? ''
      : `\n## Read more\n\n${guides.map(({ place, title }) => `- [${title}](${relativeTarget(page, place)})`).join('\n')}\n`;
  return markdown
    .replace(
      /^# .*\n/,
      `# ${member.name}${member.kind === reflectionKinds.function ? '()' : ''}\n\n${head}\n`,
    )
    .trimEnd()
    .concat('\n', foot);
};

/** The functions that a page uses, for its foot. A French page names them without their English sentences. */
export const functionsOfPage = (members: readonly Member[], page: string): string => {
  if (members.length === 0) return '';
  const isFrench = page.startsWith('fr/');
  const lines = members.map(
    (member) => `- ${memberLink(member, page)}${isFrench ? '' : `: ${member.summary}`}`,
  );
  return `\n## ${isFrench ? 'Fonctions de cette page' : 'Functions on this page'}\n\n${lines.join('\n')}\n`;
};
