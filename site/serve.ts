/** Serves the built site on this machine alone, under the policy that it promises. Run: `node site/serve.ts [port]`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { policy } from './src/output/policy.ts';
import { siteBase } from './src/output/site-base.ts';
import { siteFolder } from './src/output/site-folder.ts';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** The file of an address within a folder, or nothing. */
const fileAt = (folder: string, url: string): string | undefined => {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(siteBase)) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(siteBase.length - 1)));
  const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** Starts a server on loopback; port 0 takes a free one. */
export const serveSite = async (folder: string, port = 0): Promise<{ server: Server; origin: string }> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(folder, url);
    const shown = file ?? join(folder, '404.html');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types.get(extname(shown)) ?? 'application/octet-stream',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    });
    response.end(readFileSync(shown));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

if (import.meta.main) {
  const { origin } = await serveSite(siteFolder, Number(process.argv[2] ?? 8080));
  console.log(`The site is at ${origin}${siteBase}`);
}
