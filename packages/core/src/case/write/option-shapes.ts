import { shape } from '../../input/shape.ts';
import type { Shape } from '../../input/shape-walk.ts';

const { text, list, record, anything, orNull } = shape;

const writeOptions = { lastChangeDateTime: anything, extensions: shape.flag, locale: anything };

/** How a tree is written. */
export const caseWriteOptionsShape: Shape = shape.options(writeOptions);

/** How a framework is written. */
export const casePackageOptionsShape: Shape = shape.options({
  ...writeOptions,
  creator: text,
  publisher: text,
  officialSourceUrl: text,
  licenceText: text,
  baseUri: anything,
});

/** How a package is read. */
export const caseReadOptionsShape: Shape = shape.options({
  lastChangeDateTime: anything,
  frameworkId: text,
  locale: anything,
  maximumOccurrences: shape.wholeFrom(1),
});

const linkShape = record({ identifier: text, uri: text, title: text });

/** What a tree has to look like to be laid out as a package; the reader puts right what is in it. */
export const caseTreeShape: Shape = record(
  {
    document: record({ identifier: text, uri: text, title: text }),
    items: list(
      record(
        { item: record({ identifier: text, uri: text, fullStatement: text }), parent: orNull(text) },
        { childOf: record({ destinationNodeURI: linkShape }) },
      ),
    ),
    associations: list(record({})),
    definitions: record({}),
    rubrics: list(record({})),
  },
  { extensions: record({}) },
  'a tree of CASE items',
);
