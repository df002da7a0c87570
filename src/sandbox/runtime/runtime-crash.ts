import { primordials } from '../primordials.ts';

/**
 * An error that arises in the runtime's own code, where nothing catches it, with what Node prints before
 * it: the line of aws-lambda-ric 4.0.2, or the text that is no JSON.
 */
export class RuntimeCrash extends Error {
  /** Where the error arose in the handler's own code, it says so itself. */
  readonly excerpt: string | undefined;

  constructor(cause: unknown, excerpt: string | undefined) {
    super('The runtime has crashed.', { cause });
    this.excerpt = excerpt;
  }
}

export const excerpts = {
  stringOfThrown:
    'file:///var/runtime/index.mjs:451\n  return new Error(String(err));\n                   ^',
  headerNotJson:
    'file:///var/runtime/index.mjs:341\n      throw new PlatformError(`Failed to parse ${headerName} as JSON: ${error.message}`);\n            ^',
  variableMissing:
    'file:///var/runtime/index.mjs:304\n      throw new PlatformError(`Missing required environment variables: ${missing.join(", ")}`);\n            ^',
} as const;

/** The event of an invocation. What is not JSON crashes the process. */
export function parseEvent(text: string): unknown {
  try {
    return primordials.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const [line = ''] = text.split('\n');
    const known = position !== undefined || !(error as Error).message.includes('Unexpected end');
    const caret = known ? `${' '.repeat(Number(position ?? 0))}^` : '';
    throw new RuntimeCrash(error, `<anonymous_script>:1\n${line}\n${caret}`.replace(/\n$/, ''));
  }
}
