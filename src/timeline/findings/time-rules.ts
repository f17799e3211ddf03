/** What is doubtful about the times themselves. */
import type { FindingRule } from '../findings.js';
import { threadOf } from '../thread.js';
import { one } from './milestone-rules.js';

const assumedZone: FindingRule = {
  id: 'zone-assumed',
  description: 'Times without a zone',
  find: (_, { events }) => {
    const rows = events.filter((event) => event.zoneAssumed);
    if (rows.length === 0) return [];
    const zones = [...new Set(rows.flatMap((row) => row.remarks.filter((remark) => remark.startsWith('zone assumed')).map((remark) => remark.slice(14))))];
    return [one('zone-assumed', `${rows.length === 1 ? '1 row gives' : `${rows.length} rows give`} a time without a zone, read as ${zones.join(' or ')}.`, rows.slice(0, 10).map((row) => row.id))];
  },
};

const mixedZones: FindingRule = {
  id: 'mixed-zones',
  description: 'People write in different zones',
  find: (input) => {
    const labels = new Map<string, string>();
    for (const post of threadOf(input)) {
      for (const time of post.statements.flatMap((statement) => statement.times)) {
        if (!time.zoneAssumed && !/\bago$|^T[+-]|^in /i.test(time.text)) labels.set(time.zone, time.zoneLabel);
      }
    }
    return labels.size < 2 ? [] : [one('mixed-zones', `Times are written in ${[...labels.values()].slice(0, 5).join(' and ')}; all are shown in one.`, [])];
  },
};

const clockChange: FindingRule = {
  id: 'clock-change',
  description: 'A time that a clock change skipped or repeated, or an abbreviation of the wrong season',
  find: (_, { events }) => events.flatMap((event) => {
    const doubt = event.remarks.find((remark) => /does not exist|came twice|read as local time/.test(remark));
    return doubt === undefined ? [] : [one('clock-change', `${doubt}.`, [event.id])];
  }).slice(0, 10),
};

export const timeRules: readonly FindingRule[] = [assumedZone, mixedZones, clockChange];
