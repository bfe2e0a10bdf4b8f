import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';

type Mount = (container: HTMLElement, options: { locale: string }) => void;

// A pattern, since the playground may not be there: then the page is not there either.
const modules = import.meta.glob<{ mountPlayground: Mount }>('../../playground/mount-playground.ts');

/** Loads the playground once the page is in a browser. */
export const Playground = defineComponent(() => {
  const container = ref<HTMLElement>();
  const { lang } = useData();
  onMounted(async () => {
    const [load] = Object.values(modules);
    const playground = await load?.();
    if (playground && container.value)
      playground.mountPlayground(container.value, { locale: lang.value.slice(0, 2) });
  });
  return () => h('div', { ref: container });
});
