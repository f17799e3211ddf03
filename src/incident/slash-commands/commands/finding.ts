/** `/finding TEXT [layer]`: what somebody saw where, healthy or suspect. */
import { layerOf, misspeltLayer, stateOf } from '../../findings.js';
import { defineCommand, withRemark } from '../define.js';
import { parseText } from '../words.js';

export const finding = defineCommand({
  name: 'finding',
  aliases: ['found'],
  usage: 'TEXT [layer]',
  example: '/finding Connections are at the limit, database',
  description: 'what you saw, and in which layer of the architecture',
  parse: parseText,
  resolve: ({ text }: { readonly text: string }, { config }) => {
    const meant = misspeltLayer(text, config);
    return withRemark(
      { text, layer: layerOf(text, config), state: stateOf(text) },
      meant === null
        ? undefined
        : `Noted without a layer. Did you mean "${meant}"? Edit the comment, and it goes there.`,
    );
  },
  effect: (incident, { command: { text, layer, state }, comment }) => ({
    ...incident,
    findings: [
      ...incident.findings,
      {
        text,
        layer,
        state,
        by: comment.author.login,
        at: comment.createdAt,
        url: comment.url,
      },
    ],
  }),
  row: ({ command: { text, layer } }) => ({
    kind: 'finding',
    meaning: { type: 'finding', layer },
    text,
  }),
});
