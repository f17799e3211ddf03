// src/errors.ts
const kinds = {
	PM101: "auth",
	PM102: "permission",
	PM103: "permission",
	PM104: "missing",
	PM105: "locked",
	PM106: "locked",
	PM107: "missing",
	PM108: "locked",
	PM109: "permission",
	PM201: "limit",
	PM202: "limit",
	PM203: "unavailable",
	PM204: "unavailable",
	PM205: "limit",
	PM301: "rejected",
	PM302: "conflict",
	PM303: "conflict",
	PM304: "rejected",
	PM305: "rejected",
	PM306: "rejected",
	PM307: "rejected",
	PM308: "conflict",
	PM401: "usage",
	PM402: "usage",
	PM403: "usage",
	PM404: "usage",
	PM405: "usage",
	PM406: "usage",
	PM407: "usage",
	PM501: "usage",
	PM502: "usage",
	PM602: "usage",
	PM603: "usage",
	PM604: "usage",
	PM625: "usage",
	PM626: "usage",
	PM630: "usage",
	PM631: "usage",
	PM632: "usage",
	PM633: "usage",
	PM634: "usage",
	PM635: "usage",
	PM640: "rejected",
	PM641: "rejected",
	PM642: "rejected",
	PM643: "usage",
	PM644: "usage",
	PM645: "usage",
	PM646: "usage",
	PM650: "usage",
	PM660: "usage",
	PM661: "usage",
	PM662: "usage",
	PM680: "usage",
	PM681: "usage",
	PM671: "usage",
	PM672: "usage",
	PM690: "usage",
	PM691: "usage",
	PM692: "usage",
	PM900: "bug"
};
const exitCodes = {
	ok: 0,
	findings: 1,
	usage: 2,
	access: 3,
	unavailable: 4,
	bug: 70
};
const exitCodeByKind = {
	auth: exitCodes.access,
	permission: exitCodes.access,
	missing: exitCodes.access,
	locked: exitCodes.access,
	unavailable: exitCodes.unavailable,
	limit: exitCodes.unavailable,
	conflict: exitCodes.usage,
	rejected: exitCodes.usage,
	usage: exitCodes.usage,
	bug: exitCodes.bug
};
var UserError = class extends Error {
	name = "UserError";
	problems;
	constructor(problems, options) {
		const list = "code" in problems ? [problems] : problems;
		const [first, ...rest] = list;
		if (first === void 0) throw new TypeError("UserError needs at least one problem");
		super(list.map((problem) => `${problem.code}: ${problem.message}`).join("\n"), options);
		this.problems = [first, ...rest];
	}
	get code() {
		return this.problems[0].code;
	}
	get kind() {
		return kinds[this.code];
	}
	get refusal() {
		return this.problems[0].refusal ?? null;
	}
};
var AmbiguousWriteError = class extends UserError {
	name = "AmbiguousWriteError";
};
var RefExistsError = class extends UserError {
	name = "RefExistsError";
};
var NotFastForwardError = class extends UserError {
	name = "NotFastForwardError";
};
var ReviewLineError = class extends UserError {
	name = "ReviewLineError";
};
var NotFoundError = class extends UserError {
	name = "NotFoundError";
};
function kindOf({ code }) {
	return kinds[code];
}
function stopsEverything({ kind }) {
	return kind === "auth" || kind === "unavailable" || kind === "limit";
}
function exitCodeOf(error) {
	if (!(error instanceof UserError)) return exitCodes.bug;
	return exitCodeByKind[error.kind];
}
// src/time/instant.ts
function instantOfEpoch(seconds) {
	return `${(/* @__PURE__ */ new Date(Math.floor(seconds) * 1e3)).toISOString().slice(0, -5)}Z`;
}
function instantOf(text) {
	if (!text) return null;
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? null : instantOfEpoch(milliseconds / 1e3);
}
function startOfDay(date) {
	return `${date}T00:00:00Z`;
}
function epochOf(instant) {
	return Math.floor(Date.parse(instant) / 1e3);
}
function secondsBetween(from, to) {
	return epochOf(to) - epochOf(from);
}
function plusSeconds(instant, seconds) {
	return instantOfEpoch(epochOf(instant) + seconds);
}
function formatDuration(seconds) {
	const s = Math.abs(Math.trunc(seconds));
	if (s < 60) return `${s} s`;
	const [d, h, m] = [
		Math.floor(s / 86400),
		Math.floor(s % 86400 / 3600),
		Math.floor(s % 3600 / 60)
	];
	return (d > 0 ? [[d, "d"], [h, "h"]] : [[h, "h"], [m, "min"]]).filter(([n]) => n !== 0).map(([n, unit]) => `${n} ${unit}`).join(" ");
}
// src/text/patterns.ts
function patternFrom(flags, ...parts) {
	return new RegExp(parts.join(""), flags);
}
// src/markdown/redact.ts
const mask = "[redacted]";
const hidden = /[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g;
const githubTokens = [/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9_.-]{30,1000}(?<![.-])/g, /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,255}/g];
const tokens = [
	...githubTokens,
	/(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|ft|soat|cbt|imt|agent)-[A-Za-z0-9_.-]{20,300}(?<!\.)/g,
	/(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AIPA|ANPA|ANVA|AROA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])/g,
	/(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g,
	/(?<![A-Za-z0-9])(?:ya29\.|GOCSPX-|1\/\/0)[A-Za-z0-9_-]{20,400}/g,
	/(?<![A-Za-z0-9])xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,400}/g,
	/(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{10,400}/g,
	/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{20,200}/g,
	/discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[\w-]{40,100}/g,
	/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,300}/g,
	/(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,250}/g,
	/(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{24,100}/g,
	/(?<![A-Za-z0-9])sk-(?=[A-Za-z0-9_-]{0,200}\d)[A-Za-z0-9_-]{20,300}/g,
	/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g,
	/(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,400}/g,
	patternFrom("g", String.raw`(?<![A-Za-z0-9])(?:dckr_pat_|dop_v1_|doo_v1_|hf_|lin_api_|rubygems_|sbp_|shpat_|shpca_`, String.raw`|shppa_|shpss_|glsa_|glc_|NRAK-|PMAK-|ATATT3|AGE-SECRET-KEY-1|sgp_|dp\.pt\.|hv[sbr]\.`, String.raw`|dapi)(?=[A-Za-z0-9_.-]{0,40}\d)[A-Za-z0-9_.=-]{24,400}(?<!\.)`),
	/(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}/g,
	/(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,100}/g,
	/(?<![A-Za-z0-9])\d{8,10}:AA[\w-]{33}(?![\w-])/g,
	/(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
	/(?<![\w-])eyJ[\w-]{8,4000}\.eyJ[\w-]{4,8000}\.[\w-]{8,2000}/g
];
function broken(prefix, character, length) {
	const seam = "(?:[*`~]{1,3}|[ \\t]{0,4}\\r?\\n[ \\t>]{0,8})?";
	return new RegExp(`(?<![A-Za-z0-9])${prefix}${seam}(?:${character}${seam}){${length - 1}}${character}[A-Za-z0-9_.-]{0,1000}(?<![.-])`, "g");
}
const brokenTokens = [
	broken("gh[pousr]_", "[A-Za-z0-9]", 36),
	broken("github_pat_", "[A-Za-z0-9_]", 82),
	broken("glpat-", "[A-Za-z0-9_-]", 20),
	broken("(?:AKIA|ASIA)", "[A-Z2-7]", 16),
	broken("AIza", "[A-Za-z0-9_-]", 35),
	broken("npm_", "[A-Za-z0-9]", 36),
	broken("[sr]k_live_", "[A-Za-z0-9]", 24)
];
const labelled = [
	patternFrom("gi", String.raw`(\bAuthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:basic|bearer|token|digest|negotiate`, String.raw`|apikey|aws4-hmac-sha256)\s{1,3})?)(?!\[redacted\]|\$|\{|<|\*{2}|string\b|undefined\b`, "|(?:basic|bearer|token|digest|negotiate|apikey|aws4-hmac-sha256)\\s)[^\\s\"'`,;<>]{6,8000}"),
	patternFrom("gi", String.raw`(\b(?:bearer|x-api-key:|x-auth-token:|private-token:`, String.raw`|x-vault-token:)\s{1,3}["']?)(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{16,8000}`),
	/(\bbasic\s{1,3})(?=[A-Za-z0-9+/]{0,100}[A-Z0-9])[A-Za-z0-9+/]{16,400}={1,2}/g,
	patternFrom("gi", String.raw`([?&](?:sig|signature|x-amz-signature|x-amz-security-token|x-goog-signature|code|key`, String.raw`|auth|apikey|api_key)=)(?=[\w%+/.~-]{0,100}\d)[\w%+/.~-]{20,2000}`),
	/(\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)(?!\[redacted\])[^\s;"']{20,400}/gi
];
const keyWord = patternFrom("gi", String.raw`(?:passwords?|passwd|pwd|passphrase|secrets?|token|api[_-]?key|access[_-]?key`, String.raw`|private[_-]?key|encryption[_-]?key|credentials?)(?:[_-]?access)?(?:[_-]?(?:key|value`, "|string|base))?[\"'`]?\\s{0,3}(?:=|:|=>|:=)\\s{0,3}");
const placeholder = patternFrom("i", String.raw`^(?:\[redacted\]|\$\{{1,2}[^}]{0,80}\}{1,2}|\$\(?[A-Z_][A-Z0-9_]{0,60}\)?`, String.raw`|%[A-Z_]{1,60}%|<[^>]{0,60}>|\*{2,}|x{3,}|\.{3,}|null|none|nil|true|false|undefined`, String.raw`|empty|required|missing|invalid|expired|redacted|process\.env\S{0,80}`, String.raw`|os\.environ\S{0,80}|secrets?\.[\w.]{1,80}|env\.[\w.]{1,80})$`);
function redact(text, options = {}) {
	let count = 0;
	let out = withoutHidden(text);
	for (let pass = 0; pass < 8; pass += 1) {
		const before = count;
		out = redactOnce(out, options, (kept = "") => {
			count += 1;
			return `${kept}${mask}`;
		});
		if (count === before) break;
	}
	return {
		text: count === 0 ? text : out,
		count
	};
}
function redactOnce(text, options, hit) {
	let out = redactKeys(text, hit);
	for (const pattern of [...brokenTokens, ...tokens]) out = out.replace(pattern, () => hit());
	for (const pattern of labelled) out = out.replace(pattern, (_, kept) => hit(kept));
	out = redactAssignments(redactUserInfo(out, hit), hit);
	return options.emails === true ? out.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?![\w-])/g, () => hit()) : out;
}
function withoutHidden(text) {
	return text.replace(/(?<=[\w.-])[\u200b\u200c\u200d\u2060\ufeff\u00ad]{1,8}(?=[\w.-])/g, (run) => run.replace(hidden, ""));
}
const keyBegin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
function redactKeys(text, hit) {
	let out = "";
	let at = 0;
	for (const match of text.matchAll(keyBegin)) {
		if (match.index < at) continue;
		const rest = text.slice(match.index + match[0].length, match.index + 12e3);
		const end = /^[^-]{0,11000}-----END [A-Z0-9 ]{0,40}-----/.exec(rest) ?? /^(?:(?:\s|\\[nr]){0,8}[A-Za-z0-9+/=]{20,200}){0,200}/.exec(rest);
		out += `${text.slice(at, match.index)}${hit()}`;
		at = match.index + match[0].length + (end?.[0].length ?? 0);
	}
	return out + text.slice(at);
}
function redactUserInfo(text, hit) {
	return text.replace(/(?<![A-Za-z0-9+.-])([a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/@"'`<>[\]()]{1,400})@/gi, (match, scheme, user) => {
		return (/^[$<{]/.test(user) ? false : user.includes(":") ? !user.endsWith(":") : user.length >= 20) ? `${hit(scheme)}@` : match;
	});
}
function redactAssignments(text, hit) {
	let out = "";
	let at = 0;
	for (const match of text.matchAll(keyWord)) {
		const from = match.index + match[0].length;
		if (match.index < at) continue;
		const value = /^(?:(\$\{{1,2}[^}\n]{0,80}\}{1,2})|"([^"\n]{1,400})"|'([^'\n]{1,400})'|`([^`\n]{1,400})`|([^\s"'`,;&|<>)\]}]{1,400}))/.exec(text.slice(from, from + 410));
		const words = value?.slice(1).find((group) => group !== void 0) ?? "";
		const quoted = /^["'`]/.test(value?.[0] ?? "");
		if (value === null || !isSecret(words, quoted, match[0].includes("="))) continue;
		const quote = quoted ? value[0].slice(0, 1) : "";
		out += `${text.slice(at, from)}${hit(quote)}${quote}`;
		at = from + value[0].length;
	}
	return out + text.slice(at);
}
function isSecret(value, quoted, assigned) {
	if (value.length < 4 || placeholder.test(value) || !quoted && /^[A-Za-z_$][\w$.?]{0,80}[([]/.test(value) || value.startsWith(mask.slice(0, -1))) return false;
	if (assigned) return !/^\d{1,5}$/.test(value);
	if (quoted) return !/\s/.test(value) && !/^\d{1,5}$/.test(value);
	return value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^v?\d{1,4}(?:\.\d{1,6}){1,3}/.test(value);
}
// src/version.ts
const { version, homepage } = {
	version: "0.1.0",
	homepage: "https://github.com/after-action/after-action#readme"
};
// src/text/plain.ts
function plain(text) {
	return text.replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, "").trim();
}
export { AmbiguousWriteError, NotFastForwardError, NotFoundError, RefExistsError, ReviewLineError, UserError, epochOf, exitCodeOf, exitCodes, formatDuration, githubTokens, homepage, instantOf, instantOfEpoch, kindOf, patternFrom, plain, plusSeconds, redact, secondsBetween, startOfDay, stopsEverything, version };
