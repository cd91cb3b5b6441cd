/** How the background says that one of its packs could not be read: a prefix, then file and cause. */
const PREFIX = 'pack not read: ';

/** The error to throw, for the details that a user may copy; the pages say it in their language. */
export const packFailure = (path: string, cause: string) => new Error(`${PREFIX}${path}: ${cause}`);

/** Whether an error's words are of a pack that could not be read. */
export const isPackFailure = (words: string | null) => words?.startsWith(PREFIX) ?? false;
