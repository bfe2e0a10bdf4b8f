import type { developmentTexts } from './development-texts.ts';
import type { developmentSourceTexts } from './source-texts.ts';

/** The id of a text of the models and sources of public indicators. */
export type DevelopmentTextId = keyof typeof developmentTexts | keyof typeof developmentSourceTexts;
