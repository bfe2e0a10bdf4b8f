/** Pages in Chromium, under a policy that allows the page's own scripts and nothing more. */
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { importUsed } from './programs.ts';
import { npm, type Surrounding } from './surrounding.ts';

const look = (what: string) => `node ${join(root, 'scripts/surroundings/in-chromium.ts')} . ${what}`;
const shown = '\ndocument.title = digested;\n';
const esbuild = 'npx esbuild --bundle --format=esm --log-level=error';

export const pages: readonly Surrounding[] = [
  {
    name: 'page, import map',
    install: npm(''),
    files: { 'page.js': importUsed + shown },
    use: [look('import-map')],
  },
  {
    name: 'page, bundled, strict CSP',
    install: npm('esbuild@0.27'),
    files: { 'in.js': importUsed + shown },
    use: [`${esbuild} in.js --outfile=page.js`, look('plain')],
  },
  {
    name: 'page, worker, strict CSP',
    install: npm('esbuild@0.27'),
    files: {
      'in.js': `${importUsed}\npostMessage(digested);\n`,
      'page.js': `new Worker('./worker.js', { type: 'module' }).onmessage = ({ data }) => { document.title = data; };\n`,
    },
    use: [`${esbuild} in.js --outfile=worker.js`, look('plain')],
  },
];
