// Prints how many tests each layer holds, which browser ran, and `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [results, check, tests] = process.argv.slice(2);
const read = (name) =>
  existsSync(join(results, name)) ? readFileSync(join(results, name), 'utf8') : '';

const layers = new Map(
  ['check', 'unit', 'docx', 'architecture', 'e2e'].map((name) => [
    name,
    { passed: 0, failed: 0, left: 0 },
  ]),
);
const count = (layer, key, more = 1) => (layers.get(layer)[key] += more);

count('check', check === '0' ? 'passed' : 'failed');

const report = JSON.parse(read('tests.json') || '{"testResults":[]}');
for (const file of report.testResults) {
  const layer = relative(process.cwd(), file.name).replaceAll('\\', '/').split('/')[1];
  for (const test of file.assertionResults) {
    count(
      layer,
      test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'left',
    );
  }
  // A file that could not be read at all, or failed before or after its tests.
  const said = file.assertionResults.some((test) => test.status === 'failed');
  if (file.status === 'failed' && !said) count(layer, 'failed');
}

const sum = (key) => [...layers.values()].reduce((total, layer) => total + layer[key], 0);
const stopped = tests !== '0' && sum('failed') === layers.get('check').failed;

console.log('');
for (const [name, { passed, failed, left }] of layers) {
  console.log(`${name}: ${passed} passed, ${failed} failed${left > 0 ? `, ${left} not run` : ''}`);
}
const ran = new Set(read('tests.log').match(/end to end on [a-z]+: \S.*/g) ?? []);
console.log(ran.size > 0 ? [...ran].join('\n') : 'end to end: no browser ran');
if (stopped) console.log('The tests stopped before they could be counted: see above.');

// A layer without a test, or a test that did not run, is no success.
const empty = [...layers].filter(([, { passed, failed }]) => passed + failed === 0).length;
const failed = sum('failed') + sum('left') + empty + (stopped ? 1 : 0);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
