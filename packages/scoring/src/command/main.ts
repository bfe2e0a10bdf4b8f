#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeWorld } from './node-world.ts';
import { runCommand } from './run-command.ts';

/** The version of the package, two folders above this file. */
const versionOf = (file: string): string => {
  const manifest = readFileSync(join(dirname(realpathSync(file)), '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

runCommand(nodeWorld(versionOf(process.argv[1] ?? ''))).then((code) => {
  process.exitCode = code;
});
