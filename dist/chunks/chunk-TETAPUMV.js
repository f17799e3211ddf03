import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/markdown/inert.ts
var split = "\u200B";
var invisible = /[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
function visible(untrusted) {
  return untrusted.replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, "").replace(invisible, "").replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").replace(/[^\P{Cc}\n\r\t]/gu, "");
}
function oneLine(untrusted) {
  return visible(untrusted.replace(/[\s\u0085\u2028\u2029]+/g, " ")).trim();
}
function inert(line) {
  return line.replace(/@(?=\S|$)/g, `@${split}`).replace(/#(?=\d|$)/g, `#${split}`).replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`).replace(/:(?=\/\/)/g, `:${split}`).replace(/(?<![a-z0-9])(mailto|xmpp):/gi, `$1${split}:`).replace(/(?<![a-z0-9])(www)\./gi, `$1${split}.`);
}
function codeOf(line) {
  return visible(line).replace(/@(?=[\w-])/g, `@${split}`).replace(/#(?=\d)/g, `#${split}`).replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`).replace(/<!--/g, `<${split}!--`).replace(/--(!?)>/g, `--${split}$1>`);
}
function escapeHtml(line) {
  return line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

// src/markdown/plain.ts
var letters = {
  \u00F8: "o",
  \u00E6: "ae",
  \u00E5: "a",
  \u00DF: "ss",
  \u0111: "d",
  \u0142: "l",
  \u0153: "oe",
  \u00FE: "th",
  \u00F0: "d",
  \u0131: "i"
};
function slug(title, number) {
  const words = title.slice(0, 400).normalize("NFKD").toLowerCase().replace(new RegExp("\\p{M}", "gu"), "").replace(/[øæåßđłœþðı]/g, (letter) => letters[letter] ?? "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const tail = `-${number}`;
  const room = 60 - tail.length;
  return (cutAtDash(words, room) || "incident") + tail;
}
function cutAtDash(words, room) {
  if (words.length <= room) return words;
  const cut = words.slice(0, room + 1);
  const dash = cut.lastIndexOf("-");
  return (dash > room / 2 ? cut.slice(0, dash) : cut.slice(0, room)).replace(/-$/, "");
}
var yamlWords = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
function yamlScalar(untrusted) {
  const value = untrusted.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
  if (/^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*$/.test(value) && value.length <= 200 && !yamlWords.test(value))
    return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\u200b\u202a-\u202e\u2066-\u2069<]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function logLine(untrusted) {
  return oneLine(visible(untrusted)).replace(/^::/, ":\u200B:").replace(/##(?=\[)/g, "##\u200B");
}
function titleLine(untrusted) {
  const characters = [...inert(oneLine(untrusted))];
  return characters.length <= 180 ? characters.join("") : `${characters.slice(0, 179).join("").trimEnd()}\u2026`;
}

// src/markdown/cap.ts
var encoder = new TextEncoder();
var bytesOf = (text2) => encoder.encode(text2).length;
function capMarkdown(markdown, maxBytes, notice) {
  if (bytesOf(markdown) <= maxBytes) return markdown;
  const ending = notice === "" ? "" : `

${notice}`;
  const room = maxBytes - bytesOf(ending);
  const border = lastBorder(markdown, room);
  if (border !== null)
    return `${withoutOpenComment(markdown.slice(0, border.end)).trimEnd()}${border.closing}${ending}`;
  const cut = cutInline(markdown, room);
  return cut === "" ? cutGraphemes(notice, maxBytes) : `${cut}${ending}`;
}
function lastBorder(markdown, room) {
  let fence = null;
  const stack = [];
  let [best, bytes, offset] = [null, 0, 0];
  while (offset < markdown.length && bytes <= room) {
    const newline = markdown.indexOf("\n", offset);
    const end = newline === -1 ? markdown.length : newline + 1;
    const line = markdown.slice(offset, Math.min(end, offset + 400));
    bytes += bytesOf(markdown.slice(offset, end));
    const opened = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && opened !== void 0) fence = opened;
    else if (fence !== null && opened?.startsWith(fence) === true && line.trim() === opened)
      fence = null;
    else if (fence === null) trackDetails(line, stack);
    const closing = `${fence === null ? "" : `
${fence}`}${stack.map(() => "\n\n</details>").join("")}`;
    if (isBorder(markdown.slice(end, end + 400), fence !== null) && bytes + bytesOf(closing) <= room && line.trim() !== "")
      best = { end, closing };
    offset = end;
  }
  return best;
}
function trackDetails(line, stack) {
  for (const tag of line.matchAll(/<(\/?)details\b/gi)) {
    if (tag[1] === "") stack.push("details");
    else stack.pop();
  }
}
function isBorder(following, inFence) {
  const line = following.slice(
    0,
    following.indexOf("\n") === -1 ? following.length : following.indexOf("\n")
  );
  if (inFence || line.trim() === "") return true;
  if (/^\s{0,3}\|[\s|:-]+$/.test(line)) return false;
  return /^\s{0,20}(?:\||[-*+] |\d{1,9}[.)] |#{1,6} |`{3}|~{3}|<(?!summary|\/summary))/.test(line);
}
function cutInline(markdown, room) {
  let cut = withoutOpenComment(cutGraphemes(markdown, room - 4));
  if (/^\s*(?:`{3}|~{3}|<|\|)/.test(cut)) return "";
  const bracket = cut.lastIndexOf("[");
  if (bracket > cut.lastIndexOf(")") && bracket > cut.length - 2200) cut = cut.slice(0, bracket);
  cut = cut.replace(/&[#a-z0-9]{0,10}$/i, "").replace(/\\+$/, "").trimEnd();
  return cut === "" ? "" : `${cut}\u2026`;
}
function withoutOpenComment(cut) {
  const comment = cut.lastIndexOf("<!--");
  return comment !== -1 && cut.indexOf("-->", comment) === -1 ? cut.slice(0, comment) : cut;
}
function cutGraphemes(text2, maxBytes) {
  if (maxBytes <= 0) return "";
  const { read } = encoder.encodeInto(text2, new Uint8Array(maxBytes));
  if (read === text2.length) return text2;
  const from = Math.max(0, read - 200);
  let end = from;
  for (const { index } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(
    text2.slice(from, read + 40)
  )) {
    if (from + index > read) break;
    end = from + index;
  }
  return text2.slice(0, end === from && from > 0 ? read : end);
}

// src/markdown/write.ts
var special = /[\\`*[\]<|~$]|--!?>|&(?=[#a-z])|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
var opening = /^(?:[>/]|#{1,6}(?=\s|$)|[+-](?=[\s:-]|$)|=(?==*$)|:(?=-)|(\d{1,9})([.)]))/;
function text(untrusted) {
  const escaped = inert(oneLine(untrusted)).replace(special, escapeSpecial);
  const begun = escaped.replace(opening, (match, digits, dot) => {
    if (digits !== void 0) return `${digits}\\${dot ?? ""}`;
    return match === ">" ? "&gt;" : `\\${match}`;
  });
  return begun.replace(/!$/, "\\!");
}
function escapeSpecial(match) {
  if (match === "<") return "&lt;";
  if (match === "&") return "&amp;";
  if (match.startsWith("--")) return `${match.slice(0, -1)}&gt;`;
  return `\\${match}`;
}
function inlineCode(untrusted) {
  const code = codeOf(oneLine(untrusted));
  if (code === "") return "";
  const fence = "`".repeat(longestRun(code) + 1);
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}
function tableCell(untrusted) {
  const cell = text(untrusted);
  return cell === "" ? "\u2013" : cell;
}
function link(label, url) {
  const href = hrefOf(url);
  const words = text(label);
  if (href === null) return words;
  return `[${words === "" ? text(href) : words}](${href})`;
}
function reference(number, url, title = "") {
  const href = hrefOf(url);
  const label = `#${number}${title.trim() === "" ? "" : ` ${text(title)}`}`;
  return href === null ? text(label) : `[${label}](${href})`;
}
function hrefOf(url) {
  if (url.length > 2e3 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href.replace(
    /[()<>\\`|[\]*"'\s]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function table(header, rows) {
  const line = (cells) => `| ${header.map((_, i) => cellOf(cells[i] ?? "")).join(" | ")} |`;
  return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
function cellOf(markdown) {
  return markdown.trim().replace(/\r\n?|\n/g, "<br>").replace(
    /(\\*)\|/g,
    (match, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : match
  );
}
function details(summary, body) {
  return `<details>
<summary>${escapeHtml(inert(oneLine(summary)))}</summary>

${body.trim()}

</details>`;
}
function codeBlock(untrusted, language = "") {
  const lines = untrusted.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const code = lines.map((line) => codeOf(line).replace(/^(\s{0,20})\//, "$1\u200B/")).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language.replace(/[^a-z0-9+-]/gi, "")}
${code}
${fence}`;
}
function longestRun(code) {
  let longest = 0;
  for (const run of code.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

export {
  capMarkdown,
  slug,
  yamlScalar,
  logLine,
  titleLine,
  text,
  inlineCode,
  tableCell,
  link,
  reference,
  table,
  details,
  codeBlock
};
//# sourceMappingURL=chunk-TETAPUMV.js.map
