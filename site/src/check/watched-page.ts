import type { BrowserContext, Page } from 'playwright-core';

/** A new page that tells of errors, of messages on the console, of violations of the policy and of requests elsewhere. */
export const watchedPage = async (
  context: BrowserContext,
  faults: string[],
  origin: string,
): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('violation of ' + event.violatedDirective + ' ' + event.sourceFile + ':' + event.lineNumber))",
  );
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    const expected =
      page.url().endsWith('/404.html') || message.type() === 'log' || message.type() === 'info';
    if (!expected) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      faults.push(`${page.url()} asked for ${request.url()}`);
  });
  return page;
};
