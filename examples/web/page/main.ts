/** A country assessment that runs in the browser alone: three depths, five languages, answers kept here and in files. */
import { startPage } from './start-page.ts';

const root = document.querySelector('#page');
if (root) await startPage(root);
