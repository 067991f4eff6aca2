import { type CredentialName, credentialNames } from './credential-names';
import { remembered } from './remembered';

/** What stands for a password in a URL, between the colon and the @: a variable, a tag, a format, a word in capitals. */
export const urlStandIns = String.raw`\$?[({][\w.-]+[)}]|\$[A-Za-z_]+|%[sdv]|%[A-Z_]+%|\*+|[xX]{3,}|\.{3}|<[^>]*>|\{\{[^}]*\}\}|[A-Z_]{0,20}(?:PASS(?:WORD|WD)?|PWD|SECRET|TOKEN)`;

/**
 * A password in a URL, also in the path of a construct, which has `--` for each slash. It begins where a word does, and so
 * only once in each: a long text of dots would else be looked through from each of them.
 */
const urlPassword = new RegExp(
  String.raw`(?<![A-Za-z0-9+.-])([A-Za-z0-9+.-]+:(?:\/\/|----)[^/\s:@'"]*:)(?!(?!\$\{pulumi-)(?:${urlStandIns})@)[^/\s@'"]+@`,
  'g',
);

/**
 * Text that is a credential whatever it is called, in the forms that those who issue it publish, as gitleaks has them too.
 * The list is our own because every detector that one can install here asks for a newer Node.js, answers later than a
 * rule can wait for, or is a program of its own; its patterns that go by entropy and by words nearby are what is noisy.
 */
export const credentialShapes: readonly [pattern: RegExp, what: string, replacement?: string][] = [
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]*-----|$)/g, 'a private key'],
  [
    /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURS|BQUklWQVRFIE|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVE|BFTkNSWVBURUQgUFJJVkFU)[\w+/=]*/g,
    'a private key',
  ], // base64
  [urlPassword, 'a URL with a password', '$1***@'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, 'an AWS access key ID'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}/g, 'a GitHub token'],
  [/\bgithub_pat_[A-Za-z0-9_]{22,}/g, 'a GitHub token'],
  [/\bglpat-[\w-]{20,}/g, 'a GitLab token'],
  [/\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, 'a Slack token'],
  [/\bhttps:\/\/hooks\.slack\.com\/services\/[\w/]{20,}/g, 'a Slack webhook'],
  [/\b[rs]k_live_[A-Za-z0-9]{16,}/g, 'a Stripe key'],
  [/\bAIza[\w-]{35}(?![\w-])/g, 'a Google API key'],
  [/\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, 'an npm token'],
  [/\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/g, 'a PyPI token'],
  [/\bdckr_pat_[\w-]{27}/g, 'a Docker Hub token'],
  [/\bSG\.[\w-]{22}\.[\w-]{43}/g, 'a SendGrid key'],
  [/\bsk-ant-[a-z0-9]+-[\w-]{80,}/g, 'an Anthropic key'],
  [/\bsk-(?:[a-z]+-)?[\w-]{20,}T3BlbkFJ[\w-]{20,}/g, 'an OpenAI key'],
  [/\bhf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g, 'a Hugging Face token'],
  [/\bdo[opr]_v1_[a-f0-9]{64}/g, 'a DigitalOcean token'],
  [/\bhv[sb]\.[\w-]{24,}/g, 'a Vault token'],
  [/\bgl(?:sa|c)_[A-Za-z0-9_+/=]{32,}/g, 'a Grafana token'],
  [/\bNRAK-[A-Z0-9]{27}/g, 'a New Relic key'],
  [/\bdapi[a-f0-9]{32}(?![a-f0-9])/g, 'a Databricks token'],
  [/\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g, 'a Shopify token'],
  [/\b\d{8,10}:AA[\w-]{33}(?![\w-])/g, 'a Telegram token'],
  [/\bAGE-SECRET-KEY-1[A-Z0-9]{58}/g, 'an age key'],
  [/\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/g, 'an Azure storage key'],
  [/\beyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]{5,}/g, 'a JSON Web Token'],
  [
    /(^|[;?&])(\s*(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Pp][Ww][Dd])=)(?!\$[({]|\{\{|[<*]|-(?:$|[;&\s"']))[^;&\s"']+/g,
    'a connection string with a password',
    '$1$2***',
  ],
];

/** All of them as one, which is five times as fast where there is none, as in nearly all texts. */
const anyShape = new RegExp(credentialShapes.map(([{ source }]) => `(?:${source})`).join('|'));

/** True for most values there are: one of the shapes is longer, or has other signs in it, and so have files and commands. */
export function isShortWord(text: string): boolean {
  return text.length < 15 && /^[\w./-]*$/.test(text);
}

/** What a text looks like when it looks like a credential, by itself or by its name; else undefined. */
export function credentialIn(name: string, value: string): string | undefined {
  if (!isShortWord(value) && anyShape.test(value))
    return credentialShapes.find(([pattern]) => value.search(pattern) >= 0)?.[1];
  return isNamedCredential(name, value) ? 'a credential, by its name' : undefined;
}

/** True for a value that is a credential if its name is right. One that only Pulumi knows is taken for what its name says. */
export function isNamedCredential(name: string, value: string): boolean {
  return kindsOf(name).some(
    ({ harmless, weak }) => !harmless.test(value) || weak?.test(value) || value.startsWith('${pulumi-'),
  );
}

/** What a name says that its value is; most say nothing of the kind. */
const kindsOf = remembered((name): readonly CredentialName[] => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return credentialNames.filter(({ name: pattern, except }) => pattern.test(words) && !except?.test(words));
});

/** A text with every credential in it blotted out: messages go to terminals and logs. */
export function masked(text: string): string {
  return credentialShapes.reduce((rest, [pattern, , replacement = '***']) => rest.replace(pattern, replacement), text);
}
