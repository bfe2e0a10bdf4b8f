/** Opens a folder as a page in Chromium: `node in-chromium.ts <folder> import-map|plain`. Its title tells that it ran. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../examples/web/open-page.fixture.ts';
import { packageNames } from '../workspace.ts';
import { importMapOf } from './import-map.ts';

const [folder = '.', kind] = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Expected Chromium on this machine; CHROMIUM_PATH names another place.');

const map = JSON.stringify(
  importMapOf(
    folder,
    packageNames.map((name) => `@osee/${name}`),
  ),
);
const hash = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
const withMap = kind === 'import-map';
const policy = `default-src 'none'; script-src 'self'${withMap ? ` ${hash}` : ''}; worker-src 'self'`;
const html = `<!doctype html><html lang="en"><title>waiting</title>${
  withMap ? `<script type="importmap">${map}</script>` : ''
}<script type="module" src="/page.js"></script></html>`;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };

const server = createServer(({ url = '/' }, response) => {
  const path = resolve(folder, `.${url}`);
  const type = url === '/' ? 'text/html' : types[extname(path)];
  if (type === undefined || !path.startsWith(resolve(folder))) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = url === '/' ? html : readFileSync(path);
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const complaints: string[] = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico'))
      complaints.push(`missing: ${response.url()}`);
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  // From outside: a page under this policy evaluates nothing for us.
  for (let waited = 0; !(await page.title()).startsWith('sha256:'); waited += 100) {
    if (waited > 30_000) {
      complaints.push('the page did not finish');
      break;
    }
    await page.waitForTimeout(100);
  }
  console.log('digest', await page.title());
} finally {
  await browser.close();
  server.close();
}
const faults = complaints.filter((text) => !text.includes('favicon'));
if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
