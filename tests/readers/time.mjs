// Times bpmnlint with its recommended rules on BPMN files, reading included, warm; prints milliseconds as JSON, a line
// for each file as soon as it is known: the median by the clock and the least processor time of a round.
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

// What takes longer the first time is not done again.
const SLOW = 5000;

async function once(file) {
  const { rootElement } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver({ require }) });
  await linter.lint(rootElement);
}

async function measured(file) {
  const worked = process.cpuUsage();
  const start = performance.now();
  await once(file);
  const { user, system } = process.cpuUsage(worked);
  return { millis: performance.now() - start, work: (user + system) / 1000 };
}

for (const file of files) {
  let begin = performance.now();
  const rounds = [await measured(file)];
  if (rounds[0].millis < SLOW) {
    while (performance.now() - begin < WARM) await once(file);
    rounds.pop();
    begin = performance.now();
    while (rounds.length < 5 || performance.now() - begin < MEASURE) rounds.push(await measured(file));
  }
  const millis = rounds.map((round) => round.millis).sort((one, other) => one - other);
  const work = Math.min(...rounds.map((round) => round.work));
  console.log(JSON.stringify({ file, median: millis[millis.length >> 1], work, rounds: millis.length }));
}
