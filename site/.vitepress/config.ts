import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCssVariablesTheme } from 'shiki';
import { defineConfig } from 'vitepress';
import { headingAnchor } from '../../scripts/docs/heading-anchor.ts';
import { condenseApi, withoutFoot } from '../src/output/condense-api.ts';
import { externalScripts, withoutThemeStyles } from '../src/output/external-scripts.ts';
import { policy } from '../src/output/policy.ts';
import { siteBase as base } from '../src/output/site-base.ts';
import { englishSidebars, frenchSidebar, type PageIndex } from '../src/pages/sidebar.ts';
import { type MarkdownRenderer, plainRules } from '../src/render/plain-rules.ts';
import { accessibleSearch } from './accessible-search.ts';
import { frenchLabels, frenchSearch } from './french-labels.ts';

const index = JSON.parse(readFileSync(join(import.meta.dirname, '../.work/index.json'), 'utf8')) as PageIndex;
const sidebars = englishSidebars(index);
const scripts = new Map<string, string>();

export default defineConfig({
  base,
  title: 'OSEE',
  description: 'The Open Source Ecosystem Enabler as a typed, offline, explainable library',
  srcDir: '.work/pages',
  outDir: '../docs/site',
  cacheDir: '.work/cache',
  metaChunk: true,
  // Without a transition to switch off, no style element is written into the page.
  appearance: { disableTransition: false },
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  locales: {
    root: { label: 'English', lang: 'en-GB' },
    fr: { label: 'Français', lang: 'fr', ...frenchLabels },
  },
  themeConfig: {
    i18nRouting: false,
    externalLinkIcon: true,
    outline: [2, 3],
    nav: [
      { text: 'Start', link: sidebars['/'][0]?.items?.[0]?.link ?? '/' },
      { text: 'Guides', link: '/guides/getting-started.html', activeMatch: '/guides/' },
      { text: 'API', link: '/api/categories.html', activeMatch: '/api/' },
      { text: 'Playground', link: '/playground.html' },
    ],
    sidebar: { ...sidebars, '/fr/': frenchSidebar(index) },
    socialLinks: [{ icon: 'github', link: 'https://github.com/osee/osee' }],
    search: {
      provider: 'local',
      options: {
        locales: { fr: frenchSearch },
        _render: (source, env, md) => {
          const place = env.relativePath;
          const text =
            place.startsWith('api/') && place !== 'api/categories.md'
              ? condenseApi(source)
              : withoutFoot(source);
          return md.render(place === 'api/categories.md' ? '' : text, env);
        },
      },
    },
  },
  markdown: {
    theme: createCssVariablesTheme({ name: 'osee', variablePrefix: '--code-', fontStyle: false }),
    anchor: { slugify: headingAnchor },
    config: (md) => plainRules(md as unknown as MarkdownRenderer),
  },
  vite: {
    plugins: [accessibleSearch()],
    resolve: { conditions: ['@osee/source', 'module', 'browser', 'development|production'] },
    build: { chunkSizeWarningLimit: 4000 },
  },
  transformHtml: (html) => {
    const external = externalScripts(withoutThemeStyles(html), base);
    for (const [file, code] of external.files) scripts.set(file, code);
    return external.html;
  },
  buildEnd: ({ outDir }) => {
    for (const [file, code] of scripts) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      writeFileSync(join(outDir, file), code);
    }
  },
});
