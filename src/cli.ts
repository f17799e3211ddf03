#!/usr/bin/env node
/** The terminal's entry point: arguments in, text and an exit code out. */
import { refuseOldNode } from './node/node-version.js';

const refusal = refuseOldNode(process.versions.node);
if (refusal === null) {
  const { runCli } = await import('./cli/program.js');
  const { processIo } = await import('./node/io.js');
  process.exitCode = await runCli(process.argv.slice(2), processIo());
} else {
  process.stderr.write(refusal);
  process.exitCode = 2;
}
