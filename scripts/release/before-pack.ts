/**
 * Runs before a package is packed, as its `prepack`: refuses any packer but pnpm, which writes versions in place of
 * `workspace:`, and builds where the build is missing or older than the source.
 */
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { npm_config_user_agent: packer = '' } = process.env;
if (!packer.startsWith('pnpm/'))
  throw new Error(`Expected to be packed by pnpm, got "${packer.split(' ')[0]}": use "pnpm pack".`);

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, { parentPath, name }) => Math.max(latest, statSync(join(parentPath, name)).mtimeMs), 0);

const built = join('dist', 'index.js');
if (!existsSync(built) || statSync(built).mtimeMs < newest('src'))
  execSync('pnpm build', { stdio: 'inherit' });
