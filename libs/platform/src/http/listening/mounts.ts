import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerProblem } from './bare-problem.js';

/** Something that answers requests below a path. */
export interface Mount {
  /** `/registration`: answers `/registration`, `/registration/…` and `/registration?…`, nothing else. */
  readonly prefix: string;
  readonly handle: RequestListener;
  /** Where a person finds out more, for the index; paths are relative to the prefix. */
  readonly links?: Readonly<Record<string, string>>;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const holds = (prefix: string, path: string): boolean =>
  path === prefix || path.startsWith(`${prefix}/`);

const linksOf = (mounts: readonly Mount[]) =>
  mounts.map(({ prefix, links = {} }) => ({
    path: prefix,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, prefix + path])),
  }));

const pageOf = (mounts: readonly Mount[]): string => {
  const items = mounts.map(({ prefix, links = {} }) => {
    const anchors = Object.entries(links).map(
      ([name, path]) => `<a href="${prefix}${path}">${name}</a>`,
    );
    return `<li>${prefix} ${anchors.join(' · ')}</li>`;
  });
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><title>중장년취업사관학교</title><h1>중장년취업사관학교 <small>(Seoul Middle-aged Employment Academy)</small></h1><ul>${items.join('')}</ul></html>`;
};

const answerIndex = (
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  const html = (request.headers.accept ?? '').includes('text/html');
  const type = html ? 'text/html' : 'application/json';
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(html ? pageOf(mounts) : JSON.stringify({ services: linksOf(mounts) }));
};

/** Hands each request to the mount with the longest matching prefix; `/` lists them all, anything else is a 404 problem. */
export const dispatchTo = (mounts: readonly Mount[]): RequestListener => {
  const longestFirst = [...mounts].sort((a, b) => b.prefix.length - a.prefix.length);
  return (request, response) => {
    const path = pathOf(request);
    const mount = longestFirst.find(({ prefix }) => holds(prefix, path));
    if (mount) {
      mount.handle(request, response);
      return;
    }
    if (path === '/' && request.method === 'GET') answerIndex(mounts, request, response);
    else answerProblem('NotFound', request, response);
  };
};
