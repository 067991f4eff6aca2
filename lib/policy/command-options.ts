/** By what a program takes a credential. */
export interface CredentialOption {
  readonly program: RegExp;
  /** What stands before it, where the program does other things as well. */
  readonly task?: string;
  /** The option, and in a group the value where that is a part of its word. */
  readonly option: RegExp;
  /** What of the value is none of the credential: the name of a user, with the colon. */
  readonly before?: RegExp;
  /** True where it is the last of the words after the option or the name of the task, of which another says whose it is. */
  readonly isLast?: true;
}

const mysql = 'mysql(?:dump|admin|check|import|show|slap|pump|sh|_upgrade)?|mariadb(?:-[a-z]+)*';
const mongo = 'mongo(?:sh|dump|restore|export|import|stat|top|files)?';
const ldap = 'ldap(?:search|add|modify|delete|passwd|whoami|compare|modrdn)';
const redis = '(?:redis|valkey|keydb)';
const images = 'podman|buildah|skopeo';
const samba = 'smbclient|rpcclient';
const registries = `docker|${images}|nerdctl|helm|oras|crane|az|oc`;

const is = (program: string) => new RegExp(`^(?:${program})$`);
const user = /^[^:]*:/;
const userTask = /^(?:add_user|change_password|authenticate_user)$/;

/** Others have ports, folders and much else behind the same letters: `ssh -p 22`, `mkdir -p`, `docker run -p 80:80`. */
export const credentialOptions: readonly CredentialOption[] = [
  // Never the word after it: MySQL asks for the password then, and what follows is a database.
  { program: is(mysql), option: /^-p(.+)$/ },
  { program: is(`${redis}-cli`), option: /^(?:-a|--pass)$/ },
  { program: is(`${redis}-server`), option: /^--(?:requirepass|masterauth)$/ },
  { program: is('curl'), option: /^(?:-[fgikLsSv]*[uU]|--(?:proxy-)?user(?:=|$))(.*)$/, before: user },
  { program: is(`${mongo}|cqlsh|rabbitmqadmin|sshpass`), option: /^(?:-p|--password$)(.*)$/ },
  { program: is('sqlcmd|bcp'), option: /^-P(.*)$/ },
  { program: is(ldap), option: /^-w$/ },
  { program: is(registries), task: 'login', option: /^(?:-p|--password)$/ },
  { program: is(images), option: /^--(?:src-|dest-)?creds(?:=|$)(.*)$/, before: user },
  { program: is('keytool'), option: /^-(?:src|dest)?(?:store|key)pass$/ },
  { program: is('openssl'), option: /^-pass(?:in|out)?$/, before: /^pass:/ },
  { program: is('influx'), option: /^--?password$/ },
  { program: is(samba), option: /^(?:-U|--user(?:=|$))(.*)$/, before: /^[^%]*%/ },
  { program: is('rabbitmqctl'), option: userTask, isLast: true },
  { program: is('htpasswd'), option: /^-[a-zA-Z0-9]*b[a-zA-Z0-9]*$/, isLast: true },
];

/** What every text has in which there is one of these options; looking for the programs takes longer. */
export const anyOption =
  /[ \t]-(?:[paPw]|[fgikLsSv]*[uU]|(?:src|dest)?(?:store|key)?pass|-(?:pass|(?:proxy-)?user|(?:src-|dest-)?creds|requirepass|masterauth))|(?:htpasswd|rabbitmqctl)[ \t]/;

const programs = `${mysql}|${mongo}|${ldap}|${redis}-(?:cli|server)|${registries}|curl|cqlsh|rabbitmqadmin|sshpass|sqlcmd|bcp|keytool|openssl|influx|${samba}|rabbitmqctl|htpasswd`;
/** One of these programs as a word, with its folder or without. */
export const programWord = new RegExp(`^(?:.*/)?(${programs})$`);
/** One of them in a text: after its folder, a quote or whatever begins a command. */
export const programInText = new RegExp(`(?<![\\w.-])(?:${programs})(?=[ \\t])`, 'g');
