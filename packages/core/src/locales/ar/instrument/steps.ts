/** The texts of “steps” in Arabic. */
export const steps: Readonly<Record<string, string>> = {
  'step.not-yet': 'ليس بعد',
  'steps.extent.not-yet': 'لا يُحتسب شيء من المجموع.',
  'step.first-steps': 'خطوات أولى',
  'steps.extent.first-steps': 'يُحتسب جزء من المجموع لا يزيد على الربع.',
  'step.established': 'مُطبَّق',
  'steps.extent.established': 'يُحتسب أكثر من ربع المجموع ولا يزيد على نصفه.',
  'step.managed': 'مُدار',
  'steps.extent.managed': 'يُحتسب أكثر من نصف المجموع ولا يزيد على تسعة أعشاره.',
  'step.embedded': 'متأصِّل',
  'steps.extent.embedded': 'يُحتسب أكثر من تسعة أعشار المجموع.',
};
