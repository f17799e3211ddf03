#!/usr/bin/env node
import { processIo, runCli } from "./terminal.js";
// src/cli.ts
process.exitCode = await runCli(process.argv.slice(2), processIo());
export {};
