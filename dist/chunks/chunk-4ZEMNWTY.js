import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/markdown/marker.ts
var name = /^[a-z][a-z0-9-]{0,39}$/;
var grammar = /^<!-- after-action:([a-z][a-z0-9-]{0,39}) v=1((?: [a-z][a-z0-9-]{0,39}=[A-Za-z0-9._%/:-]{0,2000}){0,20}) -->$/;
function printMarker(kind, attributes = {}) {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    if (!name.test(key) || key === "v")
      throw new TypeError(`"${key}" cannot be an attribute of a marker`);
    return ` ${key}=${encodeValue(value)}`;
  });
  if (!name.test(kind)) throw new TypeError(`"${kind}" cannot be the kind of a marker`);
  return `<!-- after-action:${kind} v=1${pairs.join("")} -->`;
}
function parseMarker(body) {
  const first = body.slice(0, 5e4).split("\n", 1)[0]?.replace(/\r$/, "") ?? "";
  const match = grammar.exec(first);
  if (match === null) return null;
  const [, kind = "", rest = ""] = match;
  const pairs = rest.split(" ").slice(1).map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decodeValue(pair.slice(at + 1))];
  });
  if (pairs.some(([key, value]) => key === "v" || value === null) || new Set(pairs.map(([key]) => key)).size !== pairs.length)
    return null;
  return { kind, attributes: Object.fromEntries(pairs) };
}
function markedAs(objects, self, kind, key) {
  return objects.filter(({ author, body }) => {
    if (author.login.toLowerCase() !== self.toLowerCase()) return false;
    const marker = parseMarker(body);
    return marker !== null && marker.kind === kind && (key === void 0 || marker.attributes["key"] === key);
  });
}
function encodeValue(value) {
  const encoded = encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return encoded.replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/--/g, "%2D%2D");
}
function decodeValue(encoded) {
  try {
    const value = decodeURIComponent(encoded);
    return encodeValue(value) === encoded ? value : null;
  } catch {
    return null;
  }
}

export {
  printMarker,
  parseMarker,
  markedAs
};
//# sourceMappingURL=chunk-4ZEMNWTY.js.map
