// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is what stands in manifests
import { judge } from '../../lib/policy/gate';
import { literalCredential } from '../../lib/policy/rules/literal-credential';
import type { Manifest } from '../../lib/render/manifest';

// What programs that nobody knows are given by options whose names say what it is.

/** Where literal-credential finds something in an object, by pointer. */
const found = (manifest: Manifest) => judge([manifest], [literalCredential]).map(({ pointer }) => pointer);
const configMap = (text: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web' },
  data: { file: text },
});
const pod = (...command: string[]): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', command }] },
});
const at = '/spec/containers/0/command';

describe('in commands of a shell', () => {
  test.each([
    'serve --password hunter2',
    'serve -password hunter2',
    "serve --db.password 'hunter 2' --port 80",
    'serve --port 80 --api-key d34db33f | tee log',
    'serve \\\n  --port 80 \\\n  --password hunter2',
    'cd /app && exec serve --admin-password "hunter2"',
    'if serve --password hunter2; then echo done; fi',
    'echo "$(serve --password hunter2)"',
    'echo "it is $(date)"; serve --password hunter2',
    'until (serve --password hunter2) do sleep 1; done',
    'bash -c "serve --password hunter2"',
    `bash -ec "serve --name 'a b' --password hunter2"`,
    'A="it is (nearly) done" serve --password hunter2',
    'serve --name "a b" --password hunter2',
    'serve ${OPTIONS} --password hunter2',
  ])('%s', (text) => {
    expect(found(pod('sh', '-c', text))).toEqual([`${at}/2`]);
    expect(found(configMap(`#!/bin/sh\n${text}\n`))).toEqual(['/data/file']);
  });

  test.each([
    'serve --password $PASSWORD',
    'serve --password "$PASSWORD"',
    'serve --password ${PASSWORD:-changeme}',
    'serve --password $(PASSWORD)',
    'serve --password "$(cat /run/secret)"',
    'serve --password `cat /run/secret`',
    'serve --password <password>',
    'serve --password {{ .Values.password }}',
    'serve --password /run/secrets/password',
    'serve --password -',
    'serve --password --port 80',
    'serve --password',
    'serve --password; ls',
    'serve --password-file a.txt',
    'serve --no-password shop',
    'mysql --password shop',
    'psql -h db --password shop',
    'pg_dump --password shop',
    'usage: serve --password hunter2',
    'echo "usage: $0 --password hunter2"',
    'echo serve with --password hunter2',
    'serve --password PASSWORD',
    'serve --password VALUE',
    'die "give --password something"',
    "die 'start (or not) with --password something'",
    'Start it with --password to be asked.',
    '  --password text   what it is',
    '# serve --password hunter2',
    'case $1 in --password ) shift;; esac',
    'serve --password "" --port 80',
  ])('not %s', (text) => {
    expect(found(pod('sh', '-c', text))).toEqual([]);
    expect(found(configMap(`#!/bin/sh\n${text}\n`))).toEqual([]);
  });

  test('a text that is no script may tell of options', () => {
    expect(found(configMap('Start serve --password hunter2 and wait.'))).toEqual([]);
    expect(found(configMap('#!/usr/bin/env python\nsay serve --password hunter2\n'))).toEqual([]);
  });

  test('what a known program is given is told once', () => {
    const [finding] = judge([configMap('#!/bin/sh\nmongosh --password hunter2\n')], [literalCredential]);
    expect(finding?.got).toContain('a file with credentials: mongosh --password (line 2)');
  });
});

describe('an option that is given a name with its value', () => {
  test.each(['--from-literal=password=hunter2', '--set=auth.password=hunter2', '--set=a=b,auth.password=hunter2'])(
    '%s',
    (word) => {
      expect(found(pod('kubectl', word))).toEqual([`${at}/1`]);
      expect(found(pod('sh', '-c', `kubectl ${word}`))).toEqual([`${at}/2`]);
    },
  );

  test.each([
    '--from-literal=password=-',
    '--from-literal=password=$(PASSWORD)',
    '--from-literal=password=${PASSWORD}',
    '--from-literal=user=shop',
    '--set=existingSecret=shop',
    '--from-file=password=/run/secrets/password',
  ])('not %s', (word) => {
    expect(found(pod('kubectl', word))).toEqual([]);
    expect(found(pod('sh', '-c', `kubectl ${word}`))).toEqual([]);
  });
});

test('a long text is gone through once', () => {
  for (const part of ['serve --password $A ', '"$(a ', ' --password "', ' -'.repeat(10)]) {
    expect(found(configMap(`#!/bin/sh\n${part.repeat(20_000)}`))).toEqual(expect.any(Array));
  }
});
