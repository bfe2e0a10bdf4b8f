import type { DocumentSource } from '../../framework/source.ts';
import type { ItemContent, LineRange } from './content.ts';

/** Turns line ranges of the framework document into a source. */
export const sourceOf = (lines: readonly LineRange[]): readonly DocumentSource[] =>
  lines.map((range) => ({ document: 'training-framework-1.0', lines: range }));

/** Replaces the line ranges of an item by its source and keeps everything else. */
export const withSource = <Content extends ItemContent>({ lines, ...item }: Content) => ({
  ...item,
  source: sourceOf(lines),
});
