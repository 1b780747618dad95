import { afterEach, expect, test, vi } from 'vitest';
import { ask, question } from './graphql';

const anything = question<{ graph: { revision: number } }, object>('{ graph { revision } }');

function serverSays(body: string, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

afterEach(() => vi.unstubAllGlobals());

test('an answer is the data of the reply', async () => {
  serverSays('{"data":{"graph":{"revision":7}}}');
  expect(await ask(anything, {})).toEqual({ graph: { revision: 7 } });
});

test('an error of the server keeps its words and its type, said once', async () => {
  const error = { message: 'There is no node X:1', extensions: { classification: 'NOT_FOUND' } };
  serverSays(JSON.stringify({ data: null, errors: [error, error] }), 400);
  await expect(ask(anything, {})).rejects.toMatchObject({ type: 'NOT_FOUND', message: 'There is no node X:1' });
});

test('a server that is away is OFFLINE', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  await expect(ask(anything, {})).rejects.toMatchObject({ type: 'OFFLINE' });
});

test('a reply that is no JSON names the status', async () => {
  serverSays('<html>', 502);
  await expect(ask(anything, {})).rejects.toMatchObject({ type: 'ERROR', message: 'HTTP 502' });
});
