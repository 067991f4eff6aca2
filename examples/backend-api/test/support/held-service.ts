import { once } from 'node:events';
import { Router } from 'express';
import { readConfig } from '../../src/config';
import { start } from '../../src/start';

const { config, problems } = readConfig(process.env);
if (problems) throw new Error(problems.join('\n'));

const released = once(process, 'message');
const routes = Router();
routes.get('/held', async (_, res) => {
  console.log('{"msg":"held"}');
  await released;
  res.end('answered');
});
routes.get('/held-halfway', async (_, res) => {
  res.write('answered ');
  await released;
  res.end('to the end');
});
routes.get('/throw', () => {
  setImmediate(() => {
    throw new Error('thrown outside of a request');
  });
});
routes.get('/reject', () => {
  Promise.reject(new Error('rejected outside of a request'));
});
start({ config, dependencies: [], routes });
