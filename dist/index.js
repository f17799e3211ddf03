import { findEvent, open, shut } from "./gate.js";
// src/action/gate.ts
function gate({ name, payload, command }) {
	if (payload === null || typeof payload !== "object" || Array.isArray(payload)) return open("the event file contains no event");
	if (command === "freeze-check") return open("deploys may be frozen");
	const event = findEvent(name);
	if (event !== null) return event.concerns(payload);
	return command !== "" && command !== "auto" ? open(`the command ${command} was asked for`) : shut(`the event ${name === "" ? "(none)" : name} is not about an incident`);
}
// src/index.ts
const { readFileSync } = process.getBuiltinModule("node:fs");
const answer = gate({
	name: process.env["GITHUB_EVENT_NAME"] ?? "",
	payload: readEvent(process.env["GITHUB_EVENT_PATH"]),
	command: (process.env["INPUT_COMMAND"] ?? "").trim()
});
if (answer.open) {
	const { runAction } = await import("./app.js").then((m) => ({ runAction: m.runAction }));
	await runAction(answer.reason);
} else process.stdout.write(`After-Action: nothing to do, ${answer.reason}.\n`);
function readEvent(path) {
	if (path === void 0 || path === "") return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
export {};
