/** For a ministry of finance: what a programme and its office cost a host, who pays, what is not covered, and which reserve suffices, in French. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderMarkdown } from '@osee/scoring/report';
import { frenchReport } from './french-report.ts';
import { outputsOf } from './outputs.ts';
import { plan } from './plan.ts';

const folder = join(import.meta.dirname, '..', '..', 'demo-output', '11-budget-and-office');

const findings = plan();
console.log(renderMarkdown(frenchReport(findings)));
const outputs = outputsOf(findings);
mkdirSync(folder, { recursive: true });
for (const [name, text] of outputs) writeFileSync(join(folder, name), text);
console.log(`Écrit dans ${relative(process.cwd(), folder) || '.'} : ${[...outputs.keys()].join(', ')}`);
