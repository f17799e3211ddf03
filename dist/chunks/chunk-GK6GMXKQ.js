import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  hashOf,
  lineHash,
  linesOf,
  printStart,
  readActionItems,
  readRegions,
  trimmed
} from "./chunk-UNFYLIJC.js";
import {
  readMarkdown,
  readSections
} from "./chunk-255O22ES.js";

// src/postmortem/front-matter.ts
import { createHash } from "node:crypto";
var memory = /^# after-action:generated((?: [A-Za-z0-9_-]{1,60}=[A-Za-z0-9_-]{6}){0,60})[ \t]*\r?$/m;
function printFrontMatter(entries) {
  const lines = entries.map(([key, yaml]) => `${key}: ${yaml}`.trimEnd());
  return [...lines, printMemory(entries.map(([key, yaml]) => [key, valueHash(yaml)]))].join("\n");
}
function printMemory(hashes) {
  return `# after-action:generated${hashes.map(([key, hash]) => ` ${key}=${hash}`).join("")}`;
}
function valueHash(yaml) {
  return createHash("sha256").update(yaml.replace(/\s+/g, " ").trim()).digest("base64url").slice(0, 6);
}
function mergeFrontMatter(existing, generated) {
  const ours = readMarkdown(generated).frontMatter;
  const theirs = readMarkdown(existing).frontMatter;
  const line = theirs === null ? null : memory.exec(existing.slice(0, theirs.place.end));
  if (ours === null || theirs === null || line === null || theirs.problems.length > 0)
    return { text: existing, conflicts: [] };
  return splice(
    existing,
    theirs,
    generated,
    ours,
    new Map(
      (line[1] ?? "").split(" ").filter(Boolean).map((pair) => pair.split("="))
    ),
    line
  );
}
function splice(existing, theirs, generated, ours, seen, line) {
  const conflicts = [];
  const edits = [];
  const added = [];
  for (const entry of ours.entries) {
    const offered = generated.slice(entry.valuePlace.start, entry.valuePlace.end).trimEnd();
    const current = theirs.entries.find(({ key }) => key === entry.key);
    if (current === void 0) {
      if (!seen.has(entry.key)) added.push(`${entry.key}: ${offered}`.trimEnd());
      continue;
    }
    const kept = existing.slice(current.valuePlace.start, current.valuePlace.end).trimEnd();
    if (valueHash(kept) === valueHash(offered)) continue;
    if (valueHash(kept) === seen.get(entry.key))
      edits.push({
        start: current.valuePlace.start,
        end: current.valuePlace.start + kept.length,
        text: kept === "" ? ` ${offered}` : offered
      });
    else if (seen.get(entry.key) !== valueHash(offered))
      conflicts.push({ region: `front matter: ${entry.key}`, kept, offered });
  }
  const newline = existing.includes("\r\n") ? "\r\n" : "\n";
  const remembered = printMemory(
    ours.entries.map((entry) => [
      entry.key,
      valueHash(generated.slice(entry.valuePlace.start, entry.valuePlace.end))
    ])
  );
  const ending = line[0].endsWith("\r") ? "\r" : "";
  edits.push({
    start: line.index,
    end: line.index + line[0].length,
    text: [...added, remembered].join(newline) + ending
  });
  return { text: applyEdits(existing, edits), conflicts };
}
function applyEdits(source, edits) {
  return [...edits].sort((a, b) => b.start - a.start).reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = /* @__PURE__ */ Object.create(null);
  for (let j = 0; j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0; i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r; s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}

// src/postmortem/merge.ts
function mergeLines(human, base, generated) {
  const a = human.map(lineHash);
  const b = generated.map(lineHash);
  const lines = [];
  const conflicts = [];
  for (const region of diff3MergeRegions([...a], [...base], [...b])) {
    if (region.stable) {
      const from = region.buffer === "b" ? generated : human;
      if (region.buffer === "o")
        lines.push(...stableLines(region.bufferContent, human, a, generated, b));
      else lines.push(...from.slice(region.bufferStart, region.bufferStart + region.bufferLength));
      continue;
    }
    const chunk = {
      human: human.slice(region.aStart, region.aStart + region.aLength),
      base: base.slice(region.oStart, region.oStart + region.oLength),
      generated: generated.slice(region.bStart, region.bStart + region.bLength)
    };
    const settled = resolveConflict(chunk.human, chunk.base, chunk.generated);
    lines.push(...settled.lines);
    if (settled.conflict)
      conflicts.push({ kept: chunk.human.join("\n"), offered: chunk.generated.join("\n") });
  }
  return { lines, conflicts };
}
function stableLines(hashes, human, a, generated, b) {
  return hashes.map((hash) => human[a.indexOf(hash)] ?? generated[b.indexOf(hash)] ?? "");
}
function resolveConflict(human, base, generated) {
  const addedByUs = additions(base, generated);
  if (addedByUs !== null)
    return { lines: [...addedByUs.before, ...human, ...addedByUs.after], conflict: false };
  const addedByHuman = additions(base, human);
  if (addedByHuman !== null)
    return {
      lines: [...addedByHuman.before, ...generated, ...addedByHuman.after],
      conflict: false
    };
  return { lines: human, conflict: true };
}
function additions(base, now) {
  const before = [];
  const after = [];
  let matched = 0;
  for (const line of now) {
    if (matched < base.length && lineHash(line) === base[matched]) matched += 1;
    else (matched === 0 && base.length > 0 ? before : after).push(line);
  }
  return matched === base.length ? { before, after } : null;
}

// src/postmortem/edit.ts
function rerender(existing, generated, base, path = "") {
  if (existing === null) return { text: generated, changed: true, conflicts: [], damaged: [] };
  const [ours, theirs] = [readRegions(generated), readRegions(existing)];
  const damaged = [
    ...theirs.problems,
    ...strippedRegions(existing, generated, theirs.regions, ours.regions)
  ].map((problem) => problemOf(problem, path));
  if (damaged.length > 0) return { text: existing, changed: false, conflicts: [], damaged };
  const newline = existing.includes("\r\n") ? "\r\n" : "\n";
  const spliced = theirs.regions.flatMap((region) => {
    const offered = ours.regions.find(({ name }) => name === region.name);
    return offered === void 0 ? [] : [
      spliceRegion(
        existing,
        region,
        generated.slice(offered.body.start, offered.body.end),
        newline,
        baseLines(region, base)
      )
    ];
  });
  const front = mergeFrontMatter(
    applyEdits(
      existing,
      spliced.flatMap(({ edits }) => edits)
    ),
    generated
  );
  return {
    text: front.text,
    changed: front.text !== existing,
    conflicts: [...front.conflicts, ...spliced.flatMap(({ conflicts }) => conflicts)],
    damaged: []
  };
}
function spliceRegion(existing, region, offered, newline, base) {
  const body = existing.slice(region.body.start, region.body.end);
  const marker = {
    start: region.startMarker.start,
    end: region.startMarker.end,
    text: printStart(region.name, offered)
  };
  if (hashOf(body) === hashOf(offered)) return { edits: [marker], conflicts: [] };
  const whole = (lines) => ({
    start: region.body.start,
    end: region.body.end,
    text: `${lines.join(newline)}${newline}`
  });
  if (hashOf(body) === region.hash)
    return { edits: [marker, whole(linesOf(offered))], conflicts: [] };
  if (base.length === 0) {
    return {
      edits: [],
      conflicts: region.hash === hashOf(offered) ? [] : [{ region: region.name, kept: trimmed(body), offered: trimmed(offered) }]
    };
  }
  const merge = mergeLines(
    body.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n"),
    base,
    linesOf(offered)
  );
  const text = whole(merge.lines);
  return {
    edits: merge.lines.join("\n") === body.replace(/\r\n?/g, "\n").replace(/\n$/, "") ? [marker] : [marker, text],
    conflicts: merge.conflicts.map((conflict) => ({ region: region.name, ...conflict }))
  };
}
function baseLines(region, base) {
  if (region.lines.length > 0 || base === void 0) return region.lines;
  const then = readRegions(base).regions.find(
    ({ name, hash }) => name === region.name && hash === region.hash
  );
  if (then === void 0) return [];
  const body = base.slice(then.body.start, then.body.end);
  return hashOf(body) === region.hash ? linesOf(body).map(lineHash) : [];
}
function strippedRegions(existing, generated, theirs, ours) {
  const lines = new Set(existing.replace(/\r\n?/g, "\n").split("\n"));
  return ours.filter(({ name }) => !theirs.some((region) => region.name === name)).flatMap((region) => {
    const left = linesOf(generated.slice(region.body.start, region.body.end)).find(
      (line) => /[\p{L}\p{N}].{24}/u.test(line) && line.includes("](") && lines.has(line)
    );
    if (left === void 0) return [];
    const at = existing.indexOf(left);
    return [
      {
        region: region.name,
        message: `The markers of region "${region.name}" are gone, its text is not`,
        span: {
          start: at,
          end: at + left.length,
          line: existing.slice(0, at).split("\n").length,
          column: 1
        }
      }
    ];
  });
}
function problemOf({ region, message, span }, path) {
  return {
    code: "PM308",
    message,
    remedy: `Put "<!-- after-action:region ${region} \u2026 -->" and "<!-- /after-action:region ${region} -->" back on lines of their own, as in the last commit of After-Action, or delete the region with both markers to keep it out.`,
    place: { path, line: span.line, column: span.column }
  };
}
function writeTracking(source, item, link) {
  const document = readMarkdown(source);
  const readings = readActionItems(document, readSections(document), null);
  const same = readings.filter(
    (reading) => reading.item.text === item.text && reading.item.form === item.form
  );
  const open = same.filter((reading) => reading.item.tracking === null);
  const nearest = [...open].sort(
    (a, b) => Math.abs(a.item.span.start - item.span.start) - Math.abs(b.item.span.start - item.span.start)
  )[0];
  if (nearest === void 0 || same.some((reading) => reading.item.tracking === link))
    return source;
  const { start, end, cell } = nearest.write;
  const text = cell ? ` ${link.replace(/\|/g, "%7C")} ` : ` (${link})`;
  return source.slice(0, start) + text + source.slice(end);
}

export {
  printFrontMatter,
  rerender,
  writeTracking
};
//# sourceMappingURL=chunk-GK6GMXKQ.js.map
