// Reads a JSON array of charts from stdin and prints, for each, what Mermaid's own parser says: null, or its complaint. Runs outside Jest, which cannot load jsdom.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

let input = '';
for await (const chunk of process.stdin) input += chunk;
const verdicts = [];
for (const chart of JSON.parse(input)) {
  try {
    const read = await mermaid.parse(chart);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(chart);
    verdicts.push({
      type: read.diagramType,
      // Only a Gantt chart has them.
      tasks: db.getTasks?.().length ?? 0,
      sections: db.getSections?.() ?? [],
    });
  } catch (error) {
    verdicts.push({ complaint: String(error.message ?? error) });
  }
}
process.stdout.write(JSON.stringify(verdicts));
