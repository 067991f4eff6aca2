import { writeFileSync } from 'node:fs';
import { contextProblems } from '../../lib/rollout/cluster';
import { closeServers, listen, useContexts } from '../helpers/api-server';

const source = {
  place: 'Pulumi.web.production.yaml',
  property: 'kubernetes:context',
  command: 'pulumi config set kubernetes:context',
};
afterEach(closeServers);

const version = { major: '1', minor: '35', gitVersion: 'v1.35.4' };

test('a context whose API server answers is no problem', async () => {
  useContexts({ wrong: 'http://127.0.0.1:1', right: await listen({ '*': { status: 200, body: version } }) });
  expect(await contextProblems('right', source)).toEqual([]);
});

test('without a context nothing is taken instead, not even the only or the current one', async () => {
  useContexts({ kind: await listen({ '*': { status: 200, body: version } }) });
  expect(await contextProblems(undefined, source)).toMatchObject([
    {
      place: 'Pulumi.web.production.yaml',
      property: 'kubernetes:context',
      got: 'nothing',
      allowed: 'kind',
      fix: 'pulumi config set kubernetes:context kind',
    },
  ]);
});

test('an unknown context is refused with those there are', async () => {
  useContexts({ staging: 'http://127.0.0.1:1', production: 'http://127.0.0.1:1' });
  expect(await contextProblems('prodution', source)).toMatchObject([
    { got: '"prodution"', allowed: 'staging or production', fix: 'pulumi config set kubernetes:context production' },
  ]);
});

test('an API server that is not there is named with its address', async () => {
  useContexts({ gone: 'http://127.0.0.1:1' });
  const [problem] = await contextProblems('gone', source);
  expect(problem?.got).toBe('"gone": http://127.0.0.1:1 cannot be reached (ECONNREFUSED)');
  expect(problem?.fix).toContain('kubectl --context gone version');
});

test('an API server that does not answer is given up on', async () => {
  useContexts({ silent: await listen() });
  expect((await contextProblems('silent', source, [], 200))[0]?.got).toMatch(/did not answer within 0.2 s$/);
});

test('credentials that are not accepted are named as such', async () => {
  useContexts({ locked: await listen({ '*': { status: 401, body: { message: 'Unauthorized' } } }) });
  expect((await contextProblems('locked', source))[0]?.got).toMatch(
    /answered 401: the credentials of the context are not accepted$/,
  );
});

test('a namespace that the stack needs and nobody made is named with the command that makes it', async () => {
  useContexts({
    kind: await listen({ '*': { status: 200, body: version }, '/api/v1/namespaces/shop': { status: 404, body: {} } }),
  });
  expect(await contextProblems('kind', source, ['default', 'shop'])).toMatchObject([
    {
      place: 'Pulumi.web.production.yaml',
      property: 'namespace',
      got: '"shop", which context "kind" does not have',
      fix: 'deploy the stack that makes it first, or: kubectl --context kind create namespace shop',
    },
  ]);
});

test('a kubeconfig without contexts, or that is not there, or is none, is told as such', async () => {
  useContexts({});
  const [empty] = await contextProblems('kind', source);
  expect(empty).toMatchObject({ allowed: 'a context of the kubeconfig, which has none' });
  const file = process.env.KUBECONFIG as string;
  writeFileSync(file, 'clusters: [');
  for (const [name, reason] of [
    ['/nonexistent/kubeconfig', 'ENOENT'],
    [file, 'unexpected end'],
  ] as const) {
    process.env.KUBECONFIG = name;
    const [problem, ...others] = await contextProblems('kind', source);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ property: 'KUBECONFIG', allowed: 'files that are kubeconfigs' });
    expect(problem?.got).toContain(name);
    expect(problem?.got).toContain(reason);
  }
});
