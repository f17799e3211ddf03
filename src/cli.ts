#!/usr/bin/env node
/** The terminal's front door: arguments in, text and an exit code out. */
import { runCli } from './terminal/program.js';
import { processIo } from './terminal/io.js';

process.exitCode = await runCli(process.argv.slice(2), processIo());
