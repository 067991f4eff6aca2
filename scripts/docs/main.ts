import { embed, fillIn, type Generated, read, update } from './files';
import { ruleTable } from './rules';
import { webServiceTables } from './web-service';

/** Every document with generated parts. */
function documents(): Generated[] {
  const parts = {
    'README.md': {
      service: embed('stacks/backend-api.ts', 'ts'),
      result: embed('dist/production/backend-api.k8s.yaml', 'yaml'),
    },
    'docs/rules.md': { rules: ruleTable() },
    'docs/web-service.md': { props: webServiceTables() },
  };
  return Object.entries(parts).map(([file, filled]) => ({ file, text: fillIn(read(file), filled) }));
}

const check = process.argv.includes('--check');
const stale = update(documents(), check);
for (const file of stale) console.log(check ? `${file} is out of date: npm run docs` : `${file} written`);
if (check && stale.length > 0) process.exitCode = 1;
