/** What is doubtful about the times themselves. */
import type { FindingRule } from '../findings.js';
import type { TimeRemark } from '../../time/remarks.js';

const printKey = (remark: TimeRemark): string => JSON.stringify(remark);

/** Remarks that change the time by an hour or more. */
const doubtful: ReadonlySet<TimeRemark['code']> = new Set([
  'clock-skipped',
  'clock-repeated',
  'zone-local',
]);

const assumedZone: FindingRule = {
  id: 'zone-assumed',
  description: 'Times without a zone',
  find: (_, { events }) => {
    const rows = events.filter((event) => event.zoneAssumed);
    if (rows.length === 0) return [];
    const assumed = rows
      .flatMap(({ remarks }) => remarks)
      .flatMap((remark) =>
        remark.code === 'zone-assumed' && remark.zone !== null ? [remark] : [],
      );
    return [
      {
        ruleId: 'zone-assumed',
        rows: rows.length,
        assumed: [...new Map(assumed.map((one) => [printKey(one), one])).values()],
        eventIds: rows.slice(0, 10).map((row) => row.id),
      },
    ];
  },
};

const mixedZones: FindingRule = {
  id: 'mixed-zones',
  description: 'People write in different zones',
  find: (input) => {
    const labels = new Map<string, string>();
    for (const post of input.thread) {
      for (const time of post.statements.flatMap((statement) => statement.times)) {
        if (!time.zoneAssumed && !/\bago$|^T[+-]|^in /i.test(time.text) && !labels.has(time.zone))
          labels.set(time.zone, time.zoneLabel);
      }
    }
    return labels.size < 2
      ? []
      : [{ ruleId: 'mixed-zones', zones: [...labels.values()].slice(0, 5), eventIds: [] }];
  },
};

const clockChange: FindingRule = {
  id: 'clock-change',
  description:
    'A time that a clock change skipped or repeated, or an abbreviation of the wrong season',
  find: (_, { events }) => {
    const rows = new Map<string, { readonly remark: TimeRemark; readonly eventIds: string[] }>();
    for (const event of events) {
      const remark = event.remarks.find(({ code }) => doubtful.has(code));
      if (remark === undefined) continue;
      const known = rows.get(printKey(remark)) ?? { remark, eventIds: [] };
      if (known.eventIds.length < 50) known.eventIds.push(event.id);
      rows.set(printKey(remark), known);
    }
    return [...rows.values()].slice(0, 10).map(({ remark, eventIds }) => ({
      ruleId: 'clock-change' as const,
      remark,
      rows: eventIds.length,
      eventIds,
    }));
  },
};

const backwards: FindingRule = {
  id: 'clock-backwards',
  description: 'A list whose clock runs backwards, when midnight does not explain it',
  find: (input) =>
    input.thread
      .flatMap((post) => {
        const lines = post.lines;
        if (lines.length < 2) return [];
        return lines.flatMap((line, index) =>
          line.backwards
            ? [
                {
                  ruleId: 'clock-backwards' as const,
                  words: line.text.replace(/\s+/g, ' ').slice(0, 60),
                  eventIds: [`${post.id}:${index + 1}`],
                },
              ]
            : [],
        );
      })
      .slice(0, 5),
};

const ahead: FindingRule = {
  id: 'ahead-of-writing',
  description: 'A row dated after it was written: usually another zone',
  find: (_, { events }) => {
    const rows = events.filter(
      (event) =>
        event.source === 'comments' &&
        Date.parse(event.occurredAt) - Date.parse(event.postedAt) > 300_000,
    );
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        ruleId: 'ahead-of-writing',
        words: first.text.slice(0, 60),
        rows: rows.length,
        eventIds: rows.slice(0, 50).map(({ id }) => id),
      },
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
