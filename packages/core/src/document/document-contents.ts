import type { Framework } from '../framework/framework.ts';
import type { Call } from '../programme/call.ts';
import type { Programme } from '../programme/programme.ts';
import type { SavedEdits } from '../tailoring/editor/framework-editor.ts';
import type { Profile } from '../tailoring/profile.ts';

/**
 * What the documents of this package hold, by kind.
 *
 * @category documents
 * @example
 * ```ts
 * import { oseeFramework, type DocumentContents } from '@osee/core';
 *
 * const content: DocumentContents['osee-framework'] = oseeFramework;
 * ```
 */
export interface DocumentContents {
  readonly 'osee-framework': Framework;
  readonly 'osee-profile': Profile;
  readonly 'osee-framework-edits': SavedEdits;
  readonly 'osee-programme': Programme;
  readonly 'osee-call': Call;
}

/**
 * The kinds of document of this package.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DocumentKind } from '@osee/core';
 *
 * const kind: DocumentKind = 'osee-profile';
 * ```
 */
export type DocumentKind = keyof DocumentContents;

/**
 * What a document of a kind holds; `unknown` for kinds of other packages.
 *
 * @typeParam Kind - the kind of document
 * @category documents
 * @example
 * ```ts
 * import { oseeProgramme, type DocumentContent } from '@osee/core';
 *
 * const content: DocumentContent<'osee-programme'> = oseeProgramme;
 * ```
 */
export type DocumentContent<Kind extends string> = Kind extends DocumentKind
  ? DocumentContents[Kind]
  : unknown;
