/** The languages beside English, and one of them. */
export const translations = ['fr', 'es', 'pt', 'ar'] as const;
export type Translation = (typeof translations)[number];
