/** A file of the function beside the one that the handler is in. */
export interface ExtraFile {
  /** Its path below `/var/task`, with its extension: `lib/helper.mjs`. */
  name: string;
  code: string;
}

/** How many files a function may have here, the handler's own not counted. */
export const extraFilesLimit = 19;
