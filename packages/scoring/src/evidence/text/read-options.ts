import { expectShape, expectString, type Shape, shape } from '@osee/core';
import type { EvidenceOptions } from '../fact/evidence-reading.ts';

/**
 * Checks the arguments of a reader.
 *
 * @param more - members that the options of this reader have beside `file` and `asOf`
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `unknown-option`
 */
export const expectReaderCall = (
  text: unknown,
  options: EvidenceOptions,
  more: Readonly<Record<string, Shape>> = {},
): void => {
  expectString(text, ['text'], 'the text of a file');
  expectShape(options, shape.options({ file: shape.filledText, asOf: shape.day, ...more }), ['options']);
};
