/** What a folder holds: links are told apart and never followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** Everything that the command has of the machine, so that it can be run without one. */
export interface World {
  /** The words after the name of the program. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output goes to a terminal, and whether messages do. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** The day of the machine, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Entries of a folder; throws where there is none. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** Size in bytes; throws where there is no file. */
  readonly size: (file: string) => Promise<number>;
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file, with the folders above it. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** A package that may be installed; `null` where it is not. */
  readonly load: (name: string) => Promise<Readonly<Record<string, unknown>> | null>;
}

/** A path inside a folder. */
export const join = (folder: string, name: string): string =>
  folder === '' || folder === '.' ? name : `${folder.replace(/\/+$/u, '')}/${name}`;

/** The text of a file in UTF-8. */
export const readText = async (world: Pick<World, 'read'>, file: string): Promise<string> =>
  new TextDecoder().decode(await world.read(file));
