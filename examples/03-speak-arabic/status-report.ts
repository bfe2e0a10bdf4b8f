import type { LocalisedFramework } from '@osee/core';
import type { Report } from '@osee/scoring/report';

/** The modules with the number of their topics, in Arabic, as a report that prints. */
export const statusReport = ({ framework, direction }: LocalisedFramework): Report => ({
  title: 'إطار التدريب',
  locale: framework.language,
  direction,
  blocks: [
    { kind: 'heading', level: 2, text: 'الوحدات' },
    { kind: 'paragraph', text: 'لم يراجع هذه الترجمة بعدُ متحدثٌ باللغة.' },
    {
      kind: 'table',
      table: {
        caption: 'الوحدات وعدد موضوعاتها',
        header: ['الوحدة', 'الموضوعات'],
        rows: framework.modules.map(({ id, name }) => [
          name,
          framework.topics.filter(({ moduleId }) => moduleId === id).length,
        ]),
      },
    },
  ],
});
