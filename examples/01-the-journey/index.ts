/** `pnpm demo`: from a call for applications to a training plan, offline, with every artefact in `demo-output/`. */
import { join, relative } from 'node:path';
import { printJourney } from './print-journey.ts';
import { runJourney } from './run-journey.ts';
import { writeOutputs } from './write-outputs.ts';

const folder = join(import.meta.dirname, '..', '..', 'demo-output');

const journey = runJourney((step, steps, what) => console.log(`[${step}/${steps}] ${what}`));
console.log(printJourney(journey));
const files = writeOutputs(journey, folder);
console.log(`Written to ${relative(process.cwd(), folder) || '.'}: ${files.join(', ')}`);
