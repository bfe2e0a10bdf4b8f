import type { MessageTexts } from '@osee/core';
import type { ReliabilityMessageId } from '../../reliability/explain/message-id.ts';

/** The labels and sentences about the reliability of answers in Arabic. */
export const reliability = {
  'word.almost-perfect': 'شبه تام',
  'word.excellent': 'ممتاز',
  'word.fair': 'مقبول',
  'word.good': 'جيد',
  'word.intermediate-to-good': 'من متوسط إلى جيد',
  'word.moderate': 'متوسط',
  'word.poor': 'ضعيف',
  'word.reliable': 'يُعتمد عليه',
  'word.slight': 'طفيف',
  'word.substantial': 'كبير',
  'word.tentative': 'يكفي لاستنتاجات أولية فقط',
  'word.unreliable': 'لا يُعتمد عليه',
  'word.very-good': 'جيد جدًا',
  'scale.altman': 'ألتمان',
  'scale.fleiss': 'فلايس',
  'scale.krippendorff': 'كريبندورف',
  'scale.landis-koch': 'لانديس وكوخ',
  'strength-alike':
    'على مقياس {scale}، مدى الاتفاق: «{holds}». يصح هذا الوصف أو وصف أعلى منه بدرجة يقين قدرها {level:percent}.',
  'strength-apart':
    'على مقياس {scale}، تقع القيمة ضمن «{value}»، لكن بدرجة يقين قدرها {level:percent} لا يمكن القول إلا «{holds}».',
  'flag.floor': '«{item}»: عدد الإجابات عند أدنى درجة {count} من أصل {answered}.',
  'flag.ceiling': '«{item}»: عدد الإجابات عند أعلى درجة {count} من أصل {answered}.',
  'flag.missing':
    '«{item}»: عدد الحالات التي بلا إجابة أو غير المعروفة {count} من أصل {applicable} ينطبق عليها السؤال.',
  'flag.low-item-rest':
    '«{item}»: إجاباته لا تكاد تساير إجابات الأسئلة الأخرى (معامل الارتباط {correlation}).',
  'close-pair':
    '«{item}» و«{other}»: إجاباتهما متقاربة إلى حد (معامل الارتباط {correlation}) قد يجعل أحد السؤالين زائدًا.',
  'few-subjects':
    'عدد الجهات التي جرى تقييمها {count}؛ وإذا قل العدد عن {minimum} فمعظم هذه الأرقام من قبيل المصادفة.',
  'no-flags': 'لا يبرز أي سؤال عن غيره.',
} as const satisfies MessageTexts<ReliabilityMessageId>;
