// Renders Mermaid texts with Mermaid in a headless Chromium and prints what its SVG shows, as JSON.
// Use: node mermaid.mjs MODULES CHROMIUM PROFILE FILE...   A picture FILE.png is left beside each file.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const [modules, chromium, profile, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const playwright = require('playwright-core');

const browser = await playwright.chromium.launchPersistentContext(profile, {
  executablePath: chromium,
  headless: true,
  viewport: { width: 1800, height: 1100 },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

const report = [];
try {
  for (const file of files) {
    const page = await browser.newPage();
    await page.setContent('<div id="picture" style="background:#fff"></div>');
    await page.addScriptTag({ path: join(modules, 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js') });
    const shown = await page.evaluate(async (text) => {
      window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
      const { svg } = await window.mermaid.render('drawing', text);
      document.querySelector('#picture').innerHTML = svg;
      const words = (selector) => [...document.querySelectorAll(selector)]
        .map((label) => (label.innerText ?? label.textContent).trim());
      return {
        nodes: words('#picture g.node .nodeLabel'),
        stages: words('#picture g.cluster .nodeLabel'),
        labels: words('#picture g.edgeLabels .edgeLabel .edgeLabel').filter((label) => label),
        lines: document.querySelectorAll('#picture g.edgePaths path').length,
        dashed: document.querySelectorAll('#picture g.edgePaths path.edge-pattern-dotted').length,
      };
    }, await readFile(file, 'utf8'));
    await page.screenshot({ path: `${file}.png`, fullPage: true });
    report.push({ file: basename(file), ...shown });
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(report));
