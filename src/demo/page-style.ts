/** How the demo's page looks, by day and by night. Colours are GitHub's. */
export const pageStyle = `
:root { color-scheme: light dark; --page: #f6f8fa; --card: #fff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0969da; --bot: #ddf4ff; --bot-line: #b6d4fe; --remark: #fff8c5; --bar: #54aeff; --bad: #ff818a }
@media (prefers-color-scheme: dark) { :root { --page: #010409; --card: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --link: #4493f8; --bot: #121d2f; --bot-line: #1f4b8a; --remark: #272115; --bar: #1f6feb; --bad: #da3633 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: var(--text) }
header, main { max-width: 980px; margin: 0 auto; padding: 24px 16px 0 }
header h1 { font-size: 26px; font-weight: 500; margin: 0 0 4px; overflow-wrap: anywhere }
header p { color: var(--muted); margin: 0; max-width: 70ch }
nav { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 14px }
nav a { font-size: 12px; padding: 3px 10px; border: 1px solid var(--line); border-radius: 999px; background: var(--card); text-decoration: none; color: var(--link) }
.hours { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); margin-top: 16px }
.hours > div { max-width: 980px; margin: 0 auto; padding: 8px 16px; display: flex; gap: 12px; align-items: center; flex-wrap: wrap }
.hours input { flex: 1 1 260px; accent-color: var(--link) }
.hours output { flex: 0 1 340px; font-variant-numeric: tabular-nums }
html:not(.live) .hours { display: none }
section { scroll-margin-top: 60px }
section > h2 { font-size: 18px; margin: 30px 0 2px }
section > p { color: var(--muted); margin: 0 0 12px; max-width: 75ch }
article { border: 1px solid var(--line); border-radius: 6px; background: var(--card); margin: 0 0 16px; overflow: hidden }
article .head { background: var(--page); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted); display: flex; gap: 6px; align-items: baseline; flex-wrap: wrap }
article .head b { color: var(--text) }
article .head .bot { border: 1px solid var(--line); border-radius: 999px; font-size: 11px; padding: 0 6px }
article .head a { margin-left: auto; font-size: 12px; color: var(--link); text-decoration: none }
article .head .label { border: 1px solid var(--line); border-radius: 999px; font-size: 11px; padding: 0 7px; background: var(--card) }
.reactions { padding: 0 16px 12px; display: flex; gap: 6px; font-size: 12px }
.reactions span { border: 1px solid var(--line); border-radius: 999px; padding: 0 8px }
article.bot { border-color: var(--bot-line) }
article.bot > .head { background: var(--bot); border-color: var(--bot-line) }
.markdown-body { padding: 16px; font-size: 14px; overflow-x: auto; background: var(--card) }
.markdown-body.state[hidden], [hidden] { display: none !important }
.lines { border-top: 1px solid var(--line); font-size: 13px }
.lines > .path { padding: 6px 16px; background: var(--page); color: var(--muted); font: 12px ui-monospace, Menlo, Consolas, monospace }
.lines pre { margin: 0; padding: 4px 16px; font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.lines pre i { display: inline-block; width: 4ch; color: var(--muted); font-style: normal; user-select: none }
.lines .on { background: var(--remark) }
.lines .remark { margin: 8px 16px 14px 16px; border: 1px solid var(--line); border-radius: 6px }
.lines .remark .markdown-body { padding: 10px 14px; border-radius: 6px }
svg.gantt { width: 100%; min-width: 560px; background: var(--card); font: 12px sans-serif }
svg.gantt .t { font-weight: 600; font-size: 13px; fill: var(--text) } svg.gantt .s { font-weight: 600; fill: var(--muted) } svg.gantt .n { fill: var(--text) } svg.gantt .a { fill: var(--muted); font-size: 11px }
svg.gantt .b { fill: var(--bar) } svg.gantt .c { fill: var(--bad) } svg.gantt .m { fill: var(--link) } svg.gantt .l { stroke: var(--line); stroke-dasharray: 2 3 }
@media print { .hours, nav { display: none } }
`;

/** Moves through the hours: each card shows its state at the chosen turn, and is hidden before it existed. */
export const pageScript = `
document.documentElement.classList.add('live');
const slider = document.querySelector('.hours input'), said = document.querySelector('.hours output');
const turns = [...document.querySelectorAll('.hours li')].map((item) => item.textContent);
function show() {
  const now = Number(slider.value);
  said.textContent = turns[now];
  slider.setAttribute('aria-valuetext', turns[now]);
  for (const card of document.querySelectorAll('article')) {
    const states = [...card.querySelectorAll('.state')];
    const due = states.filter((state) => Number(state.dataset.turn) <= now).at(-1);
    card.hidden = due === undefined;
    for (const state of states) state.hidden = state !== due;
  }
  for (const section of document.querySelectorAll('section'))
    section.hidden = section.querySelector('article:not([hidden])') === null;
}
slider.addEventListener('input', show);
show();
`;
