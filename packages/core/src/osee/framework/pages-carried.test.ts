import { describe, expect, it } from 'vitest';
import { wrapDocument } from '../../document/wrap-document.ts';
import { diffFrameworks } from '../../framework/diff-frameworks.ts';
import type { Framework } from '../../framework/framework.ts';
import { fr } from '../../locales/fr/fr.ts';
import { parseDocument } from '../../schema/parse/parse-document.ts';
import { createFrameworkEditor } from '../../tailoring/editor/create-framework-editor.ts';
import { tailorFramework } from '../../tailoring/tailor-framework.ts';
import { localiseFramework } from '../../text/localise-framework.ts';
import { validateDocument } from '../../validate/validate-document.ts';
import { oseeFramework } from './osee-framework.ts';

const [first] = oseeFramework.competencies;
const page = first?.page;
const pageOf = (framework: Framework) => framework.competencies.find(({ id }) => id === first?.id)?.page;
const withPage = (change: object): Framework => ({
  ...oseeFramework,
  competencies: oseeFramework.competencies.map((competency) =>
    competency === first && page ? { ...competency, page: { ...page, ...change } } : competency,
  ),
});
const documentOf = (framework: Framework): unknown =>
  JSON.parse(JSON.stringify(wrapDocument('osee-framework', framework, { id: 'osee-1.0' })));

describe('a whole page', () => {
  it('comes back from a document', () => {
    const read = parseDocument('osee-framework', documentOf(oseeFramework));
    expect(read.ok && read.document.content).toEqual(oseeFramework);
    expect(validateDocument('osee-framework', documentOf(oseeFramework))).toEqual([]);
  });

  it.each([
    [{ levels: [{ id: 'a', title: 'A', score: 2, description: 'D' }] }, ['levels', 0, 'score']],
    [{ levels: [{ id: 'A b', title: 'A', score: 1, description: 'D' }] }, ['levels', 0, 'id']],
    [{ measure: { counted: 'c' } }, ['measure', 'among']],
    [
      { indicators: [{ name: 'N', numerator: 'n', unit: 'u', frequency: 'f' }] },
      ['indicators', 0, 'denominator'],
    ],
    [{ firstThirtyDays: [{ byDay: 1.5, step: 'S' }] }, ['firstThirtyDays', 0, 'byDay']],
    [{ effort: { basis: 'B', ranges: [] } }, ['effort', 'isEstimate']],
    [
      { effort: { isEstimate: true, basis: 'B', ranges: [{ work: 'W', low: -1, high: 1 }] } },
      ['effort', 'ranges', 0, 'low'],
    ],
    [{ example: { place: 'P', fact: 'F', source: 'S', url: 'javascript:alert(1)' } }, ['example', 'url']],
  ])('is checked by schema and validator alike: %j', (change, place) => {
    const wrong = documentOf(withPage(change));
    const path = ['content', 'competencies', 0, 'page', ...place];
    const read = parseDocument('osee-framework', wrong);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toEqual([path]);
    expect(validateDocument('osee-framework', wrong).map((issue) => issue.path)).toEqual([path]);
  });

  it('may lack what others do not have', () => {
    const former = [
      'what',
      'why',
      'how',
      'more',
      'evidence',
      'audienceIds',
      'phaseIds',
      'technicalDomainIds',
    ];
    const bare = oseeFramework.competencies.map(({ page: whole = {}, ...competency }) => ({
      ...competency,
      page: Object.fromEntries(Object.entries(whole).filter(([member]) => former.includes(member))),
    }));
    expect(
      validateDocument('osee-framework', documentOf({ ...oseeFramework, competencies: bare as never })),
    ).toEqual([]);
  });

  it('stays whole when the framework is tailored or shown in another language', () => {
    const { framework } = tailorFramework(oseeFramework, [
      {
        id: 'one',
        version: '1.0.0',
        title: 'One',
        base: { frameworkId: 'osee', version: '1.0.0' },
        select: [{ target: { kind: 'module', id: 'strategy' }, reason: 'First.' }],
      },
    ]);
    const { more: _, audienceIds: _a, technicalDomainIds: _t, phaseIds: _p, ...kept } = page ?? {};
    expect(pageOf(framework)).toMatchObject(kept);
    const localised = localiseFramework(oseeFramework, 'fr', [fr]).framework;
    expect(pageOf(localised)).toEqual(page);
    expect(localised.technicalDomains.map(({ levels }) => levels)).toEqual(
      oseeFramework.technicalDomains.map(({ levels }) => levels),
    );
  });

  it('can be edited, undone, and compared', () => {
    const editor = createFrameworkEditor(oseeFramework);
    editor.edit('Our own warning', (draft) => {
      draft.competencies[0]?.page?.pitfalls?.push('Nobody asks the auditor.');
    });
    expect(pageOf(editor.framework)?.pitfalls?.at(-1)).toBe('Nobody asks the auditor.');
    const [change] = diffFrameworks(oseeFramework, editor.framework);
    expect([change?.id, change?.fields.map(({ field }) => field)]).toEqual([first?.id, ['page']]);
    editor.undo();
    expect(pageOf(editor.framework)).toEqual(page);
  });
});
