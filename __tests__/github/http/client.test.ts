import { describe, expect, it } from '@jest/globals';
import { AmbiguousWriteError, UserError } from '../../../src/errors.js';
import { scripted, secret, startOfClock, type Reply } from '../../support/scripted-fetch.js';

const issue = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const label = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
const place = { owner: 'acme', repo: 'shop', issue_number: 12 };

async function stopOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a stop');
}

const ok: Reply = { json: { number: 12 } };
const secondary = (headers: Record<string, string> = {}): Reply => ({
  status: 403,
  json: { message: 'You have exceeded a secondary rate limit.' },
  headers,
});

describe('limits', () => {
  it('waits as long as retry-after says, also before a write is repeated', async () => {
    const { client, sent, waits, notices } = scripted([
      secondary({ 'retry-after': '30' }),
      { status: 201, json: { id: 1 } },
    ]);
    expect(await client.write(comment, { ...place, body: 'x' })).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
    expect(waits).toEqual([30_000]);
    expect(notices).toEqual(['GitHub asks to slow down: waiting 30 s (1 of 3)']);
    expect(client.usage()).toMatchObject({ requests: 2, writes: 2, waitedSeconds: 30 });
  });

  it('waits a minute and doubles when GitHub names no time, three times at most', async () => {
    const { client, waits } = scripted(() => ({
      status: 429,
      json: { message: 'Too many requests' },
    }));
    const stop = await stopOf(client.read(issue, place));
    expect(waits).toEqual([60_000, 120_000, 240_000]);
    expect(stop.code).toBe('PM201');
  });

  it('does not sleep through the job when the hour is used up', async () => {
    const { client, waits } = scripted([
      {
        status: 403,
        json: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(startOfClock + 3000) },
      },
    ]);
    const stop = await stopOf(client.read(issue, place));
    expect(waits).toEqual([]);
    expect(stop.problems[0]).toMatchObject({
      code: 'PM202',
      message: 'The hourly limit of this token is used up; GitHub resumes at 2026-11-20 15:50 UTC',
    });
  });

  it('says what a token would change', async () => {
    const { client } = scripted(
      [
        {
          status: 403,
          json: { message: 'API rate limit exceeded' },
          headers: {
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(startOfClock + 3000),
          },
        },
        { status: 401, json: { message: 'Requires authentication' } },
      ],
      { token: '' },
    );
    expect((await stopOf(client.read(issue, place))).problems[0].remedy).toContain('5,000');
    expect((await stopOf(client.read(issue, place))).problems[0]).toMatchObject({
      code: 'PM101',
      message: expect.stringContaining('No token was given') as unknown,
    });
  });

  it(
    "counts from GitHub's clock, and waits a minute when the reset has passed " +
      'or retry-after is no number',
    async () => {
      const early = new Date((startOfClock - 600) * 1000).toUTCString();
      const reset = (at: number): Reply => ({
        status: 403,
        json: {},
        headers: { date: early, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at) },
      });
      const { client, waits } = scripted([
        reset(startOfClock - 500),
        reset(startOfClock - 4000),
        secondary({ 'retry-after': 'soon' }),
        ok,
      ]);
      await client.read(issue, place);
      expect(waits).toEqual([101_000, 60_000, 240_000]);
    },
  );

  it('takes "was submitted too quickly" for a limit', async () => {
    const { client, waits } = scripted([
      {
        status: 422,
        json: { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }] },
      },
      { status: 201, json: { id: 1 } },
    ]);
    await client.write(comment, { ...place, body: 'x' });
    expect(waits).toEqual([60_000]);
  });

  it('leaves time between writes, and none between reads', async () => {
    const { client, waits } = scripted(() => ok, { writeSpacing: 1000 });
    await Promise.all([
      client.write(comment, place),
      client.write(comment, place),
      client.read(issue, place),
    ]);
    expect(waits).toEqual([1000]);
  });

  it('stops at its own budget', async () => {
    const { client } = scripted(() => ok, { requestBudget: 1 });
    await client.read(issue, place);
    expect((await stopOf(client.read(issue, { ...place, issue_number: 13 }))).code).toBe('PM205');
  });
});

describe('stumbles', () => {
  it('repeats a read with growing pauses', async () => {
    const { client, waits } = scripted([
      { status: 502 },
      { status: 503 },
      { broken: 'ECONNRESET' },
      ok,
    ]);
    expect(await client.read(issue, place)).toEqual({ number: 12 });
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it('gives a read up after four attempts', async () => {
    const { client, sent } = scripted(() => ({ status: 502 }));
    expect((await stopOf(client.read(issue, place))).code).toBe('PM203');
    expect(sent).toHaveLength(4);
  });

  it.each<[string, Reply]>([
    ['502', { status: 502 }],
    ['a lost connection', { broken: 'ECONNRESET' }],
    ['half an answer', { status: 201, text: '{"id": 1' }],
    [
      'a page of HTML',
      { status: 200, text: '<html>unicorn</html>', headers: { 'content-type': 'text/html' } },
    ],
  ])('never repeats a write after %s', async (_, reply) => {
    const { client, sent } = scripted([reply]);
    expect(await stopOf(client.write(comment, { ...place, body: 'x' }))).toBeInstanceOf(
      AmbiguousWriteError,
    );
    expect(sent).toHaveLength(1);
  });

  it('repeats a write that surely never left', async () => {
    const { client } = scripted([{ broken: 'ECONNREFUSED' }, { status: 201, json: { id: 1 } }]);
    expect(await client.write(comment, { ...place, body: 'x' })).toEqual({ id: 1 });
  });

  it('says when an answer cannot be read', async () => {
    const { client, sent } = scripted(() => ({ text: '{"number": ' }));
    expect((await stopOf(client.read(issue, place))).code).toBe('PM204');
    expect(sent).toHaveLength(2);
  });

  it('asks for a heavy page in halves', async () => {
    const { client, sent } = scripted((request) => {
      const query = new URLSearchParams(request.path.split('?')[1]);
      if (query.get('per_page') === '100') return { status: 502 };
      const page = Number(query.get('page'));
      const link =
        page < 2 ? { link: '<https://api.github.com/next?per_page=50&page=2>; rel="next"' } : {};
      return { json: [{ id: page }], headers: link };
    });
    const { items } = await client.readPages(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...place, per_page: 100 },
    );
    expect(items).toEqual([{ id: 1 }, { id: 2 }]);
    expect(sent).toHaveLength(6);
  });
});

describe('pages', () => {
  const list = 'GET /repos/{owner}/{repo}/issues';
  const next = (path: string, host = 'https://api.github.com') => ({
    link: `<${host}${path}>; rel="next", <${host}/last>; rel="last"`,
  });

  it('follows Link to the last page', async () => {
    const { client, sent } = scripted([
      { json: [1], headers: next('/p2') },
      { json: [2], headers: next('/p3') },
      { json: [3], headers: { link: '<https://api.github.com/p1>; rel="first"' } },
    ]);
    expect(await client.readPages(list, place)).toEqual({ items: [1, 2, 3], complete: true });
    expect(sent.map(({ path }) => path)).toEqual([
      '/repos/acme/shop/issues?issue_number=12',
      '/p2',
      '/p3',
    ]);
    expect(client.usage().byRoute).toEqual({ [list]: 3 });
  });

  it('takes the next address as it is', async () => {
    const { client, sent } = scripted([
      { json: [1], headers: next('/repos/a/b/pulls?head=acme:branch&x={y}&page=2') },
      { json: [2] },
    ]);
    await client.readPages(list, place);
    expect(decodeURIComponent(sent[1]?.path ?? '')).toBe(
      '/repos/a/b/pulls?head=acme:branch&x={y}&page=2',
    );
  });

  it('stops in a circle', async () => {
    const { client, sent } = scripted([
      { json: [1], headers: next('/p2') },
      { json: [2], headers: next('/p2') },
    ]);
    expect((await client.readPages(list, place)).items).toEqual([1, 2]);
    expect(sent).toHaveLength(2);
  });

  it('does not carry the token to another host', async () => {
    const { client, sent } = scripted([
      { json: [1], headers: next('/p2', 'https://evil.example') },
    ]);
    expect((await stopOf(client.readPages(list, place))).code).toBe('PM204');
    expect(sent).toHaveLength(1);
  });

  it('stops when it has enough, and says that there was more', async () => {
    const { client } = scripted([{ json: [1, 2], headers: next('/p2') }]);
    expect(await client.readPages(list, place, { enough: (items) => items.length >= 2 })).toEqual({
      items: [1, 2],
      complete: false,
    });
  });
});

describe('memory', () => {
  it('sends equal reads once until something is written', async () => {
    const { client, sent } = scripted(() => ok);
    await Promise.all([client.read(issue, place), client.read(issue, place)]);
    await client.read(issue, place);
    expect(sent).toHaveLength(1);
    await client.write(label, place);
    await client.read(issue, place);
    expect(sent).toHaveLength(3);
    expect(client.usage()).toMatchObject({ requests: 3, writes: 1, remembered: 2 });
  });

  it('lets GitHub confirm what it knows', async () => {
    const { client, sent } = scripted([
      { json: { number: 12 }, headers: { etag: 'W/"1"', link: '' } },
      { status: 201, json: { id: 1 } },
      { status: 304 },
    ]);
    await client.read(issue, place);
    await client.write(label, place);
    expect(await client.read(issue, place)).toEqual({ number: 12 });
    expect(sent[2]?.headers['if-none-match']).toBe('W/"1"');
    expect(client.usage()).toMatchObject({ notModified: 1 });
  });

  it('asks again only for what a write may have changed', async () => {
    const { client, sent } = scripted(() => ok);
    await client.read(issue, place);
    await client.write('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      ...place,
      comment_id: 1,
      content: 'eyes',
    });
    await client.write('POST /repos/{owner}/{repo}/git/trees', place);
    await client.read(issue, place);
    expect(sent).toHaveLength(3);
  });

  it('does not keep failures', async () => {
    const { client } = scripted([{ status: 403, json: { message: 'Forbidden' } }, ok]);
    expect((await stopOf(client.read(issue, place))).code).toBe('PM109');
    expect(await client.read(issue, place)).toEqual({ number: 12 });
  });

  it('keeps that something is not there, until it may have been made', async () => {
    const { client, sent } = scripted([
      { status: 404, json: { message: 'Not Found' } },
      { status: 201, json: { ref: 'refs/heads/x' } },
      { json: { ref: 'refs/heads/x' } },
    ]);
    const ref = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const branch = { ...place, ref: 'heads/x' };
    for (let time = 0; time < 2; time += 1)
      expect((await stopOf(client.read(ref, branch))).code).toBe('PM104');
    expect(sent).toHaveLength(1);
    await client.write('POST /repos/{owner}/{repo}/git/refs', { ...place, ref: 'refs/heads/x' });
    expect(await client.read(ref, branch)).toEqual({ ref: 'refs/heads/x' });
  });

  it('learns from the answer of a write, and sends no read for it', async () => {
    const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const [first, second] = [
      { id: 1, body: 'a' },
      { id: 2, body: 'b' },
    ];
    const { client, sent } = scripted([
      { json: { id: 7, number: 12, labels: [] } },
      { json: [first, second] },
      { json: [{ name: 'sev1' }] },
      { json: { id: 2, body: 'edited' } },
      { json: { id: 7, number: 12, labels: [], assignees: [{ login: 'maya' }] } },
    ]);
    await client.read(issue, place);
    await client.readPages(comments, place);
    await client.write(label, place);
    expect(await client.read(issue, place)).toMatchObject({ labels: [{ name: 'sev1' }] });
    await client.write('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...place,
      comment_id: 2,
    });
    expect((await client.readPages(comments, place)).items).toEqual([
      first,
      { id: 2, body: 'edited' },
    ]);
    await client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', place);
    expect(await client.read(issue, place)).toMatchObject({ assignees: [{ login: 'maya' }] });
    expect(sent).toHaveLength(5);
  });

  it('knows nothing any more when the answer of a write was lost or is not what it should be', async () => {
    const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const edit = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    for (const lost of [{ status: 502 }, { json: { message: 'odd' } }]) {
      const { client, sent } = scripted([{ json: [{ id: 2 }] }, lost, { json: [{ id: 3 }] }]);
      await client.readPages(comments, place);
      await client.write(edit, { ...place, comment_id: 2 }).catch(() => undefined);
      expect((await client.readPages(comments, place)).items).toEqual([{ id: 3 }]);
      expect(sent).toHaveLength(3);
    }
  });
});

describe('addresses', () => {
  it('uses the base URL that it is given, and keeps redirects on the host', async () => {
    const { client, sent } = scripted(
      [
        {
          status: 301,
          headers: { location: 'https://ghe.example/api/v3/repositories/7/issues/12' },
        },
        ok,
      ],
      { baseUrl: 'https://ghe.example/api/v3/' },
    );
    await client.read(issue, place);
    expect(sent.map(({ path }) => path)).toEqual([
      '/api/v3/repos/acme/shop/issues/12',
      '/api/v3/repositories/7/issues/12',
    ]);
    const away = scripted([{ status: 302, headers: { location: 'https://evil.example/' } }]);
    expect((await stopOf(away.client.read(issue, place))).code).toBe('PM204');
    expect(away.sent).toHaveLength(1);
  });

  it('repeats a write at the new address of a renamed repository', async () => {
    const { client, sent } = scripted([
      { status: 307, headers: { location: '/repositories/7/issues/12/comments' } },
      { status: 201, json: { id: 1 } },
    ]);
    await client.write(comment, { ...place, body: 'x' });
    expect(sent[1]).toMatchObject({
      method: 'POST',
      path: '/repositories/7/issues/12/comments',
      body: { body: 'x' },
    });
  });

  it('needs a token to write, and none to read what is public', async () => {
    const { client, sent } = scripted(() => ok, { token: '' });
    await client.read(issue, place);
    expect(sent[0]?.headers['authorization']).toBeUndefined();
    expect((await stopOf(client.write(comment, place))).code).toBe('PM101');
    expect(sent).toHaveLength(1);
  });

  it('begins no write once the run is cancelled', async () => {
    const { client, sent } = scripted(() => ok, { signal: AbortSignal.abort() });
    expect((await stopOf(client.write(comment, place))).code).toBe('PM205');
    expect(sent).toEqual([]);
  });
});

describe('GraphQL', () => {
  it('knows where GraphQL is', async () => {
    const { client, sent } = scripted([{ json: { data: { viewer: { login: 'x' } } } }], {
      baseUrl: 'https://ghe.example/api/v3',
    });
    expect(await client.query('query { viewer { login } }', {})).toEqual({
      viewer: { login: 'x' },
    });
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/api/graphql' });
  });

  it.each<[string, Reply]>([
    ['is not there', { status: 404, json: { message: 'Not Found' } }],
    ['is refused', { status: 403, json: { message: 'Resource not accessible by integration' } }],
    [
      'knows no such field',
      { json: { errors: [{ message: "Field 'x' doesn't exist on type 'Query'" }] } },
    ],
    [
      'answers half',
      {
        json: {
          data: { repository: null },
          errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }],
        },
      },
    ],
  ])('answers null when it %s', async (_, reply) => {
    expect(await scripted([reply]).client.query('query', {})).toBeNull();
  });

  it('tells a used-up limit from a fault', async () => {
    expect(
      (
        await stopOf(
          scripted([
            { json: { errors: [{ type: 'RATE_LIMITED', message: 'limit' }] } },
          ]).client.query('query', {}),
        )
      ).code,
    ).toBe('PM202');
    expect(
      (
        await stopOf(
          scripted([
            { json: { errors: [{ message: 'Something went wrong while executing your query.' }] } },
          ]).client.query('query', {}),
        )
      ).code,
    ).toBe('PM203');
  });
});

describe('secrets', () => {
  it('never says the token', async () => {
    for (const reply of [
      { status: 403, json: { message: `Bad ${secret}`, errors: [secret] } },
      { status: 500, json: { message: secret } },
      { status: 422, text: secret, headers: { 'content-type': 'text/plain' } },
      { broken: secret },
    ] satisfies Reply[]) {
      const stop = await stopOf(scripted(() => reply).client.read(issue, place));
      expect(JSON.stringify([stop.message, stop.problems, stop.stack, stop.cause])).not.toContain(
        secret.slice(4),
      );
    }
  });
});
