import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** By subject and id: the stamp of the English message that a translation was made of. */
export type MessageStamps = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fileOf = (tag: string): string => join(root, 'scripts/translations/message-stamps', `${tag}.json`);

/** The stamps of the messages of a language; they stand beside the packages, since nothing reads them at run time. */
export const messageStamps = (tag: string): MessageStamps =>
  existsSync(fileOf(tag)) ? (JSON.parse(readFileSync(fileOf(tag), 'utf8')) as MessageStamps) : {};

/** Writes the stamps of a language. */
export const writeMessageStamps = (tag: string, stamps: MessageStamps): void =>
  writeFileSync(fileOf(tag), `${JSON.stringify(stamps, null, 2)}\n`);
