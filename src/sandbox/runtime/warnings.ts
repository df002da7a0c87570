interface Warning extends Error {
  code?: string;
  detail?: string;
}

interface WarningOptions {
  type?: string;
  code?: string;
  detail?: string;
}

export interface WarningsOptions {
  pid: number;
  /** Runs after the code that warns, as `process.nextTick` does. */
  defer: (callback: () => void) => void;
  emit: (warning: Error) => void;
  print: (text: string) => void;
}

/** `process.emitWarning`: a warning is printed by the console's `error`, and emitted. */
export function createWarnings({ pid, defer, emit, print }: WarningsOptions) {
  let explained = false;

  const text = ({ name, message, code, detail }: Warning): string => {
    const coded = code === undefined ? '' : `[${code}] `;
    const lines = [`(node:${pid}) ${coded}${name}: ${message}`];
    if (detail !== undefined) lines.push(detail);
    if (!explained) {
      explained = true;
      const flag = name === 'DeprecationWarning' ? '--trace-deprecation' : '--trace-warnings';
      lines.push(`(Use \`node ${flag} ...\` to show where the warning was created)`);
    }
    return lines.join('\n');
  };

  return (warning: unknown, typeOrOptions?: unknown, code?: unknown): void => {
    const options: WarningOptions =
      typeof typeOrOptions === 'object' && typeOrOptions !== null
        ? typeOrOptions
        : {
            ...(typeof typeOrOptions === 'string' ? { type: typeOrOptions } : {}),
            ...(typeof code === 'string' ? { code } : {}),
          };
    const made = warning instanceof Error ? (warning as Warning) : makeWarning(warning, options);
    defer(() => {
      print(text(made));
      emit(made);
    });
  };
}

function makeWarning(message: unknown, { type = 'Warning', code, detail }: WarningOptions) {
  return Object.assign(new Error(String(message)), {
    name: type,
    ...(code === undefined ? {} : { code }),
    ...(detail === undefined ? {} : { detail }),
  });
}
