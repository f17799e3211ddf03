import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  innermost,
  placeAt,
  placeOf,
  sectionWalk
} from "./chunk-255O22ES.js";

// src/review/rules/finding.ts
function finding(rule, message, place, suggestion) {
  const base = { ruleId: rule.id, severity: rule.severity, message, place };
  return suggestion === void 0 ? base : { ...base, suggestion };
}
function topOf(document) {
  const first = document.sections[0]?.heading;
  if (first !== void 0) return first;
  const end = document.source.indexOf("\n");
  return placeAt(document.source, 0, end === -1 ? document.source.length : end);
}
function sectionsOf(document, name2) {
  return document.sections.filter((section) => section.name === name2);
}
function firstLineOf(document, item) {
  const newline = document.source.indexOf("\n", item.span.start);
  return { ...item.span, end: newline === -1 || newline > item.span.end ? item.span.end : newline };
}
function quoted(words4) {
  const plain = words4.replace(/\s+/g, " ").trim();
  return `"${plain.length <= 60 ? plain : `${plain.slice(0, 57).replace(/\s\S*$/, "")}\u2026`}"`;
}

// src/review/rules/action-items.ts
var noItems = /\b(?:no|none|nothing|without|ingen|keine)\b|\bTODO\b/i;
var hasActionItems = {
  id: "a1-no-action-items",
  description: "There is at least one action item, or a sentence that says why there is none.",
  severity: "warning",
  source: "Google, PagerDuty and Atlassian templates.",
  check: (document) => {
    const [section] = sectionsOf(document, "action-items");
    if (section === void 0 || document.actionItems.length > 0 || sectionsOf(document, "action-items").some(({ text }) => noItems.test(text.slice(0, 2e3))))
      return [];
    return [
      finding(
        hasActionItems,
        "Unexpected section without action items, expected a list or table of them, or why there are none",
        section.heading
      )
    ];
  }
};
var hasOwner = itemRule(
  "a4-owner",
  "Every action item has one owner.",
  "warning",
  ({ owner }) => owner === null,
  'without an owner, expected "(owner: handle)"'
);
var hasDueDate = itemRule(
  "a4-due",
  "Every action item has a due date.",
  "warning",
  ({ due }) => due === null,
  'without a due date, expected "due: 2026-12-01"'
);
var hasIssue = itemRule(
  "a4-issue",
  "Every action item is tracked in an issue.",
  "notice",
  ({ tracking }) => tracking === null,
  "without an issue, expected a link to one (After-Action opens it after the merge)"
);
function itemRule(id17, description, severity, lacks, words4) {
  return {
    id: id17,
    description,
    severity,
    source: "PagerDuty, Atlassian and Google: an action without an owner, a date and a ticket is not done.",
    check: (document) => document.actionItems.filter((item) => !item.done && lacks(item)).map(
      (item) => finding(
        { id: id17, severity },
        `Unexpected action item ${quoted(item.text)} ${words4}`,
        firstLineOf(document, item)
      )
    )
  };
}

// src/postmortem/passages.ts
var object = "\uFFFC";
function readPassages(document, sections2, regions) {
  const passages = [];
  const around = sectionWalk(sections2);
  const visit = (node, form) => {
    if (node.type === "heading") add(node, "heading");
    else if (node.type === "paragraph") add(node, form);
    else if (node.type === "tableCell") add(node, "cell");
    else if ("children" in node)
      for (const child of node.children)
        visit(
          child,
          node.type === "listItem" ? "item" : node.type === "blockquote" ? "quote" : form
        );
  };
  const add = (node, form) => {
    const { text, pieces } = proseOf(node);
    if (text.trim() === "") return;
    const span = placeOf(document.source, node);
    const generated = regions.some(
      ({ span: region }) => region.start <= span.start && span.end <= region.end
    );
    passages.push({
      text,
      pieces,
      form,
      span,
      generated,
      section: innermost(around(span.start))?.name ?? "other"
    });
  };
  visit(document.root, "paragraph");
  return passages;
}
function proseOf(node) {
  const pieces = [];
  let text = "";
  const visit = (inner) => {
    const words4 = inner.type === "text" ? inner.value.replace(/\s/g, " ") : inner.type === "inlineCode" ? object : inner.type === "break" ? " " : null;
    if (words4 !== null) {
      pieces.push({
        at: text.length,
        length: words4.length,
        start: inner.position?.start.offset ?? 0,
        end: inner.position?.end.offset ?? 0
      });
      text += words4;
    } else if ("children" in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  return { text, pieces };
}
function spanIn(source, passage, index, length) {
  const start = offsetOf(source, passage, index);
  const end = offsetOf(source, passage, index + Math.max(0, length - 1)) + 1;
  return placeAt(source, start, Math.max(start, end));
}
function offsetOf(source, passage, index) {
  const piece = passage.pieces.findLast(({ at }) => at <= index) ?? passage.pieces[0];
  if (piece === void 0) return passage.span.start;
  const written = source.slice(piece.start, piece.end);
  const words4 = passage.text.slice(piece.at, piece.at + piece.length);
  if (words4 === object || written.length === words4.length)
    return Math.min(piece.end, piece.start + Math.max(0, index - piece.at));
  return piece.start + alignedOffset(written, words4, index - piece.at);
}
function alignedOffset(written, words4, index) {
  let at = 0;
  for (let i = 0; i <= index && i < words4.length; i += 1) {
    at = skipTo(written, at, words4[i] ?? "");
    if (i < index) at += written[at] === "&" ? entityLength(written, at) : 1;
  }
  return Math.min(at, written.length);
}
function skipTo(written, from, wanted) {
  let at = from;
  if (written[at] === "\\" && written[at + 1] === wanted && wanted !== "\\") return at + 1;
  if (wanted.trim() === "") return at;
  while (at < written.length && written[at] !== wanted && /[\s>]/.test(written[at] ?? "")) at += 1;
  return at;
}
function entityLength(written, at) {
  return /^&[#\w]{1,30};/.exec(written.slice(at, at + 34))?.[0].length ?? 1;
}

// src/review/match.ts
function matchesIn(document, pattern, passages = document.passages) {
  return passages.filter(({ generated, form }) => !generated && form !== "quote").flatMap(
    (passage) => Array.from(passage.text.matchAll(pattern), (found) => {
      const end = found.index + found[0].length;
      const before = passage.text.slice(Math.max(0, found.index - 200), found.index);
      const start = Math.max(
        ...[". ", "! ", "? ", ".) "].map((stop) => before.lastIndexOf(stop) + 1)
      );
      return {
        passage,
        words: found[0],
        groups: found.slice(1),
        before: before.slice(start),
        after: passage.text.slice(end, end + 120).split(/[.!?](?:\s|$)/, 1)[0] ?? "",
        place: spanIn(document.source, passage, found.index, found[0].length)
      };
    }).filter((match) => !isQuoted(match))
  );
}
function isQuoted({ before, after }) {
  const opened = (before.match(/["“”]/g) ?? []).length;
  return opened % 2 === 1 && /["”]/.test(after);
}
var people = /^(?:i|we|you|he|she|us|nobody|noone|no-one|someone|somebody|anyone|anybody|everyone|everybody|who|engineers?|developers?|devs?|operators?|teams?|on-?call|oncaller|authors?|reviewers?|admins?|administrators?|sysadmins?|staff|employees?|persons?|people|colleagues?|coworkers?|managers?|contractors?|responders?|sres?|dbas?|maintainers?|committers?|members?|interns?|owners?|leads?|devops|ops|folks|humans?|programmers?|vendors?|technicians?|squad|crew|group)$/;
var adverb = /^(?:\w+ly|also|then|still|just|again|perhaps|maybe|either|both|all|not|never|had|have|has|was|were|is|are|been|to|even|ever|soon|once|first|at first|really)$/;
var boundary = /[,;:()–—/]|\s-\s|\b(?:and|but|because|so|that|which|when|while|since|as|if|where|until|although|though|whether|than|after|before|however|meaning|or)\b/i;
var preposition = /\b(?:of|by|for|in|on|at|from|with|to|under|behind|during|using|within|across|via|into)\b/i;
function hasHumanSubject(before, context) {
  const clause = before.trim().split(new RegExp(boundary, "i")).at(-1) ?? "";
  const words4 = clause.split(/\s+/).map((word) => word.replace(/^["'“‘*_]+|["'”’*_.]+$/g, "")).filter(Boolean);
  while (words4.length > 0 && adverb.test(words4.at(-1)?.toLowerCase() ?? "")) words4.pop();
  const head = headOf(words4).replace(/['’](?:s|d|ve|m|re)$/, "");
  return isPerson(head, context) || words4.length === 1 && context.people.has(head.toLowerCase());
}
function headOf(words4) {
  const at = words4.findIndex(
    (word, i) => i > 0 && preposition.test(word) && !/^(?:on-call)$/i.test(word) && !(word.toLowerCase() === "on" && /^call$/i.test(words4[i + 1] ?? ""))
  );
  if (at <= 0) return words4.at(-1) ?? "";
  const lead = words4[at - 1]?.toLowerCase() ?? "";
  return /^(?:one|some|none|most|many|all|several|few|any|each|both|neither|member|members)$/.test(
    lead
  ) ? words4.at(-1) ?? "" : words4[at - 1] ?? "";
}
function isPerson(word, context) {
  const plain = word.replace(/^@/, "").toLowerCase();
  if (isBot(word)) return false;
  if (word.startsWith("@") && /^@[a-z\d-]{1,39}$/i.test(word)) return true;
  return people.test(plain) || context.people.has(plain) && (new RegExp("^\\p{Lu}", "u").test(word) || /[\d-]/.test(word));
}
function isBot(handle) {
  return /(?:bot|\[bot\]|-actions|-ci)$/i.test(handle);
}

// src/review/rules/alternate-reality.ts
var ifOnly = /\bif only\b/gi;
var ifHad = /(?<=\bif [^.!?;]{1,60})\s?\bhad(?:n['’]t| not| only)? (?:\w{2,14}ly )?(?:\w{3,14}ed|done|known|seen|caught|made|taken|gone|kept|put|set|run|told|thought|read|written|been (?:more )?(?:careful|faster|quicker|aware))\b/gi;
var inverted = /(?<=^|[.!?] )Had ((?:[\p{L}'’-]{1,20} ){1,4}?)(?:not )?(?:\w{3,14}ed|done|known|seen|caught|made|taken|gone|kept|put|run|told|thought|read)\b/gu;
var modal = /\b(?:would|could|might)\b/;
var id = "b2-alternate-reality";
var alternateReality = {
  id,
  description: "What would have happened in another world is an action item, not part of the story.",
  severity: "warning",
  source: 'PagerDuty ("avoid alternate reality discussion in the timeline or description").',
  check: (document, context) => [
    ...matchesIn(document, ifOnly),
    ...matchesIn(document, ifHad).filter(
      ({ before, after }) => hasHumanSubject(before, context) && modal.test(`${before} ${after}`)
    ),
    ...matchesIn(document, inverted).filter(
      ({ groups, after }) => hasHumanSubject(groups[0] ?? "", context) && modal.test(after)
    )
  ].filter(({ passage }) => passage.section !== "action-items" && passage.section !== "lucky").map(
    ({ words: words4, place }) => finding(
      { id, severity: "warning" },
      `Unexpected ${quoted(words4)}, expected what happened; what to change belongs to the action items`,
      place
    )
  )
};

// src/review/rules/character-word.ts
var words = /\b(?:careless(?:ly|ness)?|negligent(?:ly)?|negligence|sloppy|sloppiness|sloppily|incompeten(?:t|ce|tly)|reckless(?:ly|ness)?|complacen(?:t|cy|tly)|irresponsibl[ey]|thoughtless(?:ly)?|clueless|idiotic|should (?:have )?known? better|(?:stupid|dumb|foolish|silly|lazy) (?:mistakes?|errors?|of|developers?|engineers?|decisions?)|unprofessional)\b/gi;
var predicate = /\b(?:was|were|is|are|being|been|got|gotten) (?:too |very |so |rather |quite |a bit |simply |just )?(?:lazy|stupid|dumb|foolish)\b(?! load| init| eval)/gi;
var id2 = "b9-character-word";
var characterWord = {
  id: id2,
  description: "Words about character explain nothing that can be changed.",
  severity: "error",
  source: "PagerDuty on the fundamental attribution error.",
  check: (document, context) => [
    ...matchesIn(document, words),
    ...matchesIn(document, predicate).filter(({ before }) => hasHumanSubject(before, context))
  ].map(
    ({ words: found, place }) => finding(
      { id: id2, severity: "error" },
      `Unexpected ${quoted(found)}, expected the circumstances: what was known, what was urgent, what the tools showed`,
      place
    )
  )
};

// src/review/rules/counterfactual.ts
var modal2 = /\b(should|could|would|ought to)(?:\s(?:not|never|probably|definitely|really|also|at least|simply|easily|just|clearly)|n['’]t){0,2}(?:\shave|['’]ve)\s(?:(?:not|never|probably|also|all|at least|just|simply|easily|already|instead|\w{2,14}ly)\s){0,2}((?:been\s(?:(?:more|better|\w{2,14}ly)\s){0,2})?[a-z-]{2,20})/gi;
var participle = /(?:ed|en|wn)$|^(?:done|had|known|seen|caught|made|taken|gone|got|given|kept|put|set|run|built|sent|told|thought|read|left|found|begun|brought|held|let|met|paid|said|shut|spent|understood)$/;
var choice = /^been\s(?:(?:more|better|\w+ly)\s){0,2}(?:test|check|review|verifi|catch|caught|notic|spott|prevent|avoid|communicat|announc|document|escalat|double-check|anticipat|foreseen|known|considered|handled|prioriti|investigat|careful|told|alerted|warned|rushed|trusted|merged|shipped|deployed without|approved|tighter|clearer|quicker|faster)/i;
var earlier = /^\s(?:\w+\s){0,3}(?:before|earlier|sooner|from the (?:start|beginning)|in the first place|first|in time|much (?:faster|quicker))(?=$|[,;:)]|\s(?:and|but|to|by|than|it|we|the)\b)/i;
var suffered = /^(?:seen|experienced|received|gotten|got|had|lost|noticed|been|encountered|needed|happened|become|observed|received)$/i;
var id3 = "b1-counterfactual";
var counterfactual = {
  id: id3,
  description: "What somebody should, could or would have done tells nothing about what they knew then.",
  severity: "warning",
  source: `Zwieback, Beyond Blame ("didn't, could have, if only, should have"); Chef and Morty templates.`,
  check: (document, context) => matchesIn(document, modal2).filter(({ passage }) => passage.section !== "action-items" && passage.section !== "lucky").filter((match) => isAboutChoice(match, context)).map(
    (match) => finding(
      { id: id3, severity: "warning" },
      `Unexpected ${quoted(match.words)}, expected what was done and what was known at that time`,
      match.place
    )
  )
};
function isAboutChoice({ groups, before, after }, context) {
  const verb = (groups[0] ?? "").toLowerCase();
  const done = (groups[1] ?? "").toLowerCase();
  if (/^\s(?:enough|access|to)\b/i.test(after) && !participle.test(done)) return false;
  if (done.startsWith("been "))
    return verb !== "would" && (choice.test(done) || verb !== "could" && earlier.test(after)) && !isStatus(after);
  const elided = /^\W*$/.test(before) && verb !== "would";
  if (/\bthey\s?$/i.test(before))
    return verb === "should" && /^(?:tested|checked|asked|told|reviewed|noticed|known|informed|warned|communicated|consulted|escalated)$/.test(
      done
    );
  if (!participle.test(done) || /^\W*\w+ing\b/.test(before) || !(elided || hasHumanSubject(before, context)))
    return false;
  return verb === "should" || verb.startsWith("ought") || !suffered.test(done);
}
function isStatus(after) {
  return /\bif\b|\b(?:by now|for all|as of|automatically|still)\b/i.test(after);
}

// src/review/rules/exhortation.ts
var appeal = /\b(?:be (?:more|extra|very|less) (?:careful|cautious|vigilant|aware|mindful|diligent|careless|attentive|thorough)|be (?:careful|vigilant|mindful|aware (?:of|that))|pay (?:more |closer |better |special )?attention|take (?:more|greater|extra|better) care|remember to|(?:do not|don['’]t) forget|try (?:harder|to be)|remind (?:everyone|everybody|people|all|the team|engineers|developers|ourselves|staff|users|each other)|(?:train|teach|educate) (?:\w+ ){0,3}(?:teams?|engineers?|developers?|staff|people|everyone|everybody|operators?|on-?call|users?|colleagues|employees|owners|ourselves|us|them|responders|members|admins)(?: \w+){0,3} (?:to|about|on|how)|make sure (?:that )?(?:everyone|everybody|people|we all|all engineers|all developers)(?! (?:gets?|receives?|is (?:notified|told|paged|alerted)|are (?:notified|told|paged|alerted)))|avoid (?:making )?mistakes|more discipline|keep in mind)\b/i;
var id4 = "b14-exhortation";
var exhortation = {
  id: id4,
  description: "An action item changes a system; it does not ask people to be better.",
  severity: "warning",
  source: "PagerDuty: make it a check that runs by itself.",
  check: (document) => document.actionItems.flatMap((item) => {
    const match = appeal.exec(item.text);
    return item.done || match === null ? [] : [
      finding(
        { id: id4, severity: "warning" },
        `Unexpected appeal ${quoted(match[0])}, expected a change to a system, such as a check that runs by itself`,
        firstLineOf(document, item)
      )
    ];
  })
};

// src/review/rules/failing-verb.ts
var verbs = /\b(?:fail(?:ed|s)?\s(?:to|at|in)\s\w+|neglected(?:\sto)?(?:\s\w+)?|forgot(?:ten)?\b(?:\s(?:to|about)\s\w+)?|overlooked|(?:ignored|missed)\s(?:the|that|this|it|an?|our|their|some|several|all)\b|(?:did\s?n[o'’]t|did not|had not|hadn['’]t)\s(?:bother|care|check|double-check|test|verify|validate|review|think (?:to|of|about)|consider|remember|pay attention|follow|read|realis?e|realize|anticipate|foresee|communicate|coordinate|inform|tell|document)(?:ed|en)?\b)/gi;
var id5 = "b4-failing-verb";
var failingVerb = {
  id: id5,
  description: "People are not said to have failed, forgotten or missed something; what they could see is said instead.",
  severity: "warning",
  source: `PagerDuty postmortem guide; Zwieback, Beyond Blame ("didn't").`,
  check: (document, context) => matchesIn(document, verbs).filter(
    ({ passage, before }) => passage.section !== "action-items" && hasHumanSubject(before, context)
  ).map(
    ({ words: words4, place }) => finding(
      { id: id5, severity: "warning" },
      `Unexpected ${quoted(words4)} with a person as its subject, expected what was there to be seen ("the alert did not reach \u2026", "nothing prompted \u2026")`,
      place
    )
  )
};

// src/review/rules/front-matter.ts
var keys = [
  {
    name: "incident",
    also: ["issue", "incident_url", "incident_link", "incident number", "incident id", "ticket"]
  },
  { name: "date", also: ["started", "start", "dato", "date of incident", "incident date"] },
  { name: "severity", also: ["sev", "priority", "level", "impact level"] }
];
var id6 = "s3-front-matter";
var frontMatter = {
  id: id6,
  description: "Incident, date and severity are stated where tools find them.",
  severity: "warning",
  source: "Title, date and severity stand in every published template.",
  check: (document) => {
    const broken = document.frontMatterProblems.map(
      ({ message, span }) => finding(
        { id: id6, severity: "warning" },
        `Unexpected YAML (${message.replace(/\s+/g, " ").slice(0, 120)}), expected "key: value" lines`,
        span
      )
    );
    if (broken.length > 0) return broken;
    const missing = keys.filter(({ name: name2, also }) => ![name2, ...also].some((key) => hasValue(document, key))).filter(({ name: name2 }) => name2 !== "date" || document.date === null).map(({ name: name2 }) => name2);
    if (missing.length === 0) return [];
    const place = document.frontMatterSpan === null ? topOf(document) : { ...document.frontMatterSpan, end: document.frontMatterSpan.start + 3 };
    return [
      finding(
        { id: id6, severity: "warning" },
        `Unexpected front matter without ${missing.join(", ")}, expected ${missing.length === 1 ? "it" : "them"} at the top of the file`,
        place
      )
    ];
  }
};
function hasValue(document, key) {
  const value = document.fields[key]?.value.trim() ?? "";
  return value !== "" && !/^(?:tbd|todo|unknown|n\/a|-|–)$/i.test(value);
}

// src/review/rules/hindsight-word.ts
var cuttable = /(,\s)?\b(?:obviously|of course|needless to say|in hindsight|with hindsight|in retrospect)\b(,?\s?)/gi;
var judging = /\b(?:(?:was|were|is|should have been) (?:\w+ly )?(?:obvious (?:that|to|from)|clear to (?:anyone|everyone|all)|plain to see)|clearly (?:wrong|a mistake|an error|should|not (?:tested|reviewed|checked|considered)|visible|wasn['’]t|weren['’]t|did(?: not|n['’]t)|the wrong)|(?:was|were|should have been) (?:clearly|plainly) (?:wrong|visible|a mistake|not)|(?:should|could|would|only|had to|needed to) (?:have )?(?:just|simply|easily|trivially)(?: have)? \w+|(?:just|simply) (?:had|needed) to|simply (?:forgot|ignored|overlooked|a matter of)|easily (?:have been |been |be )?(?:avoided|prevented|spotted|caught|seen|noticed|detected)|trivial(?:ly)? (?:to )?(?:avoid|prevent|spot|catch|notice|see)(?:ed|able)?)\b/gi;
var id7 = "b10-hindsight-word";
var hindsightWord = {
  id: id7,
  description: "Hindsight words make an outcome look as if everybody could have seen it coming.",
  severity: "notice",
  source: "PagerDuty on hindsight bias; Etsy, Debriefing Facilitation Guide.",
  check: (document) => {
    const cuts = matchesIn(document, cuttable).filter(isProse).map(
      (match) => finding(
        { id: id7, severity: "notice" },
        `Unexpected ${quoted(match.words.replace(/^[,\s]+|[,\s]+$/g, ""))}, expected nothing, or who saw what and when`,
        match.place,
        ...suggestionFor(match)
      )
    );
    const judged = matchesIn(document, judging).filter(isProse).filter(
      ({ passage, words: words4 }) => !(passage.section === "action-items") && !/\b(?:should|could|would) (?:just|simply) (?:work|be)\b/i.test(words4)
    );
    return [
      ...cuts,
      ...judged.map(
        ({ words: words4, place }) => finding(
          { id: id7, severity: "notice" },
          `Unexpected ${quoted(words4)}, expected who saw what and when`,
          place
        )
      )
    ];
  }
};
function isProse({ passage, before }) {
  return passage.form !== "heading" && !/\b(?:not|n['’]t|less|nothing)\s(?:\w+\s){0,2}$/i.test(before);
}
function suggestionFor({ before, words: words4, groups }) {
  if (before.trim() === "" || /[;:(]\s*$/.test(before) || /hindsight|retrospect/i.test(words4))
    return [];
  const [lead, tail = ""] = groups;
  if (lead === void 0) return [""];
  return tail.startsWith(",") ? [" "] : [];
}

// src/review/rules/human-error.ts
var words2 = /\b(?:human|operator|pilot|user|manual|people)[ -](?:error|mistake|failure)s?\b|\berror by (?:a |an |the )?(?:human|operator|engineer|developer|employee)s?\b/gi;
var id8 = "b5-human-error";
var humanError = {
  id: id8,
  description: '"Human error" is a label, not an explanation.',
  severity: "warning",
  source: 'PagerDuty ("avoid the concept of human error"); Etsy, Debriefing Facilitation Guide.',
  check: (document) => matchesIn(document, words2).filter(
    ({ before, after }) => !/\b(?:not|rather than|instead of|avoid|than|against|prevent|prone to|reduce|eliminate|no|minimi[sz]e|risk of|room for|chances? of|protect)\b[^,;]{0,30}$/i.test(
      before
    ) && !/^[ -](?:messages?|rates?|codes?|pages?|handling|logs?|reports?|budget|proof|prone)\b/i.test(
      after
    )
  ).filter(
    ({ words: found, passage, before, after }) => !/^(?:user|people)/i.test(found) || passage.section === "contributing-factors" || passage.section === "trigger" || /\b(?:due to|because of|caused by|was) (?:a |an )?$/i.test(before) || /^s? was (?:made|the (?:cause|reason))/i.test(after)
  ).map(
    ({ words: found, place }) => finding(
      { id: id8, severity: "warning" },
      `Unexpected ${quoted(found)}, expected the conditions that made the action look right`,
      place
    )
  )
};

// src/review/rules/impact-number.ts
var noCount = /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?|\bv?\d+\.\d+\.\d+\S*|#\d+|\b[A-Za-z]+[-_]?\d\w*|https?:\/\/\S+|\b(?:HTTP |error |status |code )?[45]\d\d(?:s| errors?| responses?|\/\w+)?\b|`[^`\n]*`/gi;
var count = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|a third|a quarter|all|every|every(?:one|body)|no one|nobody|none|no (?:users?|customers?|data|impact|known|external|\w+ (?:users?|customers?|impact))|single|entire|whole|alle|ingen|samtlige)\b/i;
var id9 = "f4-impact-number";
var impactNumber = {
  id: id9,
  description: "The impact says how many, how much or how long.",
  severity: "warning",
  source: 'PagerDuty template: "be very specific and include exact numbers".',
  check: (document) => {
    const impacts = sectionsOf(document, "impact").filter(
      ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 400))
    );
    const [first] = impacts;
    return first === void 0 || impacts.some(({ text }) => count.test(text.slice(0, 2e4).replace(noCount, " "))) ? [] : [
      finding(
        { id: id9, severity: "warning" },
        "Unexpected impact without a number, expected how many people or requests, and for how long",
        first.heading
      )
    ];
  }
};

// src/review/rules/milestones.ts
var names = ["started", "detected", "acknowledged", "mitigated", "resolved"];
var order = {
  detected: ["started"],
  acknowledged: ["started", "detected"],
  mitigated: ["started"],
  resolved: ["started", "detected", "mitigated"]
};
var id10 = "s4-milestones";
var milestones = {
  id: id10,
  description: "Started, detected, acknowledged, mitigated and resolved follow one another.",
  severity: "error",
  source: "Durations are computed from milestones; a negative one is a typing error.",
  check: (document) => {
    const found = momentsOf(document);
    const late = found.flatMap((moment, i) => {
      const before = found.slice(0, i).findLast(
        (other) => order[moment.name]?.includes(other.name) === true && other.milliseconds > moment.milliseconds
      );
      return before === void 0 ? [] : [
        finding(
          { id: id10, severity: "error" },
          `Unexpected "${moment.name}" before "${before.name}", expected ${before.name} \u2264 ${moment.name}`,
          moment.span
        )
      ];
    });
    return [...late, ...unreadable(document)];
  }
};
function momentsOf(document) {
  return names.flatMap((name2) => {
    const field = document.fields[name2];
    const milliseconds = field === void 0 || document.frontMatterSpan === null ? NaN : Date.parse(field.value);
    return field === void 0 || Number.isNaN(milliseconds) ? [] : [{ name: name2, milliseconds, span: field.span }];
  });
}
function unreadable(document) {
  if (document.frontMatterSpan === null) return [];
  return names.flatMap((name2) => {
    const value = Object.hasOwn(document.frontMatter, name2) ? document.frontMatter[name2] : null;
    const field = document.fields[name2];
    if (typeof value !== "string" || field === void 0 || value.trim() === "" || !Number.isNaN(Date.parse(value)))
      return [];
    return [
      finding(
        { id: id10, severity: "error" },
        `Unexpected time "${value.slice(0, 40)}" for "${name2}", expected one such as 2026-11-20T14:03:00Z`,
        field.span
      )
    ];
  });
}

// src/review/rules/open-ended.ts
var openVerb = /^(?:(?:we (?:should|will|need to|must)|please|need to|to|consider to)\s)?(investigat(?:e|ing)|look(?:ing)? (?:in|at|over)(?:to)?|improv(?:e|ing)|consider(?:ing)?|monitor(?:ing)?(?! (?:for|on)\b.{0,40}alert)|make sure|ensur(?:e|ing)|explor(?:e|ing)|discuss(?:ing)?|revisit(?:ing)?|think(?:ing)? (?:about|of|through)|evaluat(?:e|ing)|research(?:ing)?|reflect(?:ing)?(?: on)?|try(?:ing)? to|work(?:ing)? on|continu(?:e|ing)|keep(?:ing)? an eye|figure out|reconsider(?:ing)?|be better)\b/i;
var bound = /\d\s?(?:%|ms|s|min|h|x|hours?|minutes?|seconds?|days?|weeks?|gb|mb)(?![a-z])|\b(?:decide|decision|write up|written|report|proposal|adr|rfc|document the|publish|until|so that|alert(?:s|ing)? (?:when|if|on|at|for)|below|above|at most|at least|within)\b/i;
var id11 = "a2-open-ended";
var openEnded = {
  id: id11,
  description: "An action item names an outcome that can be finished.",
  severity: "warning",
  source: "PagerDuty postmortem guide on action items: actionable, specific, bounded.",
  check: (document) => document.actionItems.flatMap((item) => {
    const verb = openVerb.exec(item.text)?.[1];
    return item.done || verb === void 0 || bound.test(item.text) ? [] : [
      finding(
        { id: id11, severity: "warning" },
        `Unexpected open-ended ${quoted(verb)}, expected an outcome that tells when it is finished`,
        firstLineOf(document, item)
      )
    ];
  })
};

// src/review/rules/person-as-actor.ts
var name = "(@[A-Za-z\\d][A-Za-z\\d-]{0,38}|[\\p{L}][\\p{L}\\d-]{1,38}(?: \\p{Lu}[\\p{L}'\u2019-]{1,30})?)";
var slip = "(?:accidentally|mistakenly|inadvertently|wrongly|incorrectly|erroneously|carelessly|unintentionally|by mistake)";
var harm = "(?:broke|caused|crashed|misconfigured|messed up|screwed up|took down|brought down|botched|introduced (?:the|a|an|this) (?:bug|regression|error|issue|problem|outage|defect|mistake)|(?:pushed|deployed|merged|shipped) (?:the|a|an|this|some) (?:bad|broken|faulty|buggy|wrong|untested)|made (?:a|the|an?other) (?:mistake|error)|was (?:at fault|to blame|responsible for))";
var active = new RegExp(
  `(?<![\\w@/.])${name} (?:had |has |then |also |again ){0,2}(?:${harm}|${slip} \\w+|\\w+ed (?:[\\w ]{0,30} )?${slip})`,
  "giu"
);
var passive = new RegExp(
  `\\b(?:caused|broken|introduced|misconfigured|deleted|crashed|triggered) by ${name}`,
  "giu"
);
var id12 = "b6-person-as-actor";
var personAsActor = {
  id: id12,
  description: "No named person is the actor of a harmful verb; any responder in the same place would have been.",
  severity: "error",
  source: 'PagerDuty ("abstract to an inspecific responder"); Google SRE book.',
  check: (document, context) => [...matchesIn(document, active), ...matchesIn(document, passive)].filter(
    ({ groups }) => isNamed(groups[0] ?? "", context.people) && isPerson((groups[0] ?? "").split(" ")[0] ?? "", context)
  ).map(
    ({ words: words4, place }) => finding(
      { id: id12, severity: "error" },
      `Unexpected ${quoted(words4)}, expected a role ("the on-call engineer") or the system that acted`,
      place
    )
  )
};
function isNamed(words4, people2) {
  const [first = ""] = words4.split(" ");
  return first.startsWith("@") || people2.has(words4.toLowerCase()) || people2.has(first.toLowerCase());
}

// src/review/rules/person-as-cause.ts
var words3 = /(?<![\w@/.`])@?[\p{L}][\p{L}\d-]{1,38}(?![\w@/])/giu;
var label = /^\s*(?:owners?|authors?|leads?|written by|by|facilitator|participants?)\b/i;
var id13 = "b7-person-as-cause";
var personAsCause = {
  id: id13,
  description: "No person stands in the title, the trigger or the contributing factors.",
  severity: "error",
  source: `PagerDuty ("an individual's action should never be considered a root cause").`,
  check: (document, context) => {
    const passages = document.passages.filter(
      ({ form, section, text }) => section === "contributing-factors" || section === "trigger" || form === "heading" && text.trim() === document.title && !label.test(text)
    );
    return matchesIn(document, words3, passages).filter(
      ({ words: name2, before, after }) => !isBot(name2) && isName(name2, before, after, context.people)
    ).map(
      ({ words: name2, place }) => finding(
        { id: id13, severity: "error" },
        `Unexpected ${quoted(name2)} here, expected conditions and changes, not people`,
        place
      )
    );
  }
};
var deed = /^(?:['’]s\b|\s(?:\w{2,14}ed|did|forgot|was|had|has|made|broke|ran|took|wrote)\b)/i;
function isName(name2, before, after, people2) {
  if (name2.startsWith("@"))
    return /^@[a-z\d-]{1,39}$/i.test(name2) && (people2.has(name2.slice(1).toLowerCase()) || !/\b(?:scope|package|npm|import|decorator|annotation)\b/i.test(before));
  if (!people2.has(name2.toLowerCase())) return false;
  return /[\d-]/.test(name2) || deed.test(after) || new RegExp("^\\p{Lu}", "u").test(name2) && before.trim() !== "";
}

// src/review/rules/placeholders.ts
var marks = /(?<=^|[:([|–—-]\s?|[.!?]\s)(?:TODO|TBD|TBC|FIXME|XXX)(?=$|\s*[.,;:)\]–—-]|\s+[a-z])(?::?\s?[^.!?\n]{0,80})?|\{\{[^{}]{0,80}\}\}|\[(?:insert|your|add|fill in|describe|enter|name of|link to)\b[^\]]{0,80}\]|\blorem ipsum\b/g;
var angled = /<(?!(?:summary|title|link)>)(?:insert|your|add|fill|describe|enter|name|date|link|title|summary|todo)\b[^<>\n/=:"'\\`]{0,80}>/gi;
var id14 = "s2-placeholder";
var placeholders = {
  id: id14,
  description: "No placeholder of the template is left.",
  severity: "error",
  source: "A draft is finished when its prompts are answered.",
  check: (document) => {
    const inProse = matchesIn(document, marks).filter(
      ({ words: words4, passage }) => !(passage.form === "cell" && passage.section === "action-items" && /^(?:TBD|TODO|TBC)$/.test(words4))
    ).map(
      ({ words: words4, place }) => finding(
        { id: id14, severity: "error" },
        `Unexpected placeholder ${quoted(words4)}, expected the answer`,
        place
      )
    );
    const tags = outsideCode(document.source).flatMap(
      ({ line, start }) => Array.from(
        line.matchAll(angled),
        (match) => finding(
          { id: id14, severity: "error" },
          `Unexpected placeholder ${quoted(match[0])}, expected the answer`,
          placeAt(document.source, start + match.index, start + match.index + match[0].length)
        )
      )
    );
    const lines = /* @__PURE__ */ new Set();
    return [...inProse, ...tags].filter(
      ({ place }) => !lines.has(place.line) && lines.add(place.line) !== void 0
    );
  }
};
function outsideCode(source) {
  const found = [];
  let [start, fenced] = [0, false];
  for (const line of source.slice(0, 6e5).split("\n")) {
    if (/^\s{0,6}(?:`{3}|~{3})/.test(line)) fenced = !fenced;
    else if (!fenced && line.length < 2e3 && line.includes("<") && !line.includes("`"))
      found.push({ line, start });
    start += line.length + 1;
  }
  return found;
}

// src/review/rules/sections.ts
var required = [
  ["summary", "Summary"],
  ["impact", "Impact"],
  ["timeline", "Timeline"],
  ["contributing-factors", "Contributing factors"],
  ["action-items", "Action items"]
];
var id15 = "s1-sections";
var sections = {
  id: id15,
  description: "Summary, impact, timeline, contributing factors and action items are there and say something.",
  severity: "error",
  source: "The fields that Google, PagerDuty, Atlassian and incident.io agree on.",
  check: (document) => required.flatMap(([name2, title]) => {
    const found = sectionsOf(document, name2);
    if (found.length === 0)
      return [
        finding(
          { id: id15, severity: "error" },
          `Unexpected end of the document without a section "${title}", expected one`,
          topOf(document)
        )
      ];
    const [first] = found;
    return first === void 0 || found.some(({ body }) => hasContent(document, body)) ? [] : [
      finding(
        { id: id15, severity: "error" },
        `Unexpected empty section "${first.title}", expected some words`,
        first.heading
      )
    ];
  })
};
function hasContent(document, body) {
  const words4 = document.source.slice(body.start, body.end).slice(0, 2e4).replace(/<!--[^]{0,5000}?-->/g, "").replace(/^\s{0,3}#{1,6}\s.*$/gm, "").replace(/^[\s*_|:-]{1,300}$/gm, "");
  return /[\p{L}\p{N}]/u.test(words4);
}

// src/review/rules/timeline-evidence.ts
var time = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}h\d{2}\b|\b\d{4}Z\b|\bT\+\d|\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{3,4}\b/i;
var evidence = /https?:\/\/|\]\(|\]\[|#\d{1,9}\b|!\[|`[^`\n]+`|```|\b[0-9a-f]{7,40}\b|<img/i;
var id16 = "f3-timeline-evidence";
var timelineEvidence = {
  id: id16,
  description: "The timeline has times, and links, graphs or commits that prove them.",
  severity: "notice",
  source: "PagerDuty: for each item a metric or a page where the data came from.",
  check: (document) => {
    const timelines = sectionsOf(document, "timeline").filter(
      ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 200))
    );
    const [first] = timelines;
    if (first === void 0) return [];
    if (!timelines.some(({ text, title }) => time.test(`${title} ${text.slice(0, 5e4)}`)))
      return [
        finding(
          { id: id16, severity: "notice" },
          "Unexpected timeline without times, expected when each thing happened",
          first.heading
        )
      ];
    return timelines.some(({ text }) => evidence.test(text.slice(0, 2e5))) ? [] : [
      finding(
        { id: id16, severity: "notice" },
        "Unexpected timeline without evidence, expected links to messages, graphs, commits or deploys",
        first.heading
      )
    ];
  }
};

// src/review/rules/index.ts
var reviewRules = [
  sections,
  placeholders,
  frontMatter,
  milestones,
  impactNumber,
  timelineEvidence,
  hasActionItems,
  openEnded,
  hasOwner,
  hasDueDate,
  hasIssue,
  counterfactual,
  alternateReality,
  failingVerb,
  humanError,
  personAsActor,
  personAsCause,
  characterWord,
  hindsightWord,
  exhortation
];

export {
  readPassages,
  reviewRules
};
//# sourceMappingURL=chunk-JPW4BYCE.js.map
