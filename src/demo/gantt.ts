/**
 * Draws the small part of Mermaid's gantt language that our own comments use, so that the demo's
 * page needs no network.
 */

interface Task {
  readonly section: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly milestone: boolean;
  readonly critical: boolean;
}

const [labelWidth, width, rowHeight, top] = [150, 900, 24, 34];

/** Mermaid source → SVG, or `null` when it is no gantt that we know how to draw. */
export function drawGantt(source: string): string | null {
  if (!/^\s*gantt\b/m.test(source)) return null;
  const title = /^\s*title\s+(.+)$/m.exec(source)?.[1] ?? '';
  const tasks = readTasks(source);
  if (tasks.length === 0) return null;
  const from = Math.min(...tasks.map(({ start }) => start));
  const to = Math.max(...tasks.map(({ end }) => end), from + 60_000);
  const x = (time: number) =>
    labelWidth + ((time - from) / (to - from)) * (width - labelWidth - 70);
  const rows = tasks.map((task, index) =>
    drawTask(task, index, x, tasks[index - 1]?.section !== task.section),
  );
  const height = top + tasks.length * rowHeight + 26;
  return (
    `<svg class="gantt" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}"><text ` +
    `x="${width / 2}" y="18" text-anchor="middle" class="t">${escape(title)}</text>${rows.join('')}${axis(from, to, x, height)}</svg>`
  );
}

function readTasks(source: string): readonly Task[] {
  const tasks: Task[] = [];
  let section = '';
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('section ')) section = line.slice('section '.length);
    const match = /^([^:]+?)\s*:\s*(.*)$/.exec(line);
    if (!match || /^(?:dateFormat|axisFormat|title|todayMarker|tickInterval|excludes)\b/.test(line))
      continue;
    const task = readTask(
      section,
      match[1] ?? '',
      (match[2] ?? '').split(',').map((part) => part.trim()),
    );
    if (task !== null) tasks.push(task);
  }
  return tasks;
}

function readTask(section: string, name: string, parts: readonly string[]): Task | null {
  const times = parts
    .filter((part) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(part))
    .map((part) => Date.parse(`${part.replace(' ', 'T').replace(/Z$/, '')}Z`));
  const [start] = times;
  if (start === undefined || Number.isNaN(start)) return null;
  const span = /^(\d+)(s|m|h|d)$/.exec(parts.at(-1) ?? '');
  const unit = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[span?.[2] as 's'] ?? 0;
  const end = times[1] ?? start + Number(span?.[1] ?? 0) * unit;
  return {
    section,
    name,
    start,
    end,
    milestone: parts.includes('milestone'),
    critical: parts.includes('crit'),
  };
}

function drawTask(task: Task, index: number, x: (time: number) => number, first: boolean): string {
  const y = top + index * rowHeight;
  const label = first ? `<text x="4" y="${y + 15}" class="s">${escape(task.section)}</text>` : '';
  const [a, b] = [x(task.start), Math.max(x(task.end), x(task.start) + 3)];
  const shape =
    task.milestone || task.end === task.start
      ? `<path d="M${a} ${y + 3}l8 8l-8 8l-8 -8z" class="${task.critical ? 'c' : 'm'}"/>`
      : `<rect x="${a}" y="${y + 3}" width="${b - a}" height="16" rx="3" class="${task.critical ? 'c' : 'b'}"/>`;
  const right = task.milestone ? a + 12 : b + 6;
  const anchor =
    right + task.name.length * 6.6 > width
      ? `x="${task.milestone ? a - 12 : a - 6}" text-anchor="end"`
      : `x="${right}"`;
  return `${label}${shape}<text ${anchor} y="${y + 15}" class="n">${escape(task.name)}</text>`;
}

function axis(from: number, to: number, x: (time: number) => number, height: number): string {
  const ticks = Array.from({ length: 6 }, (_, i) => from + ((to - from) * i) / 5);
  return ticks
    .map(
      (tick) =>
        `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top - 6}" y2="${height - 22}" ` +
        `class="l"/><text x="${x(tick)}" y="${height - 6}" text-anchor="middle" class="a">${new Date(tick).toISOString().slice(11, 16)}</text>`,
    )
    .join('');
}

function escape(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
  );
}
