/** React, Vue and Svelte: the recipes of the guide as they stand there, and the elements, in Chromium under a strict policy. */
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { importUsed } from './programs.ts';
import { snippetOf } from './snippet-of.ts';
import { npm, type Surrounding } from './surrounding.ts';

const recipe = (language: string, place?: number): string =>
  snippetOf('guides/embedding.md', language, place);

/** Mounts the recipe and an element, changes the session from outside, answers in the element, and looks at both. */
const program = `
${importUsed}
import '@osee/scoring/element';
import { createAssessmentSession } from '@osee/scoring/maturity';
import { dpgProjectModel } from '@osee/scoring/models';
import { mountRecipe } from './mount-recipe';

const { id, version, criteria } = dpgProjectModel;
const session = createAssessmentSession(dpgProjectModel, { subject: 's', model: { id, version }, asOf: '2026-01-01', answers: [] });
const heard = [];
const place = document.body.appendChild(document.createElement('div'));
mountRecipe(place, { session, model: dpgProjectModel, onChange: ({ detail }) => heard.push(detail.assessment.answers.length) });

const until = async (what, wanted, read) => {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (read() === wanted) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('expected ' + what + ' ' + wanted + ', got ' + read());
};
const counted = () => place.querySelector('p')?.textContent.trim();
const radio = () => place.querySelector('osee-assessment')?.shadowRoot?.querySelector('input[type=radio]');

await until('answers drawn', '0', counted);
session.answer({ criterionId: criteria[0].id, status: 'unknown' });
await until('answers drawn', '1', counted);
session.undo();
await until('answers drawn', '0', counted);
await until('a question in the element', true, () => radio() != null);
radio().click();
await until('changes heard', 1, () => heard.length);
await until('answers told', 1, () => heard[0]);
document.title = digested;
`;

const look = `node ${join(root, 'scripts/surroundings/in-chromium.ts')} . plain`;

/** One module, as a page loads it. */
const viteConfig = (plugin: string, use: string): string => `
import * as loaded from '${plugin}';
const plugin = loaded.default ?? loaded.svelte;
export default {
  plugins: [${use}],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: 'out', lib: { entry: 'in.js', formats: ['es'], fileName: () => 'page.js' } },
};
`;

const built = (name: string, more: string, plugin: string, use: string, files: Record<string, string>) => ({
  name,
  install: npm(`vite@8 ${plugin} ${more}`),
  files: { 'in.js': program, 'vite.config.mjs': viteConfig(plugin, use), ...files },
  use: ['npx vite build --logLevel warn', 'cp out/page.js page.js', look],
});

export const frameworks: readonly Surrounding[] = [
  built('React 19', 'react@19 react-dom@19', '@vitejs/plugin-react', 'plugin()', {
    'answers.jsx': recipe('jsx'),
    'App.jsx': recipe('jsx', 1),
    'mount-recipe.jsx': `
import { createRoot } from 'react-dom/client';
import App from './App.jsx';
import { Answers } from './answers.jsx';
export const mountRecipe = (place, { session, model, onChange }) =>
  createRoot(place).render(<><Answers session={session} /><osee-assessment model={model} onosee-change={onChange} /><App /></>);
`,
  }),
  built(
    'Vue 3',
    'vue@3',
    '@vitejs/plugin-vue',
    "plugin({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('osee-') } } })",
    {
      'answers.vue': recipe('vue'),
      'with-element.vue': `
<script setup>
import Answers from './answers.vue';
defineProps(['session', 'model', 'onChange']);
</script>
<template><Answers :session="session" /><osee-assessment :model="model" @osee-change="onChange" /></template>
`,
      'mount-recipe.js': `
import { createApp } from 'vue';
import WithElement from './with-element.vue';
export const mountRecipe = (place, properties) => createApp(WithElement, properties).mount(place);
`,
    },
  ),
  built('Svelte 5', 'svelte@5', '@sveltejs/vite-plugin-svelte', 'plugin()', {
    'answers.svelte': recipe('svelte'),
    'with-element.svelte': `
<script>
  import Answers from './answers.svelte';
  let { session, model, onChange } = $props();
</script>
<Answers {session} /><osee-assessment {model} onosee-change={onChange}></osee-assessment>
`,
    'mount-recipe.js': `
import { mount } from 'svelte';
import WithElement from './with-element.svelte';
export const mountRecipe = (target, props) => mount(WithElement, { target, props });
`,
  }),
];
