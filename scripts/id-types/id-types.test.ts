import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { idTypes } from './id-types.ts';

describe('the unions of ids', () => {
  it.each(idTypes())('in $file hold what the table holds', ({ file, text }) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  });
});
