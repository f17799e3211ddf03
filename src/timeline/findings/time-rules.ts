/** What is doubtful about the times themselves. */
import type { FindingRule } from '../findings.js';
import { listOf, threadOf } from '../thread.js';
import { one } from './milestone-rules.js';

const assumedZone: FindingRule = {
  id: 'zone-assumed',
  description: 'Times without a zone',
  find: (_, { events }) => {
    const rows = events.filter((event) => event.zoneAssumed);
    if (rows.length === 0) return [];
    const zones = [
      ...new Set(
        rows.flatMap((row) =>
          row.remarks
            .filter((remark) => remark.startsWith('zone assumed: '))
            .map((remark) =>
              remark.slice(14).replace(/, stated.*$/, ' as stated earlier in this issue'),
            ),
        ),
      ),
    ];
    return [
      one(
        'zone-assumed',
        `${rows.length === 1 ? '1 row gives' : `${rows.length} rows give`} a time without a zone${zones.length === 0 ? '' : `, read as ${zones.join(' or ')}`}.`,
        rows.slice(0, 10).map((row) => row.id),
      ),
    ];
  },
};

const mixedZones: FindingRule = {
  id: 'mixed-zones',
  description: 'People write in different zones',
  find: (input) => {
    const labels = new Map<string, string>();
    for (const post of threadOf(input)) {
      for (const time of post.statements.flatMap((statement) => statement.times)) {
        if (!time.zoneAssumed && !/\bago$|^T[+-]|^in /i.test(time.text) && !labels.has(time.zone))
          labels.set(time.zone, time.zoneLabel);
      }
    }
    return labels.size < 2
      ? []
      : [
          one(
            'mixed-zones',
            `Times are written in ${[...labels.values()].slice(0, 5).join(' and ')}; all are shown in one.`,
            [],
          ),
        ];
  },
};

const clockChange: FindingRule = {
  id: 'clock-change',
  description:
    'A time that a clock change skipped or repeated, or an abbreviation of the wrong season',
  find: (_, { events }) => {
    const rows = new Map<string, string[]>();
    for (const event of events) {
      const doubt = event.remarks.find((remark) =>
        /does not exist|came twice|read as local time/.test(remark),
      );
      if (doubt !== undefined) rows.set(doubt, [...(rows.get(doubt) ?? []), event.id].slice(0, 50));
    }
    return [...rows]
      .slice(0, 10)
      .map(([doubt, ids]) =>
        one('clock-change', `${doubt}${ids.length === 1 ? '' : ` (${ids.length} rows)`}.`, ids),
      );
  },
};

const backwards: FindingRule = {
  id: 'clock-backwards',
  description: 'A list whose clock runs backwards, when midnight does not explain it',
  find: (input) =>
    threadOf(input)
      .flatMap((post) => {
        const lines = listOf(post);
        if (lines.length < 2) return [];
        return lines.flatMap((line, index) =>
          line.backwards
            ? [
                one(
                  'clock-backwards',
                  `"${line.text.replace(/\s+/g, ' ').slice(0, 60)}" stands after a later time in its list; it keeps the time it gives.`,
                  [`${post.id}:${index + 1}`],
                ),
              ]
            : [],
        );
      })
      .slice(0, 5),
};

const ahead: FindingRule = {
  id: 'ahead-of-writing',
  description: 'A row that lies after the moment at which it was written: usually another zone',
  find: (_, { events }) => {
    const rows = events.filter(
      (event) =>
        event.source === 'comments' &&
        Date.parse(event.occurredAt) - Date.parse(event.postedAt) > 300_000,
    );
    const [first] = rows;
    if (first === undefined) return [];
    const others = rows.length === 1 ? '' : ` and ${rows.length - 1} more`;
    return [
      one(
        'ahead-of-writing',
        `"${first.text.slice(0, 60)}"${others}: the time lies after the moment of writing. Is the zone right?`,
        rows.slice(0, 50).map(({ id }) => id),
      ),
    ];
  },
};

export const timeRules: readonly FindingRule[] = [
  assumedZone,
  mixedZones,
  clockChange,
  backwards,
  ahead,
];
