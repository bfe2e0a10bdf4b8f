import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keptAs,
  leavesOf,
  lostLeaves,
  saysSomething,
  toldWith,
  valueAt,
} from '../../../core/src/testing/leaves.fixture.ts';
import { isSameAddress } from '../address/comparable-address.ts';
import { languageTag } from '../language/language-tag.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { AccessibilityFeature } from '../resource/accessibility-feature.ts';
import type { Login } from '../resource/login.ts';
import type { ResourceFormat } from '../resource/resource-type.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { type ImportResult, idOfTitle } from './imported-resource.ts';
import { accessibilityTerms, loginAddresses } from './learning-words.ts';
import { spdxOf } from './licence-id.ts';
import { mediaTypesOf } from './media-types.ts';
import { saysNothing } from './prerequisite-fields.ts';
import { readLearningResource } from './read-learning-resource.ts';
import { readTeSSCsv } from './read-tess-csv.ts';
import { toLearningResource } from './to-learning-resource.ts';

const lostIn = (source: unknown, { resources, kept, issues }: ImportResult) =>
  lostLeaves(leavesOf(source).filter(saysSomething), keptAs(kept, resources), toldWith(issues));
const lostOf = (document: unknown) =>
  lostIn(Array.isArray(document) ? document : [document], readLearningResource(document));

/** The forms that a value may have in a resource; for the fields not named here it stands there as it is. */
const holds: Readonly<Record<string, (held: unknown, text: string) => boolean>> = {
  year: (held, text) => text.startsWith(String(held)),
  hours: (held, text) => text.startsWith('P') && typeof held === 'object',
  cost: (held, text) => held === (/true$/iu.test(text) ? 'free' : 'paid'),
  formats: (held, text) => text.toLowerCase() === mediaTypesOf([held as ResourceFormat])[0],
  type: (held, text) => text.toLowerCase().endsWith(String(held)),
  languages: (held, text) => languageTag(text) === held,
  url: (held, text) => isSameAddress(String(held), text) || String(held).endsWith(text),
  alternateUrls: (held, text) => isSameAddress(String(held), text) || String(held).endsWith(text),
  authors: (held, text) => String(held).includes(text) || isReference(text),
  publisher: (held, text) => String(held).includes(text) || isReference(text),
  downloadBytes: (held, text) => held === Number(text),
  estimatedHours: (held, text) => String(held) === text,
  login: (held, text) => text.replace('https:', 'http:') === loginAddresses[held as Login],
  accessibility: (held, text) => accessibilityTerms[held as AccessibilityFeature][1] === text,
  prerequisites: (held, text) => held === text || (Array.isArray(held) && saysNothing(text)),
  rights: (held, text) => held === text || held === spdxOf(text) || text === licenceTerms(String(held))?.name,
  moduleIds: (held, text) => held === idOfTitle(text),
  competencyIds: (held, text) => held === idOfTitle(text),
  technicalDomainIds: (held, text) => held === idOfTitle(text),
};
const isReference = (text: string) => /^(?:#|_:|https?:)/iu.test(text);

const expectHeld = ({ resources, kept }: ImportResult) => {
  for (const { value, to } of kept) {
    if (to === null) continue;
    const held = valueAt(resources, to);
    const text = String(value).trim();
    const field = String(to[1]);
    const test = holds[field] ?? ((own: unknown) => own === text);
    expect(test(held, text), `${field} holds ${JSON.stringify(held)} for ${JSON.stringify(value)}`).toBe(
      true,
    );
  }
};

const texts = fc.oneof(
  fc.constantFrom(
    'First steps',
    'Amina Diallo',
    '#amina',
    'https://a.org/2',
    'https://a.org/1/',
    '_:b',
    '10.5281/zenodo.1',
  ),
  fc.constantFrom(
    'CC-BY-4.0',
    'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    'ask us',
    'MIT OR ISC',
    'CC BY 4.0',
  ),
  fc.constantFrom(
    'fr',
    'en_US',
    'English',
    'PT1H',
    'P40M0S',
    '2021-03-14',
    '2020',
    'soon',
    'True',
    'course',
    'slides',
  ),
  fc.constantFrom(
    'modules',
    'strategy',
    'no-such-module',
    'text/html',
    'video/mp4',
    'a, b',
    'open source',
    ' ',
    '',
  ),
  fc.constantFrom('aware', 'lead', 'learner-levels', 'competencies', 'strategic-funding', 'None', 'none.'),
  fc.constantFrom('captions', 'fullKeyboardControl', 'WCAG level AA', '9803150', 'HUR', 'pages'),
  fc.constantFrom('estimated-hours', ...Object.values(loginAddresses)),
  fc.string({ maxLength: 6 }),
);
const types = fc.constantFrom(
  ...[
    'Course',
    'LearningResource',
    'Person',
    'Organization',
    'WebPage',
    'ItemList',
    'ListItem',
    'CourseInstance',
  ],
  ...['DefinedTerm', 'schema:Course', 'http://schema.org/VideoObject', 'NewsArticle', 'constructor'],
);
const members = [
  ...['name', 'headline', 'url', '@id', 'id', 'identifier', 'sameAs', 'description', 'abstract', 'publisher'],
  ...['provider', 'author', 'creator', 'contributor', 'givenName', 'familyName', 'license', 'useRightsUrl'],
  ...[
    'usageInfo',
    'inLanguage',
    'encodingFormat',
    'timeRequired',
    'datePublished',
    'dateCreated',
    'dateModified',
  ],
  ...[
    'isAccessibleForFree',
    'learningResourceType',
    'about',
    'teaches',
    'keywords',
    'termCode',
    '@value',
    '@list',
  ],
  ...[
    'inDefinedTermSet',
    '@language',
    'isPartOf',
    'hasPart',
    '@graph',
    'mainEntity',
    'itemListElement',
    'item',
  ],
  ...[
    'schema:name',
    'http://schema.org/license',
    '@context',
    'dct:conformsTo',
    'fr',
    'prefLabel',
    'whatever',
  ],
  ...['educationalLevel', 'competencyRequired', 'coursePrerequisites', 'conditionsOfAccess', 'encoding'],
  ...['contentSize', 'accessibilityFeature', 'accessibilityControl', 'accessibilitySummary'],
  ...['additionalProperty', 'propertyID', 'minValue', 'maxValue', 'unitCode', 'measurementTechnique'],
];
const { document } = fc.letrec<{ document: unknown; value: unknown; node: unknown }>((tie) => ({
  document: fc.oneof(tie('node'), fc.array(tie('node'), { maxLength: 3 })),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    fc.constantFrom<unknown>(7, true, false, null),
    tie('node'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  node: fc
    .tuple(
      fc.option(fc.oneof(types, fc.array(types, { maxLength: 2 })), { freq: 4 }),
      fc.dictionary(fc.constantFrom(...members), tie('value'), { maxKeys: 8, noNullPrototype: true }),
      fc.boolean(),
    )
    .map(([type, rest, isWork]) => ({
      ...(type === null ? {} : { '@type': type }),
      ...(isWork ? { name: 'First steps', url: 'https://a.org/1' } : {}),
      ...rest,
    })),
}));

describe('readLearningResource', () => {
  it('keeps or tells every value of any document', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(lostOf(source)).toEqual([]);
        expectHeld(readLearningResource(source));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps or tells every value of what the catalogue writes', () => {
    for (const resource of oseeCatalogue.resources) expect(lostOf(toLearningResource(resource))).toEqual([]);
  });

  it('never allows what one of the licences forbids, wherever the document names it', () => {
    const ids = ['CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-4.0', 'CC0-1.0', 'MIT'] as const;
    const id = fc.constantFrom(...ids);
    const written = id.chain((own) =>
      fc.constantFrom(own, own.toLowerCase(), licenceTerms(own)?.url ?? own, licenceTerms(own)?.name ?? own),
    );
    const value = fc.oneof(
      written,
      fc.dictionary(fc.constantFrom('@id', 'url', 'name', 'identifier'), written, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    );
    const words = fc.oneof(fc.constant('see the site'), written);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.array(words, { maxLength: 3 }),
        (license, usageInfo) => {
          const source = { '@type': 'Course', name: 'A', url: 'https://a.org', license, usageInfo };
          const [read] = readLearningResource(source).resources;
          const named = [...license.flatMap((each) => Object.values(each)), ...usageInfo, ...license];
          const forbidden = named
            .flatMap((each) => (typeof each === 'string' ? (spdxOf(each) ?? []) : []))
            .flatMap((each) => licenceTerms(each)?.forbidden ?? []);
          for (const act of forbidden) expect(read && rightsOf(read)[act].answer).not.toBe('yes');
          expect(lostOf(source)).toEqual([]);
        },
      ),
    );
  });

  it('loses nothing when what was read is written and read again', () => {
    fc.assert(
      fc.property(document, (source) => {
        for (const resource of readLearningResource(source).resources) {
          const again = readLearningResource(toLearningResource(resource)).resources[0];
          const { hours, confidence, rights, ...same } = resource;
          expect(again).toMatchObject({ ...same, rights: { asStated: rights.asStated } });
        }
      }),
      { numRuns: 150 },
    );
  });
});

const cell = fc.oneof(
  texts.map((text) => text.replaceAll(/[\r\0]/gu, '')),
  fc.constantFrom('a;b;', '"quoted"', 'line\nbreak', 'notspecified', 'video;tutorial', '20210314', '=1'),
);
const columns = [
  'Title',
  'url',
  'Description',
  'Licence',
  'Licence',
  'Types',
  'Authors',
  'Published',
  'Modified',
  'DOI',
  'Keywords',
  'Prerequisites',
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The leaves of a CSV text: its cells, by line and column. */
const csvLeaves = (rows: readonly (readonly string[])[]) => {
  let line = 0;
  return rows.flatMap((cells) => {
    const start = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return start === 0 ? [] : cells.map((value, column) => ({ line: start, column, value }));
  });
};

describe('readTeSSCsv', () => {
  it('keeps or tells every cell of any file, on its line', () => {
    const row = fc
      .tuple(fc.boolean(), fc.array(cell, { minLength: 1, maxLength: 14 }))
      .map(([isWork, cells]) =>
        isWork ? ['First', 'https://a.org/1', 'A start.', ...cells.slice(0, 9)] : cells,
      );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const all = [columns, ...rows];
        const text = all.map((cells) => cells.map(quoted).join(',')).join('\n');
        fc.pre(rows.every((cells) => cells.join('') !== ''));
        const { kept, issues } = readTeSSCsv(text);
        expect(readCsv(text)).toHaveLength(all.length);
        for (const { line, column, value } of csvLeaves(all)) {
          if (value.trim() === '') continue;
          const name = columns[column] ?? '';
          const key =
            name !== '' && columns.indexOf(name) === column ? (name === 'url' ? 'URL' : name) : column;
          const parts = [
            ...kept
              .filter(({ path }) => path[0] === line && path[1] === key)
              .map((each) => String(each.value)),
          ];
          const told = issues.filter(
            ({ path }) => path[0] === line && (path.length === 1 || path[1] === key),
          );
          const found = [
            ...parts,
            ...told.flatMap(({ details: { got } }) => (Array.isArray(got) ? got.map(String) : [String(got)])),
          ];
          for (const item of key === 'Types' || key === 'Authors' ? value.split(';') : [value]) {
            expect(
              found.some((each) => each.includes(item.trim())),
              `${line} ${key}: ${item}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

const folder = process.env['OSEE_REFERENCE_CASES'];

describe.skipIf(folder === undefined)('documents of others (set OSEE_REFERENCE_CASES to run them)', () => {
  const files = (...path: string[]): string[] =>
    readdirSync(join(folder ?? '', 'standards', ...path))
      .filter((name) => /\.json(?:-?ld)?$/u.test(name))
      .map((name) => join(folder ?? '', 'standards', ...path, name));
  const documents = () =>
    [
      ...files('tess'),
      ...files('lrmi'),
      ...files('bioschemas'),
      ...files('amb', '20231019', 'examples', 'valid'),
      ...files('amb', '20231019', 'examples', 'invalid'),
    ].flatMap((file) => {
      try {
        return [
          {
            file,
            json: JSON.parse(readFileSync(file, 'utf8').replaceAll(/<\/?script[^>]*>/gu, '')) as unknown,
          },
        ];
      } catch {
        return [];
      }
    });

  it('are kept or told, value by value', () => {
    const all = documents();
    expect(all.length).toBeGreaterThan(70);
    for (const { file, json } of all) {
      expect(lostOf(json), file).toEqual([]);
      expectHeld(readLearningResource(json));
    }
  });
});
