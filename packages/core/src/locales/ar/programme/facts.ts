/** The texts of “facts” in Arabic. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'تاريخ إغلاق الدعوة',
  'facts.conflicts.dpg-or-service.name': 'ما يجب أن يكون قيد الاستخدام',
  'facts.conflicts.dpg-or-service.positions.0.value': 'منفعة عامة رقمية واحدة على الأقل في خدمة عامة',
  'facts.conflicts.dpg-or-service.positions.1.value': 'خدمة عامة رقمية واحدة على الأقل',
  'facts.gaps.stakeholder-engagement-strategy.name': 'استراتيجية إشراك أصحاب المصلحة',
};
