import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from './build.ts';
import { servePage } from './serve.ts';

/** A page in a real browser, with everything that it asked for and everything that went wrong. */
export interface OpenPage {
  readonly page: Page;
  readonly origin: string;
  readonly requests: readonly string[];
  /** How many of them came before anybody touched the page. */
  readonly firstRequests: number;
  /** Violations of the content security policy, errors of scripts, messages on the console. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine, or nothing. `CHROMIUM_PATH` comes first. */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', ...usualPaths].find((path) => path !== '' && existsSync(path));

/** Which page: how it is built, and the policy with which it is served. */
export interface PageSetting {
  readonly build: (folder: string, conditions: readonly string[]) => Promise<void>;
  readonly policy?: string;
}

/** Builds a page from the sources, that of this folder unless told, serves it on loopback and opens it. */
export const openPage = async (
  executablePath: string,
  { build, policy }: PageSetting = { build: buildPage },
): Promise<OpenPage> => {
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  const folder = mkdtempSync(join(tmpdir(), 'osee-web-'));
  await build(folder, ['@osee/source']);
  const { server, origin } = await servePage(folder, 0, policy);
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('violation of ' + event.violatedDirective))",
  );
  await page.goto(origin, { waitUntil: 'networkidle' });
  const firstRequests = requests.length;
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { page, origin, requests, firstRequests, complaints, close };
};
