#!/usr/bin/env node
/** The door of the command line: the words it was given, and the exit code it leaves. */
import { processIo } from './io.ts';
import { run } from './run.ts';

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2), processIo());
