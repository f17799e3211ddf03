#!/usr/bin/env node
/** The terminal's entry point: arguments in, text and an exit code out. */
import { runCli } from './cli/program.js';
import { processIo } from './node/io.js';

process.exitCode = await runCli(process.argv.slice(2), processIo());
