import { request as httpsRequest } from 'node:https';
import type { Access } from './credentials';
import { host } from './ports';

/** Milliseconds that an answer may take. */
const patience = 5000;

/** What the API server answered. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends one request to the API server, a POST where there is a body. */
export function request({ port, token, authority }: Access, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const method = body ? 'POST' : 'GET';
  return new Promise((settle, fail) => {
    const options = { host, port, path, method, headers, ca: authority, agent: false, timeout: patience };
    const sent = httpsRequest(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => settle({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      answer.on('error', fail);
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer in ${patience} ms`)));
    sent.on('error', fail);
    sent.end(body && JSON.stringify(body));
  });
}
