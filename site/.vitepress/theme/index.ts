import { type Theme, useData, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h } from 'vue';
import { frenchTheme } from '../../src/pages/french.ts';
import { Playground } from './playground.ts';
import './style.css';

const notice =
  'OSEE is a programme of ITU and UNDP, funded by the European Union. This library implements what its public documents define; it is not an official product of theirs.';

const notFound = () =>
  h('main', { class: 'not-found' }, [
    h('h1', 'This page is not here'),
    h('p', [h('a', { href: withBase('/') }, 'All documentation'), ' or the search above.']),
  ]);

const Layout = defineComponent(() => {
  const { lang } = useData();
  const said = () =>
    lang.value === 'fr'
      ? h('aside', { class: 'notice', 'aria-label': 'À propos' }, frenchTheme.notice)
      : h('aside', { class: 'notice', 'aria-label': 'About' }, notice);
  return () =>
    h(DefaultTheme.Layout, null, { 'doc-after': said, 'page-bottom': said, 'not-found': notFound });
});

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app }) => {
    app.component('Playground', Playground);
  },
} satisfies Theme;
