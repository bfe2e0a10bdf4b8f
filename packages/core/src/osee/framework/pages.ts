import type { CompetencyPages } from './content.ts';

export const competencyPages: Partial<CompetencyPages> = {};
