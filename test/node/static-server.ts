import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A folder as any file server would serve it. */
export interface StaticServer {
  /** Its address under one of two names, which are two sites to a browser: `http://localhost:8080/some/folder/`. */
  url(host: 'localhost' | '127.0.0.1'): string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** The folder of the site that the files appear in: `/` unless given, else with a slash at both ends. */
  readonly base?: string;
  /** Sent with every answer. */
  readonly headers?: OutgoingHttpHeaders;
  /** Milliseconds until the answer for a path. */
  readonly delay?: (path: string) => number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder on a port that is free. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const { base = '/', headers = {}, delay = () => 0 } = options;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const found = setTimeout(delay(path)).then(() => findFile(folder, base, path));
    void found.then((file) => {
      const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
      response.writeHead(file === undefined ? 404 : 200, { ...headers, 'content-type': type });
      if (file === undefined) response.end();
      else createReadStream(file).pipe(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host) => `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function findFile(folder: string, base: string, url: string): Promise<string | undefined> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true)
    return path.endsWith('/') ? findFile(folder, base, `${encodeURI(path)}index.html`) : undefined;
  return found?.isFile() === true ? file : undefined;
}
