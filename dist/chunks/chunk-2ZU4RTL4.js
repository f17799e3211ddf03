import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  instantOf
} from "./chunk-2DEEEDUW.js";

// src/repository/records.ts
var ghost = { login: "ghost", type: "User" };

// src/github-json/values.ts
var unknownInstant = "1970-01-01T00:00:00Z";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectOf(value) {
  return isObject(value) ? value : {};
}
function at(value, ...names) {
  return names.reduce(
    (inner, name) => isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : void 0,
    value
  );
}
function objectsOf(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function textOf(value, otherwise = "") {
  return typeof value === "string" ? value : otherwise;
}
function firstText(...values) {
  return textOf(values.find((value) => typeof value === "string" && value !== ""));
}
function countOf(value, otherwise = 0) {
  return isNumber(value) ? value : otherwise;
}
function flagOf(value) {
  return value === true;
}
function timeOf(values, otherwise = unknownInstant) {
  return timeOrNull(...values) ?? otherwise;
}
function timeOrNull(...values) {
  for (const value of values) {
    const instant = typeof value === "string" ? instantOf(value) : null;
    if (instant !== null) return instant;
  }
  return null;
}
function oneOf(value, known, otherwise) {
  return known.find((word) => word === value) ?? otherwise;
}
function linkOf(...values) {
  return textOf(
    values.find(
      (value) => typeof value === "string" && /^https?:\/\/[^\s<>"]{1,2000}$/.test(value)
    )
  );
}
var userTypes = ["User", "Bot", "Organization", "Mannequin", "Unknown"];
function userFromRest(value) {
  const login = textOf(at(value, "login"));
  if (login === "") return ghost;
  const type = at(value, "type");
  if (login.endsWith("[bot]")) return { login, type: "Bot" };
  return {
    login,
    type: type === void 0 || type === null ? "User" : oneOf(type, userTypes, "Unknown")
  };
}
function labelName(value) {
  return typeof value === "string" ? value : textOf(at(value, "name"));
}
function labelNames(value) {
  return Array.isArray(value) ? value.map(labelName).filter((name) => name !== "") : [];
}
function logins(value) {
  return objectsOf(value).map((user) => textOf(user["login"])).filter((login) => login !== "");
}
function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}

// src/github/http/transport.ts
var ConnectionError = class extends Error {
  name = "ConnectionError";
  /** The request surely did not arrive: nothing was stored, a write may be repeated. */
  neverSent;
  constructor(message, neverSent) {
    super(message);
    this.neverSent = neverSent;
  }
};

export {
  ghost,
  isObject,
  objectOf,
  at,
  objectsOf,
  textOf,
  firstText,
  countOf,
  flagOf,
  timeOf,
  timeOrNull,
  oneOf,
  linkOf,
  userFromRest,
  labelName,
  labelNames,
  logins,
  isNumber,
  ConnectionError
};
//# sourceMappingURL=chunk-2ZU4RTL4.js.map
