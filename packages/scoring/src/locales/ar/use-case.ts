import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Arabic. */
export const useCase = {
  title: 'اختيار حالات الاستخدام',
  impact: 'الأثر',
  'impact.statement': 'ما يتغير لمستخدميها بعد تشغيلها.',
  'impact.evidence': 'أقوال المستخدمين وأرقام اليوم',
  urgency: 'الاستعجال',
  'urgency.statement': 'مدى قرب الموعد الذي تلزم فيه.',
  'urgency.evidence': 'تاريخ يفرضه قانون أو عقد أو حدث',
  feasibility: 'قابلية التنفيذ',
  'feasibility.statement': 'مدى توفر الأشخاص والتمويل والأجزاء.',
  'feasibility.evidence': 'خطة بالأشخاص والتمويل والخطوات',
  data: 'البيانات',
  'data.statement': 'مدى توفر البيانات اللازمة وجواز استخدامها وجودتها.',
  'data.evidence': 'قائمة البيانات مع المالك والقانون والجودة',
  risk: 'قلة المخاطر',
  'risk.statement': 'قلة ما قد يضر بالناس؛ أفضل مستوى هو أقل المخاطر.',
  'risk.evidence': 'سجل المخاطر وتقييم الضرر',
  fit: 'الملاءمة للبرنامج',
  'fit.statement': 'مدى خدمتها لغاية البرنامج.',
  'fit.evidence': 'موضعها في أهداف البرنامج',
  'owner-named': 'هناك من يتحمل مسؤولية حالة الاستخدام.',
  'users-named': 'مستخدموها محددون.',
  'level.none': 'لا شيء يدل عليه.',
  'level.part': 'جزء منه مثبت.',
  'level.full': 'كل المطلوب مثبت.',
} as const satisfies ChoiceTexts['use-case'];
