// Opens BPMN files with bpmn-moddle and asks bpmnlint's recommended rules; prints what both say as JSON.
// Use: node check.mjs MODULES FILE...   MODULES is the folder that holds node_modules.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const BpmnModdle = require('bpmn-moddle');
const Linter = require('bpmnlint/lib/linter.js');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js');

const report = [];
for (const file of files) {
  const { rootElement, warnings, elementsById } = await new BpmnModdle().fromXML(
    await readFile(file, 'utf8'),
  );
  const linter = new Linter({
    config: { extends: 'bpmnlint:recommended' },
    resolver: new NodeResolver({ require }),
  });
  const results = await linter.lint(rootElement);
  report.push({
    file: basename(file),
    warnings: warnings.map((warning) => warning.message),
    elements: Object.keys(elementsById).length,
    lint: Object.entries(results).flatMap(([rule, issues]) =>
      issues.map(({ id, message, category }) => ({ rule, id, message, category })),
    ),
  });
}
console.log(JSON.stringify(report));
