// Uses BPMN files in bpmn-js' modeler in a Chromium window as the benchmark uses drawings in the designer. Prints a line
// for each frame: name, milliseconds until the display shows it, milliseconds of work of the page's main thread.
// Use: node frames.mjs MODULES CHROMIUM PROFILE OPENINGS FRAMES FILE
import { readFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, chromium, profile, openings, frames, file] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const playwright = require('playwright-core');

const browser = await playwright.chromium.launchPersistentContext(profile, {
  executablePath: chromium,
  headless: false,
  viewport: null,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--window-position=0,0', '--window-size=1280,800',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Resident memory of the browser with all its processes.
function megabytes() {
  const rows = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
  const own = rows.filter((row) => row.includes(profile));
  return own.reduce((sum, row) => sum + Number.parseInt(row, 10), 0) / 1024;
}

const dist = join(modules, 'node_modules/bpmn-js/dist');
const xml = await readFile(file, 'utf8');
let page;
let session;

const work = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
};

// Does what is named in the page when a frame has just been shown, and waits until the next one is: a mark is put on the
// page with what is done, and the browser tells when the frame that has it was presented.
async function frame(name, act, argument) {
  const before = await work();
  const wall = await page.evaluate(async ([source, value]) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = done;
      after.port2.postMessage(0);
    }));
    const shown = () => new Promise((done) => {
      const mark = document.createElement('span');
      mark.setAttribute('elementtiming', 'shown');
      mark.textContent = '.';
      mark.style = 'position:fixed;left:0;top:0;font-size:12px';
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        mark.remove();
        done(list.getEntries()[0].renderTime);
      });
      observer.observe({ type: 'element' });
      document.body.append(mark);
    });
    const act = (0, eval)(`(${source})`);
    await painted();
    const start = performance.now();
    await act(value);
    return (await shown()) - start;
  }, [act.toString(), argument]);
  if (name) console.log(`${name} ${wall.toFixed(3)} ${((await work()) - before).toFixed(3)}`);
}

async function open() {
  await page?.close();
  page = await browser.newPage();
  session = await browser.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.setContent('<div id="canvas" style="position:absolute;inset:0;background:#fff"></div>');
  await page.addStyleTag({ path: join(dist, 'assets/diagram-js.css') });
  await page.addStyleTag({ path: join(dist, 'assets/bpmn-js.css') });
  await page.addScriptTag({ path: join(dist, 'bpmn-modeler.production.min.js') });
  await page.evaluate((text) => { window.drawing = text; }, xml);
  await frame('open', async () => {
    window.modeler = new window.BpmnJS({ container: '#canvas' });
    await window.modeler.importXML(window.drawing);
  });
}

try {
  for (let i = 0; i < Number(openings); i++) await open();
  for (let i = 0; i < Number(frames); i++) {
    await frame('pan', (at) => window.modeler.get('canvas').scroll({ dx: at % 2 ? -31 : 30, dy: at % 3 ? -7 : 13 }), i);
  }
  for (let i = 0; i < 15; i++) {
    await frame(null, () => window.modeler.get('canvas').zoom(1, { x: 0, y: 0 }));
    await frame('fit', () => window.modeler.get('canvas').zoom('fit-viewport'));
  }
  await frame(null, () => window.modeler.get('canvas').zoom(1, { x: 0, y: 0 }));
  const at = await page.evaluate(() => {
    const steps = window.modeler.get('elementRegistry').filter((each) => /Task$/.test(each.type) && each.parent);
    const step = steps[Math.min(steps.length - 1, 10)];
    window.step = step.id;
    window.modeler.get('canvas').scrollToElement(step, 300);
    const { x, y, width, height } = window.modeler.get('canvas').getGraphics(step).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  for (let drag = 0; drag < 4; drag++) {
    const way = drag % 2 === 0 ? 1 : -1;
    const from = drag % 2 === 0 ? at.x : at.x + 200;
    const mouse = ([type, x, y]) => {
      const target = type === 'mousedown'
        ? window.modeler.get('canvas').getGraphics(window.step).querySelector('.djs-hit')
        : document.elementFromPoint(x, y) ?? document.querySelector('#canvas svg');
      target.dispatchEvent(new MouseEvent(type, {
        clientX: x, clientY: y, screenX: x, screenY: y, bubbles: true, cancelable: true, button: 0,
        buttons: type === 'mouseup' ? 0 : 1, view: window,
      }));
    };
    await frame(null, mouse, ['mousedown', from, at.y]);
    for (let step = 1; step <= 20; step++) {
      await frame('drag', mouse, ['mousemove', from + way * step * 10, at.y]);
    }
    if (!(await page.evaluate(() => Boolean(window.modeler.get('dragging').context())))) {
      throw new Error('The step is not dragged.');
    }
    await frame('drop', mouse, ['mouseup', from + way * 200, at.y]);
  }
  for (let i = 0; i < 15; i++) {
    await frame('delete', () => window.modeler.get('modeling').removeElements([
      window.modeler.get('elementRegistry').get(window.step)]));
    await frame('undo', () => window.modeler.get('commandStack').undo());
  }
  for (let i = 0; i < 5; i++) {
    await frame('select-all', () => window.modeler.get('editorActions').trigger('selectElements'));
    await frame(null, () => window.modeler.get('selection').select(null));
  }
  const half = (amount) => {
    const registry = window.modeler.get('elementRegistry');
    const shapes = registry.filter((each) => each.parent && !each.waypoints && !each.labelTarget);
    const middles = shapes.map((each) => each.x).sort((one, other) => one - other);
    const start = middles[middles.length >> 1];
    const tool = window.modeler.get('spaceTool');
    const { movingShapes, resizingShapes } = tool.calculateAdjustments(shapes, 'x', amount, start);
    tool.makeSpace(movingShapes, resizingShapes, { x: amount, y: 0 }, 'e', start);
  };
  for (let i = 0; i < 3; i++) {
    await frame('space', half, 100);
    await frame(null, () => window.modeler.get('commandStack').undo());
  }
  console.log(`memory ${megabytes().toFixed(1)} 0`);
} finally {
  await browser.close();
}
