/** Serves the page for trying on this machine alone. Run: `node site/playground/dev/serve.ts [port]`. */
import { join } from 'node:path';
import { servePage } from '../../../examples/web/serve.ts';
import { playgroundPolicy } from './policy.ts';

const port = Number(process.argv[2] ?? 8080);
const { origin } = await servePage(join(import.meta.dirname, 'dist'), port, playgroundPolicy);
console.log(`The playground is at ${origin}`);
