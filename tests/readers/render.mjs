// Renders BPMN files with bpmn-js in a headless Chromium and prints where its SVG shows each element, as JSON.
// Use: node render.mjs MODULES CHROMIUM PROFILE FILE...   A picture FILE.png is left beside each file.
import { module, pictures } from './pictures.mjs';

await pictures(async (page, text) => {
  await page.setContent('<div id="canvas" style="width:100vw;height:100vh;background:#fff"></div>');
    await page.addStyleTag({ path: module('bpmn-js/dist/assets/diagram-js.css') });
  await page.addScriptTag({ path: module('bpmn-js/dist/bpmn-viewer.production.min.js') });
  return page.evaluate(async (xml) => {
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
    // The middle of the text as it is drawn, in how many lines, and the height and lower border of its room.
    const place = (text, at, { height }) => {
      const drawn = text.getBBox();
      const lines = text.querySelectorAll('tspan').length;
      return { middleX: at.e + drawn.x + drawn.width / 2, lines, bottom: at.f + height, height };
    };
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
          ...(text && id.endsWith('_label') ? place(text, at, viewer.get('elementRegistry').get(id)) : {}),
        };
      }
    }
    viewer.get('canvas').zoom('fit-viewport');
    return { warnings: warnings.map((warning) => warning.message), elements };
  }, text);
});
