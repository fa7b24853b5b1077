// Renders BPMN files with bpmn-js in a headless Chromium and prints where its SVG shows each element, as JSON.
// Beside each stands our own picture of the drawing, as .svg, of which it prints the labels.
// Use: node render.mjs MODULES CHROMIUM PROFILE FILE...   A picture FILE.png is left beside each file.
import { readFile } from 'node:fs/promises';
import { module, pictures } from './pictures.mjs';

// Both pictures ask for Arial, which most machines do not have; Arimo has its widths.
const arial = await readFile(module('@fontsource/arimo/files/arimo-latin-400-normal.woff2'), 'base64');

await pictures(async (page, text, file) => {
  const own = await readFile(file.replace(/bpmn$/, 'svg'), 'utf8');
  await page.setContent('<div id="canvas" style="width:100vw;height:100vh;background:#fff"></div>');
  await page.addStyleTag({ path: module('bpmn-js/dist/assets/diagram-js.css') });
  await page.addStyleTag({ content: `@font-face{font-family:Arial;src:url(data:font/woff2;base64,${arial})}` });
  await page.addScriptTag({ path: module('bpmn-js/dist/bpmn-viewer.production.min.js') });
  return page.evaluate(async ([xml, own]) => {
    // bpmn-js rounds corners: a curve's first control point lies half way between its begin and the corner.
    const corners = (line) => {
      const numbers = (text) => (text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
      const path = line.getAttribute('d');
      if (!path) return numbers(line.getAttribute('points'));
      const course = [];
      let at = [];
      let last = [];
      for (const [, command, text] of path.matchAll(/([MLC])([^MLC]*)/g)) {
        const [x, y, , , endX, endY] = numbers(text);
        if (command === 'C') course.push(2 * x - at[0], 2 * y - at[1]);
        if (command === 'M') course.push(x, y);
        at = command === 'C' ? [endX, endY] : [x, y];
        last = at;
      }
      return [...course, ...last];
    };
    // Where the letters of a line of text stand: a blank at its end, of which bpmn-js leaves one behind, is not seen.
    const written = (text, at) => {
      const first = text.getExtentOfChar(0);
      const last = text.getExtentOfChar(text.textContent.trimEnd().length - 1);
      const right = last.x + last.width;
      return { middle: at.e + (first.x + right) / 2, width: right - first.x, baseline: at.f + text.getStartPositionOfChar(0).y };
    };
    if ((await document.fonts.load('11px Arial')).length !== 1) throw new Error('There is no Arial.');
    const viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(xml);
    const elements = {};
    for (const group of document.querySelectorAll('g.djs-element[data-element-id]')) {
      const id = group.getAttribute('data-element-id');
      const visual = group.querySelector(':scope > .djs-visual');
      if (group.classList.contains('djs-connection')) {
        const line = visual.querySelector(':scope > path, :scope > polyline');
        elements[id] = { course: corners(line) };
      } else {
        const at = group.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
        const drawn = [...visual.querySelectorAll(':scope > rect, :scope > circle, :scope > polygon')][0];
        const box = drawn ? drawn.getBBox() : null;
        const text = visual.querySelector('text');
        elements[id] = {
          x: at.e + (box ? box.x : 0),
          y: at.f + (box ? box.y : 0),
          width: box ? box.width : null,
          height: box ? box.height : null,
          text: text ? text.textContent : null,
          lines: text && id.endsWith('_label') ? [...text.querySelectorAll('tspan')].map((each) => written(each, at)) : [],
        };
      }
    }
    viewer.get('canvas').zoom('fit-viewport');
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = own.slice(own.indexOf('<svg'));
    const labels = {};
    for (const group of holder.querySelectorAll('g[data-element]')) {
      const lines = [...group.querySelectorAll(':scope > text.label, :scope > text.caption')].map((each) => written(each, { e: 0, f: 0 }));
      labels[group.getAttribute('data-element')] = lines;
    }
    holder.remove();
    return { warnings: warnings.map((warning) => warning.message), elements, labels };
  }, [text, own]);
});
