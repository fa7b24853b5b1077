// Shows files in a headless Chromium, leaves a picture FILE.png beside each and prints what was shown, as JSON.
// The programs take MODULES CHROMIUM PROFILE FILE...
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const [modules, chromium, profile, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const playwright = require('playwright-core');

/** The place of a file among the npm modules. */
export function module(path) {
  return join(modules, 'node_modules', path);
}

/**
 * Shows each file on a page of its own.
 *
 * @param show takes the page, the file's text and its name, and resolves to what is reported of it
 * @param screenshot what Playwright is told of each picture
 */
export async function pictures(show, screenshot = {}) {
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
      const shown = await show(page, await readFile(file, 'utf8'), file);
      await page.screenshot({ path: `${file}.png`, ...screenshot });
      report.push({ file: basename(file), ...shown });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(report));
}
