/** Names that say what their value is. A source is for the API server as well, whose expressions know no look-ahead. */
export interface CredentialName {
  readonly name: RegExp;
  /** Names that would be one of these, and say that their value is the name of something. */
  readonly except?: RegExp;
  /** The values that are no credential after all. */
  readonly harmless: RegExp;
  /** Values that look like such a one and are none. */
  readonly weak?: RegExp;
}

/**
 * What somebody or something is to put a value in place of: variables, the tags of templates and of what fills in secrets,
 * what is encrypted, and words that ask for a value. `changeme` and `password` are not among them: charts ship them as
 * values that work, and they are tried first by those who try.
 */
const standIns = [
  String.raw`\$\(.*\)|[$#]?\{.*\}|\$__\w+\{.*\}|\$(?:[a-z_]+|[\d@*])|<.*>|\[[a-z_ ]+\]|%{1,2}[a-z_]+%{1,2}|@{1,2}[\w.]+@{1,2}|__[a-z_]+__`,
  String.raw`enc[[(].*[\])]|(?:vault|env|file|op|arn|ref\+\w+):.*`,
  String.raw`\*+|x{3,}|\.{3,}|your[_ -].*|.*[_ -]here|replace[_ -]?me|(?:replace|insert)[_ -].*|to[_ -]?do|tbd|redacted|omitted`,
].join('|');

/** Words that say whether there is one, and what stands for standard input. */
const switches =
  '-|true|false|yes|no|on|off|null|none|nil|undefined|enabled?|disabled?|required|optional|auto|always|never|default|[01]';

/** What a password is not. The folders are those that files with secrets are in. */
const noPassword = String.raw`|${switches}|${standIns}|\/(?:run|etc|var|mnt|secrets?|vault|tmp|home|opt|srv)\/[\w./-]+`;

/** A token, a secret or a key is often said by a name of its own, its file, its address or how long it holds. */
const noKey = [
  noPassword,
  String.raw`\d+[a-z]*|(?:~|\.{1,2})?(?:\/[\w.-]+){2,}|[\w./-]+\.(?:json|pem|key|crt|cert|p12|pfx|jks|txt|ya?ml|env|conf)`,
  String.raw`https?:\/\/\S*|(?:projects|secrets?|kv|vault)\/[\w./-]+`,
  'bearer|basic|jwt|oidc|oauth2?|csrf|iam|file|env|vault|kubernetes|include|omit|same-origin',
  '(?:[a-z][a-z0-9]*[.-]){1,8}(?:secrets?|tokens?|keys?|credentials?|creds|tls|certs?|auth)(?:[.-][a-z]+){0,3}',
  String.raw`-----BEGIN (?:CERTIFICATE|[A-Z ]*PUBLIC KEY)-----[\s\S]*|(?:ssh-[a-z0-9]+|ecdsa-[\w-]+) [\s\S]*`,
].join('|');

const whole = (source: string) => new RegExp(`^(${source})$`, 'i');

export const credentialNames: readonly CredentialName[] = [
  {
    name: /(^|[_.-])pass(wd|phrase)?$|password$|[_.-]pwd$/i,
    except: /trust_?store_?password$/i, // of what is public
    harmless: whole(noPassword),
  },
  {
    name: /(^|[_.-])(secret|(auth)?token|(api|private|access|secret|signing|encryption|master|fernet|hmac|license|account|auth|jwt)[_.-]?key|secret_key_base|credentials?)$/i,
    except: /(existing|pull|tls|image|registry)[_.-]?secret$/i,
    harmless: whole(noKey),
    weak: /^(my|super|top|very|change|not[_-]?so)[_-]/i,
  },
  { name: /^(proxy[_-])?authorization$/i, harmless: whole(String.raw`\w*|https?:\/\/\S*|\w+ (?:${standIns})`) },
];
