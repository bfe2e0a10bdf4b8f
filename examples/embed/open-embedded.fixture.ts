import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fragmentStyles, renderFragment } from '@osee/scoring/report';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleElement, bundleOneFile } from '../../scripts/element/bundle-element.ts';
import { oneFileSetups, setups } from '../../scripts/element/setups.ts';
import { allFigures } from './all-figures.fixture.ts';

/** As strict as a page can be that loads scripts, styles and JSON of its own server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types osee";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The pages of this folder, served with a strict policy, in a browser. */
export interface Embedded {
  readonly browser: Browser;
  /** Opens a page; `complaints` gathers errors and violations of the policy. */
  readonly open: (
    name: string,
    width?: number,
  ) => Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** The single files that the pages load. */
const singleFiles = new Set(['dpg-project.en', 'osee-ecosystem-quick.fr']);

const writeFiles = async (folder: string): Promise<void> => {
  cpSync(join(import.meta.dirname, 'pages'), folder, { recursive: true });
  const html = readFileSync(join(folder, 'result.html'), 'utf8');
  const fragment = renderFragment(allFigures, { headingLevel: 2, idPrefix: 'here-' });
  writeFileSync(join(folder, 'result.html'), html.replace('<!-- fragment -->', fragment));
  writeFileSync(join(folder, 'fragment.css'), fragmentStyles);
  writeFileSync(join(folder, 'report.json'), JSON.stringify(allFigures));
  writeFileSync(join(folder, 'osee-element.js'), await bundleElement());
  for (const setup of setups()) {
    const name = `${setup.name}.${setup.locale.locale}`;
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ model: setup.model, locale: setup.locale }));
  }
  for (const setup of oneFileSetups()) {
    const name = `${setup.name}.${setup.locale.locale}`;
    if (singleFiles.has(name)) writeFileSync(join(folder, `${name}.js`), await bundleOneFile(setup));
  }
};

export const openEmbedded = async (executablePath: string): Promise<Embedded> => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-embed-'));
  await writeFiles(folder);
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    if (file === undefined) {
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(url)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    browser,
    open: async (name, width = 1180) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(message.text()));
      await page.addInitScript(
        "addEventListener('securitypolicyviolation', (event) => console.error('violation of ' + event.violatedDirective + ' ' + event.blockedURI))",
      );
      await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
};
