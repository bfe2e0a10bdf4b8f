import { en } from '@osee/scoring/locales/en';
import {
  badgeEndpoint,
  badgeSnippet,
  maturityBadge,
  maturityReport,
  renderMarkdown,
} from '@osee/scoring/report';
import type { Found } from './assess.ts';

/** Files by name: the report, the badge with its profile, what a badge service reads, and the line for the README. */
export const outputsOf = ({ project, result, assessment }: Found): ReadonlyMap<string, string> =>
  new Map([
    [`${project.id}.md`, renderMarkdown(maturityReport({ result, locale: en, assessment }))],
    [`${project.id}.svg`, maturityBadge(result, { locale: en, style: 'profile' })],
    [`${project.id}.json`, `${JSON.stringify(badgeEndpoint(result, { locale: en }), null, 2)}\n`],
    [
      `${project.id}.txt`,
      badgeSnippet(result, { locale: en, image: `${project.id}.svg`, link: `${project.id}.md` }),
    ],
  ]);
