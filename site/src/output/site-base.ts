/** Where the site is meant to stand on its host; it is built for that. */
export const siteBase = process.env['SITE_BASE'] ?? '/';
