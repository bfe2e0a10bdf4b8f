import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it('breaks a text at spaces, not at those that keep words together', () => {
  for (const space of ['\u00a0', '\u202f']) {
    const text = `aaaa bbbb «${space}cccc${space}» dddd`;
    for (let width = 20; width < 200; width += 1) {
      for (const line of wrapText(text, width, 13, 9)) {
        if (!line.endsWith('…')) expect(line).not.toMatch(/«$|^»/u);
      }
    }
    expect(wrapText(text, 90, 13, 9).join(' ')).toBe(text);
  }
});
