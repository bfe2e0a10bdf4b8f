import { describeValue } from '../../errors/describe-value.ts';
import { isRecord } from '../../errors/is-record.ts';
import type { Issue } from '../../errors/issue.ts';
import type { Path } from '../../errors/path.ts';
import type { DocumentMigration, MigratedContent } from '../document-format.ts';
import { type DocumentIssue, documentIssue } from '../document-issue.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The form 0.9.0 of a framework was a draft before the first release. It differs in one thing: modules stand inside
 * their category, as `categories[].modules`, and have no `categoryId`. Form 1.0.0 keeps them in one flat list, where
 * each names its category.
 */
export const liftModules: DocumentMigration = {
  from: '0.9.0',
  to: '1.0.0',
  migrate: (content) => {
    if (!isRecord(content)) return { ok: false, issues: [notMigratable(['content'], 'an object', content)] };
    const { categories } = content;
    if (Object.hasOwn(content, 'modules')) {
      return {
        ok: false,
        issues: [notMigratable(['content', 'modules'], 'no list of modules', content['modules'])],
      };
    }
    if (!Array.isArray(categories)) {
      return { ok: false, issues: [notMigratable(['content', 'categories'], 'an array', categories)] };
    }
    return lift(content, categories);
  },
};

const lift = (content: Properties, categories: readonly unknown[]): MigratedContent => {
  const issues = categories.flatMap(checkCategory);
  if (issues.length > 0) return { ok: false, issues };
  const nested = categories as readonly (Properties & { readonly modules?: readonly Properties[] })[];
  return {
    ok: true,
    content: {
      ...content,
      categories: nested.map(({ modules: _, ...category }) => category),
      modules: nested.flatMap(({ id, modules = [] }) =>
        modules.map((module) => ({ ...module, categoryId: id })),
      ),
    },
    changes: nested.flatMap(({ modules }, position) => (modules ? [lifted(position, modules.length)] : [])),
  };
};

const checkCategory = (category: unknown, position: number): DocumentIssue[] => {
  const path: Path = ['content', 'categories', position];
  if (!isRecord(category)) return [notMigratable(path, 'an object', category)];
  const { id, modules = [] } = category;
  if (typeof id !== 'string') return [notMigratable([...path, 'id'], 'a text', id)];
  if (!Array.isArray(modules)) return [notMigratable([...path, 'modules'], 'an array', modules)];
  return modules.flatMap((module: unknown, index): DocumentIssue[] => {
    const place = [...path, 'modules', index];
    if (!isRecord(module)) return [notMigratable(place, 'an object', module)];
    return Object.hasOwn(module, 'categoryId')
      ? [
          notMigratable(
            [...place, 'categoryId'],
            'no category beside the one around it',
            module['categoryId'],
          ),
        ]
      : [];
  });
};

const lifted = (position: number, count: number): Issue => ({
  code: 'modules-lifted',
  severity: 'info',
  path: ['content', 'categories', position, 'modules'],
  message: `Modules stand in "content.modules" now and name their category; ${count} moved.`,
  details: { count },
});

const notMigratable = (path: Path, expected: string, got: unknown): DocumentIssue =>
  documentIssue('not-migratable', path, `Expected ${expected} in form 0.9.0, got ${describeValue(got)}.`, {
    expected,
  });
