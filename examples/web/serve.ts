/** Serves the built page on this machine alone. Run: `node examples/web/serve.ts [port]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a server should send with the page; the page says the same in a meta element. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

/** Starts a server on loopback; port 0 takes a free one. It knows the files of the folder and nothing beyond it. */
export const servePage = async (
  folder: string,
  port = 0,
  allowed = policy,
): Promise<{ server: Server; origin: string }> => {
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const [file, type] = [files.get(path), types.get(extname(path))];
    if (file === undefined || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': `${allowed}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

if (import.meta.main) {
  const { origin } = await servePage(join(import.meta.dirname, 'dist'), Number(process.argv[2] ?? 8080));
  console.log(`The page is at ${origin}`);
}
