import {
  buildSchedule,
  canonicalJson,
  checkFramework,
  createFrameworkEditor,
  diffFrameworks,
  digest,
  escapeMarkdown,
  type Framework,
  isWebAddress,
  oseeProgramme,
  readCsv,
  tailorFramework,
  toICalendar,
  writeCsv,
} from '@osee/core';
import { readCasePackage, toCasePackage } from '@osee/core/case';
import { parseDocument } from '@osee/core/schema';
import { validateDocument } from '@osee/core/validate';
import { smallFramework } from '../../packages/core/src/framework/small-framework.fixture.ts';
import { on, places, type ScalingCase } from './scaling-case.ts';

const frameworkOf = (n: number, parentOf: (place: number) => string | null): Framework => ({
  ...smallFramework,
  competencies: places(n).map((place) => ({
    id: `c${place}`,
    name: `C ${place}`,
    description: `D ${place}.`,
    source: 'project',
    moduleId: 'plan',
    parentId: parentOf(place),
  })),
});
const wide = (n: number): Framework => frameworkOf(n, () => null);
const chain = (n: number): Framework => frameworkOf(n, (place) => (place === 0 ? null : `c${place - 1}`));

const because = { reason: 'r' };
const profileOf = (n: number) => ({
  id: 'a',
  version: '1.0.0',
  title: 'A',
  base: { frameworkId: 'small', version: '1.0.0' },
  exclude: places(n).map((place) => ({
    target: { kind: 'competency' as const, id: `c${place}` },
    ...because,
  })),
});

const programmeOf = (n: number) => ({
  ...oseeProgramme,
  milestones: places(n).map((place) => ({
    id: `m${place}`,
    name: 'M',
    kind: 'k',
    timing: { kind: 'start' as const },
    dependsOn: place === 0 ? [] : [{ milestoneId: `m${place - 1}` }],
    source: 'project' as const,
  })),
});

const casePackageOf = (n: number) => ({
  CFDocument: { identifier: 'd', title: 't' },
  CFItems: places(n).map((place) => ({
    identifier: place % 2 ? `i${place}` : 'same',
    fullStatement: `S ${place}`,
  })),
  CFAssociations: places(n).map((place) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier: `i${place}` },
    destinationNodeURI: { identifier: `i${(place + 1) % n}` },
  })),
});

const documentOf = (n: number) => ({
  kind: 'osee-profile',
  schemaVersion: '1.0.0',
  id: 'x',
  content: Object.fromEntries(places(n).map((place) => [`k${place}`, 1])),
});

/** Functions of `@osee/core` that take collections or long texts. */
export const coreCases: readonly ScalingCase[] = [
  on(
    'canonicalJson, members',
    10_000,
    (n) => Object.fromEntries(places(n).map((place) => [`k${place}`, [place]])),
    canonicalJson,
  ),
  on('digest, list', 10_000, places, digest),
  on('escapeMarkdown, spaces', 100_000, (n) => `a${' '.repeat(n)}b`, escapeMarkdown),
  on('isWebAddress', 100_000, (n) => `http://${'a'.repeat(n)} `, isWebAddress),
  on('checkFramework, wide', 2000, wide, checkFramework),
  on('checkFramework, chain', 2000, chain, checkFramework),
  on('diffFrameworks', 2000, wide, (framework) => diffFrameworks(framework, { ...framework, title: 'x' })),
  on('tailorFramework, wide', 1000, wide, (framework) => tailorFramework(framework, [])),
  on(
    'tailorFramework, exclusions',
    500,
    (n) => [wide(n), profileOf(n)] as const,
    ([framework, profile]) => tailorFramework(framework, [profile]),
  ),
  on(
    'createFrameworkEditor, edits',
    100,
    (n) => n,
    (n) => {
      const editor = createFrameworkEditor(smallFramework, { onChange: () => undefined });
      for (const place of places(n)) {
        editor.edit('x', (draft) => {
          draft.title = `T ${place}`;
        });
      }
      return createFrameworkEditor(smallFramework, { saved: editor.save() });
    },
  ),
  on('buildSchedule, chain', 500, programmeOf, (programme) => buildSchedule(programme)),
  on(
    'toICalendar',
    500,
    (n) => buildSchedule(programmeOf(n)),
    (schedule) => toICalendar(schedule),
  ),
  on('toCasePackage, wide', 250, wide, (framework) =>
    toCasePackage(framework, { lastChangeDateTime: '2026-01-01T00:00:00Z' }),
  ),
  on('readCasePackage, repeated ids', 1000, casePackageOf, (value) => readCasePackage(value)),
  on('parseDocument, unknown members', 2000, documentOf, (value) => parseDocument('osee-profile', value)),
  on('validateDocument, unknown members', 2000, documentOf, (value) =>
    validateDocument('osee-profile', value),
  ),
  on(
    'writeCsv',
    5000,
    (n) => places(n).map((place) => [place, 'x']),
    (rows) => writeCsv(['a', 'b'], rows),
  ),
  on(
    'readCsv',
    5000,
    (n) => 'a,b\n'.repeat(n),
    (text) => readCsv(text),
  ),
];
