import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in Arabic. */
export const training = {
  'step.serves-one-gap': 'يسد هذا المورد فجوة واحدة: {gaps}.',
  'step.serves-several-gaps': 'عدد الفجوات التي يسدها هذا المورد: {count}. {gaps}.',
  'unmet.no-resource': 'موارد الفهرس غير كافية لهذه الفجوة: {gap}.',
  'unmet.left-out': 'تستبعد الشروط الموارد المفيدة لهذه الفجوة: {gap}.',
  'unmet.limits': 'لا تترك حدود الخطة متسعًا لهذه الفجوة: {gap}.',
  'hours-unknown': 'عدد الموارد التي لا تُعرف مدة التعلم فيها: {count}.',
} as const satisfies MessageTexts<TrainingMessageId>;
