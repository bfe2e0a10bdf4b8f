import { type Theme, useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h } from 'vue';
import { frenchTheme } from '../../src/pages/french.ts';
import { Playground } from './playground.ts';
import './style.css';

const notice =
  'OSEE is a programme of ITU and UNDP, funded by the European Union. This library implements what its public documents define; it is not an official product of theirs.';

const Layout = defineComponent(() => {
  const { lang } = useData();
  return () =>
    h(DefaultTheme.Layout, null, {
      'doc-after': () => h('p', { class: 'notice' }, lang.value === 'fr' ? frenchTheme.notice : notice),
    });
});

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app }) => {
    app.component('Playground', Playground);
  },
} satisfies Theme;
