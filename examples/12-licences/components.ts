/** The components of a service for building permits, as its bill of materials states them. */
export const components = [
  { name: 'form engine', licence: 'MIT', use: 'combine' },
  { name: 'map widget', licence: 'BSD-2-Clause', use: 'combine' },
  { name: 'workflow kernel', licence: 'Apache 2.0', use: 'combine' },
  { name: 'PDF signer', licence: 'LGPLv2.1 or later', use: 'link-dynamically' },
  { name: 'search server', licence: 'GPL-2.0-or-later OR MPL-2.0', use: 'combine' },
  { name: 'address register client', licence: 'EUPL-1.2', use: 'combine' },
  { name: 'reporting server', licence: 'AGPL-3.0-only', use: 'distribute-beside' },
  { name: 'icons', licence: 'CC BY 4.0', use: 'distribute-beside' },
] as const;
