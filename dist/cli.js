#!/usr/bin/env node
// src/node/node-version.ts
const needed = {
	major: 20,
	minor: 16
};
function refuseOldNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > needed.major || major === needed.major && minor >= needed.minor) return null;
	return `After-Action needs Node ${needed.major}.${needed.minor} or newer, and this is ${version}.\n→ Install a newer one from nodejs.org or with your version manager, e.g. \`nvm install 22\`.
`;
}
// src/cli.ts
const refusal = refuseOldNode(process.versions.node);
if (refusal === null) {
	const { runCli } = await import("./terminal.js").then((m) => ({ runCli: m.runCli }));
	const { processIo } = await import("./terminal.js").then((m) => ({ processIo: m.processIo }));
	process.exitCode = await runCli(process.argv.slice(2), processIo());
} else {
	process.stderr.write(refusal);
	process.exitCode = 2;
}
export {};
