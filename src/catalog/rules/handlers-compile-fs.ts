import { compileHandlers } from '../compile-handlers-fs.ts';
import { contentPaths } from '../content-files.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule } from '../rule.ts';

/** Handlers are right TypeScript. */
export const rule: Rule = {
  name: 'handlers-compile',
  description:
    'Every handler compiles under strict TypeScript with @types/aws-lambda and @types/node, needs no more than type stripping, exports `handler`, and imports nothing at run time but Node’s modules by `node:` and packages of the AWS SDK.',
  check({ catalog }) {
    const codes = new Map(
      catalog.integrations
        .flatMap(playableEventTypes)
        .flatMap(({ id, handlers }) =>
          handlers.map(({ name, code }) => [contentPaths.handler(id, name), code] as const),
        ),
    );
    return compileHandlers(codes).map(({ file, line, column, message }) => ({
      file,
      pointer: '',
      problem: `Line ${line}, column ${column}: \`${message}\`.`,
      expected:
        'a handler that compiles, exports `handler` and imports types, `node:` modules and `@aws-sdk/` packages alone',
      fix: 'Mend the line.',
      line,
      column,
    }));
  },
};
