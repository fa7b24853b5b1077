// Renders Mermaid texts with Mermaid in a headless Chromium and prints what its SVG shows, as JSON.
// Use: node mermaid.mjs MODULES CHROMIUM PROFILE FILE...   A picture FILE.png is left beside each file.
import { module, pictures } from './pictures.mjs';

await pictures(async (page, text) => {
  await page.setContent('<div id="picture" style="background:#fff"></div>');
  await page.addScriptTag({ path: module('@mermaid-js/tiny/dist/mermaid.tiny.js') });
  return page.evaluate(async (text) => {
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
  }, text);
}, { fullPage: true });
