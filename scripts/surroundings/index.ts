import { frameworks } from './frameworks.ts';
import { installers } from './installers.ts';
import { languages } from './languages.ts';
import { pages } from './pages.ts';
import { runtimes } from './runtimes.ts';
import type { Surrounding } from './surrounding.ts';
import { tools } from './tools.ts';

export const surroundings: readonly Surrounding[] = [
  ...runtimes,
  ...installers,
  ...tools,
  ...pages,
  ...frameworks,
  ...languages,
];
