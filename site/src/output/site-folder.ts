import { join } from 'node:path';

/** Where the built site lies. */
export const siteFolder = join(import.meta.dirname, '../../../docs/site');
