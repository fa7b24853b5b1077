// Times bpmnlint with its recommended rules on BPMN files, reading included, warm; prints milliseconds as JSON:
// the median by the clock and the least processor time of a round.
// Use: node time.mjs MODULES FILE...
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const BpmnModdle = require('bpmn-moddle');
const Linter = require('bpmnlint/lib/linter.js');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js');

const WARM = 800;
const MEASURE = 1500;

async function once(file) {
  const { rootElement } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver({ require }) });
  await linter.lint(rootElement);
}

const report = [];
for (const file of files) {
  let begin = performance.now();
  do await once(file);
  while (performance.now() - begin < WARM);
  const millis = [];
  let work = Infinity;
  begin = performance.now();
  while (millis.length < 5 || performance.now() - begin < MEASURE) {
    const worked = process.cpuUsage();
    const start = performance.now();
    await once(file);
    millis.push(performance.now() - start);
    const { user, system } = process.cpuUsage(worked);
    work = Math.min(work, (user + system) / 1000);
  }
  millis.sort((one, other) => one - other);
  report.push({ file, median: millis[millis.length >> 1], work, rounds: millis.length });
}
console.log(JSON.stringify(report));
