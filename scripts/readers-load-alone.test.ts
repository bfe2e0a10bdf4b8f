import { join } from 'node:path';
import * as evidence from '@osee/scoring/evidence';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './workspace.ts';

const withYaml = ['readCitation', 'readPubliccode', 'readSecurityInsights'];
const withToml = ['readReuse'];
const readers = Object.keys(evidence).filter((name) => /^read[A-Z]/u.test(name));

/** Libraries that a bundle holds of an entry's export. */
const librariesOf = async (names: string, entry: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${names} } from '${join(root, 'packages/scoring/src', entry)}';`,
      resolveDir: join(root, 'packages/scoring'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    conditions: ['@osee/source'],
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const held = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return ['yaml', 'smol-toml'].filter((library) =>
    held.some(([file]) => file.includes(`/node_modules/${library}/`)),
  );
};

describe('a reader loads on its own', () => {
  it('finds the readers', () => {
    expect(readers).toEqual(expect.arrayContaining([...withYaml, ...withToml, 'readScorecard']));
  });

  it.each(readers)('%s', async (name) => {
    const expected = [
      ...(withYaml.includes(name) ? ['yaml'] : []),
      ...(withToml.includes(name) ? ['smol-toml'] : []),
    ];
    expect(await librariesOf(name, 'evidence/index.ts')).toEqual(expected);
  });

  it('and the package without evidence pulls none of it', async () => {
    expect(await librariesOf('scoreMaturity, evaluateApplications', 'index.ts')).toEqual([]);
  });
});
