// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is what stands in manifests
import { judge } from '../../lib/policy/gate';
import { literalCredential } from '../../lib/policy/rules/literal-credential';
import type { Manifest } from '../../lib/render/manifest';

// What a program is given by an option, and what SQL gives a user, wherever the command stands.

/** Where literal-credential finds something in an object, by pointer. */
const found = (manifest: Manifest) => judge([manifest], [literalCredential]).map(({ pointer }) => pointer);
const configMap = (text: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web' },
  data: { 'start.sh': text },
});
const pod = (container: object): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', ...container }] },
});
const shell = (text: string) => pod({ command: ['sh', '-c', text] });

test('how a program is used is no credential', () => {
  expect(found(configMap('echo "usage: curl -u user:password URL"'))).toEqual([]);
  expect(found(configMap('curl -u admin:S3cr3tPass URL'))).not.toEqual([]);
});

describe('a command of a shell', () => {
  test.each([
    "mysql -pS3cr3tPass -e 'select 1'",
    'mysqladmin ping -h localhost -uroot -phunter2',
    "mysql -u root -p'S3 cret' shop",
    'mysql -uroot -p"S3cret"',
    'mysqldump --password=hunter2 shop',
    'mysqldump -phunter2 shop | gzip > /backup/shop.gz',
    'until mariadb -h db -uroot -phunter2; do sleep 1; done',
    "bash -c 'mysql -phunter2'",
    'bash -c "mysql -phunter2"',
    'count=$(mysql -phunter2 -e "select count(*) from a")',
    '/usr/bin/mysql \\\n  -uroot \\\n  -phunter2',
    'psql postgres://u:p@host/db',
    'PGPASSWORD=hunter2 pg_dump shop',
    "export PGPASSWORD='hunter2'; pg_dump shop",
    'redis-cli -a hunter2 ping',
    '[ "$(redis-cli -h cache --pass hunter2 ping)" = PONG ]',
    'exec redis-server /etc/redis.conf --requirepass hunter2',
    'curl -u user:pass https://example.com',
    'curl -sfu elastic:changeme localhost:9200',
    'curl --proxy-user "admin:hunter2" $URL',
    'curl --user=$USER:hunter2 https://example.com',
    'mongosh -u root -p hunter2 --eval "db.version()"',
    'mongodump --username root --password hunter2',
    'sshpass -p hunter2 ssh shop@host',
    'docker login -u shop -p hunter2 registry.example.com',
    'skopeo copy --src-creds=shop:hunter2 docker://a docker://b',
    "/opt/mssql-tools/bin/sqlcmd -S localhost -U sa -P 'Hunter2!' -Q 'SELECT 1'",
    'ldapsearch -x -D cn=admin -w hunter2',
    'keytool -list -keystore a.jks -storepass hunter2',
    'openssl rsa -in a.pem -passin pass:hunter2',
    'rabbitmqctl add_user shop hunter2 2>/dev/null || true',
    'rabbitmqctl wait /pid; /opt/sbin/rabbitmqctl -n rabbit change_password shop "hunter2"',
    'rabbitmqctl authenticate_user shop hunter2',
    'rabbitmqctl add_user shop hunter2 --node rabbit@host',
    'htpasswd -b /etc/nginx/htpasswd shop hunter2',
    'htpasswd -Bbn shop hunter2 > /etc/nginx/htpasswd',
    'htpasswd -c -b -C 12 /etc/nginx/htpasswd shop hunter2',
    'smbclient //host/share -U shop%hunter2 -c ls',
    'smbclient //host/share --user=WORKGROUP/shop%hunter2',
    "influx -username admin -password 'hunter2' -execute 'SHOW DATABASES'",
    `psql -c "ALTER USER shop PASSWORD 'hunter2'"`,
  ])('%s', (text) => {
    expect(found(shell(text))).toEqual(['/spec/containers/0/command/2']);
    expect(found(configMap(`#!/bin/sh\n${text}\n`))).toEqual(['/data/start.sh']);
  });

  test.each([
    'mysql -p',
    'mysql -p shop',
    'mysql -p 3306',
    'mysql -P 3306 -h db',
    'mysql -u root -p -h db',
    'mysql --protocol=tcp --port=3306',
    "mysql -uroot -p'' shop",
    'mysql -p$PASSWORD',
    'mysql -p"$PASSWORD"',
    'mysql -p${PASSWORD:-changeme}',
    'mysql -p"$(cat /run/secret)"',
    'mysql -p$(cat /run/secret) shop',
    'mysql -p`cat /run/secret`',
    'mysql -p$(MYSQL_PASSWORD)',
    'mysql -p<password>',
    'mysqladmin ping -p{{ .Values.password }}',
    'ssh -p22 host',
    'ssh -p 22 host',
    'psql -p 5432 -h db',
    'mkdir -p /data',
    'cp -pr a b',
    'tar -pxf a.tar',
    'docker run -p 8080:80 web',
    'docker login -u shop --password-stdin registry.example.com',
    'docker login -u shop -p "$TOKEN"',
    'redis-cli -h cache -p 6379 ping',
    'redis-cli -a $REDIS_PASSWORD ping',
    'redis-cli -a "$REDIS_PASSWORD" --no-auth-warning ping',
    'redis-cli -a "" ping',
    'redis-server --requirepass "$REDIS_PASSWORD"',
    'curl -fsSL https://example.com/a:b',
    'curl -u admin https://example.com',
    'curl -u admin: https://example.com',
    'curl -u : --negotiate https://example.com',
    'curl -u "${USER}:${PASSWORD}" https://example.com',
    'curl -u elastic:$(cat /run/secret) localhost:9200',
    'curl -u USER:PASSWORD https://example.com',
    'curl --user-agent shop:1 https://example.com',
    'mongosh -p --eval 1',
    'mongosh -u $USER -p $PASSWORD',
    'sshpass -e ssh host',
    'sshpass -p "$PASSWORD" ssh host',
    'sqlcmd -S localhost -U sa -P "$SA_PASSWORD"',
    'ldapsearch -x -W',
    'openssl rsa -in a.pem -passin env:PASSWORD',
    'openssl rsa -in a.pem -passin pass:$PASSWORD',
    'az account show -p hunter2',
    'rabbitmqctl add_user "$RABBITMQ_USER" "$RABBITMQ_PASSWORD" 2>/dev/null',
    'rabbitmqctl add_user shop $(cat /run/secret)',
    'rabbitmqctl add_user shop < /run/secret',
    'rabbitmqctl add_user shop "$PASSWORD" --node rabbit@host',
    'rabbitmqctl add_user USER PASSWORD',
    'rabbitmqctl add_user username password',
    'rabbitmqctl set_user_tags shop administrator',
    'rabbitmqctl list_users',
    'htpasswd -b /etc/nginx/htpasswd "$USER" "${PASSWORD}"',
    'htpasswd -b passwordfile username password',
    'htpasswd -bn shop <password>',
    'htpasswd -i /etc/nginx/htpasswd shop',
    'htpasswd -v /etc/nginx/htpasswd shop',
    'smbclient //host/share -U shop%$PASSWORD',
    'smbclient //host/share -U user%password',
    'smbclient //host/share -U shop',
    'smbclient -N -L host',
    'influx -username admin -password "$INFLUX_PASSWORD"',
    "influx -password '' -execute 'SHOW DATABASES'",
    '# mysql -phunter2',
    'not-mysql -phunter2',
    'echo mysql; ls -phunter2',
    'read about mysql -p and redis-cli -a, and curl with -u',
  ])('not %s', (text) => {
    expect(found(shell(text))).toEqual([]);
    expect(found(configMap(`#!/bin/sh\n${text}\n`))).toEqual([]);
  });
});

describe('SQL', () => {
  test.each([
    "CREATE USER shop WITH PASSWORD 'abc';",
    "create role shop login\n  password 'abc';",
    "ALTER ROLE shop WITH LOGIN ENCRYPTED PASSWORD 'hunter2';",
    "CREATE USER 'shop'@'%' IDENTIFIED BY 'hunter2';",
    "ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY 'hunter2';",
    "GRANT ALL ON *.* TO shop IDENTIFIED BY 'hunter2' WITH GRANT OPTION;",
    'CREATE USER shop IDENTIFIED BY "hunter2";',
    "SET PASSWORD FOR 'root'@'%' = PASSWORD('hunter2');",
    "SET PASSWORD = 'hunter2';",
    "CREATE LOGIN shop WITH PASSWORD = 'Hunter2!';",
    `mysql -e "CREATE USER shop IDENTIFIED BY 'hunter2'"`,
  ])('%s', (text) => expect(found(configMap(text))).toEqual(['/data/start.sh']));

  test.each([
    'ALTER ROLE shop PASSWORD NULL;',
    "ALTER ROLE shop PASSWORD '';",
    "CREATE USER shop WITH PASSWORD '${DB_PASSWORD}';",
    "CREATE USER shop WITH PASSWORD '$DB_PASSWORD';",
    "CREATE USER shop WITH PASSWORD '$(cat /run/secret)';",
    "CREATE USER shop WITH PASSWORD '{{ .Values.password }}';",
    "CREATE USER shop WITH PASSWORD '<password>';",
    "CREATE USER shop WITH PASSWORD '%s';",
    "ALTER USER shop PASSWORD :'password';",
    "ALTER USER shop PASSWORD ':password';",
    `query("ALTER USER shop PASSWORD '" + password + "'")`,
    "CREATE USER shop PASSWORD 'md5a3556571e93b0d20722ba62be61e8c2d';",
    "CREATE USER shop IDENTIFIED BY PASSWORD '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19';",
    'CREATE USER shop IDENTIFIED BY RANDOM PASSWORD;',
    "-- CREATE USER shop WITH PASSWORD 'hunter2';",
    "CREATE USER shop; INSERT INTO fields VALUES ('password', 'text');",
    "the password 'hunter2' of a user",
  ])('not %s', (text) => expect(found(configMap(text))).toEqual([]));
});

describe('the words of a command', () => {
  const at = '/spec/containers/0';
  test.each([
    [{ command: ['mysqldump', '-h', 'db', '-phunter2'] }, ['/command/3']],
    [{ command: ['/usr/bin/mysqldump'], args: ['-h', 'db', '-phunter2'] }, ['/args/2']],
    [{ args: ['redis-server', '--requirepass', 'hunter2'] }, ['/args/2']],
    [{ command: ['timeout', '5', 'redis-cli', '-a', 'hunter2', 'ping'] }, ['/command/4']],
    [{ readinessProbe: { exec: { command: ['curl', '-u', 'a:b', 'x'] } } }, ['/readinessProbe/exec/command/2']],
    [
      { lifecycle: { preStop: { exec: { command: ['mysqladmin', '-ph', 'x'] } } } },
      ['/lifecycle/preStop/exec/command/1'],
    ],
    [{ command: ['mongosh', '--password', 'hunter2'] }, ['/command/2']],
    [{ command: ['rabbitmqctl'], args: ['add_user', 'shop', 'hunter2'] }, ['/args/2']],
    [{ command: ['htpasswd', '-b', '/etc/nginx/htpasswd', 'shop', 'hunter2'] }, ['/command/4']],
    [{ command: ['smbclient', '//host/share', '-Ushop%hunter2'] }, ['/command/2']],
    [{ command: ['influx', '-password', 'hunter2'] }, ['/command/2']],
    [{ env: [{ name: 'CHECK', value: 'redis-cli -a hunter2 ping' }] }, ['/env/0/value']],
    [{ command: ['sh', '-c', 'mysql -pa\nredis-cli -a b\nPASSWORD=c'] }, ['/command/2']],
  ])('%j', (container, pointers) => {
    expect(found(pod(container))).toEqual(pointers.map((pointer) => at + pointer));
  });

  test.each([
    { command: ['mysqldump', '-h', 'db', '-p$(PASSWORD)'] },
    { command: ['mysql', '-p', 'hunter2'] },
    { command: ['psql', '-p', '5432'] },
    { command: ['docker', '-p', 'hunter2'] },
    { args: ['-p', 'hunter2', '-a', 'hunter2'] },
    { command: ['redis-cli', 7, '-a'] },
    { command: ['rabbitmqctl', 'add_user', 'shop', '$(PASSWORD)'] },
    { command: ['htpasswd', '-nb', 'shop'] },
    { command: ['htpasswd', '-b', '-c', 'shop'] },
  ])('not %j', (container) => expect(found(pod(container))).toEqual([]));
});

test('tells by which option of which program, in which line, and never the value', () => {
  const text = '#!/bin/sh\nmysql -phunter2\n\npsql -c "ALTER ROLE a PASSWORD \'hunter2\'"\nTOKEN=hunter2\n';
  const [finding] = judge([configMap(text)], [literalCredential]);
  expect(finding?.got).toBe(
    `a text of ${text.length} characters that looks like a file with credentials: mysql -p (line 2), ALTER ROLE (line 4) and TOKEN (line 5)`,
  );
  const [option] = judge([pod({ command: ['mysql', '-phunter2'] })], [literalCredential]);
  expect(option?.got).toBe('a text of 9 characters that looks like a credential, by its option');
});

test('a long text is gone through once', () => {
  const parts = [
    'mysql -p$A ',
    "CREATE USER a PASSWORD '",
    'curl -u "',
    'redis-cli -a $(',
    "identified by '",
    'set password a ',
  ];
  for (const part of parts) expect(found(configMap(part.repeat(20_000)))).toEqual(expect.any(Array));
});
