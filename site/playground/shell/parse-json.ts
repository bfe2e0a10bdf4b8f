import type { Checked } from './problem.ts';

/** A text this long is no example; a browser would hang over longer ones. */
const longestText = 1_000_000;

/** Reads JSON that somebody typed or sent. */
export const parseJson = (text: string): Checked<unknown> => {
  if (text.length > longestText) {
    const message = `Expected at most ${longestText} characters, got ${text.length}.`;
    return { ok: false, problems: [{ code: 'too-long', path: '', message }] };
  }
  try {
    return { ok: true, input: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 300) : 'Expected JSON.';
    return { ok: false, problems: [{ code: 'not-json', path: '', message }] };
  }
};
