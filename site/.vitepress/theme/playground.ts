import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';

/** Loads the playground, the packages in it, once the page is in a browser. */
export const Playground = defineComponent(() => {
  const container = ref<HTMLElement>();
  const { lang } = useData();
  onMounted(async () => {
    const [{ mountPlayground }] = await Promise.all([
      import('../../playground/mount-playground.ts'),
      import('../../playground/playground.css'),
    ]);
    if (container.value) mountPlayground(container.value, { locale: lang.value.slice(0, 2) });
  });
  return () => h('div', { ref: container });
});
