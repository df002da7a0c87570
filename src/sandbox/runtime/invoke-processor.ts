import type { LambdaHandler } from '../load/resolve-handler.ts';

/** A processor calls the handler as its own method: stacks and `this` show its name, as in Lambda. */
interface InvokeProcessor {
  processInvoke(event: unknown, context: unknown): Promise<unknown>;
}

// A class named by a property keeps its name when the bundle is minified.
const classes = {
  BufferedInvokeProcessor: class implements InvokeProcessor {
    readonly handler: LambdaHandler;

    constructor(handler: LambdaHandler) {
      this.handler = handler;
    }

    async processInvoke(event: unknown, context: unknown): Promise<unknown> {
      return await this.handler(event, context);
    }
  },
};

/** Makes the object whose method a handler is while it runs. */
export function createInvokeProcessor(handler: LambdaHandler): InvokeProcessor {
  return new classes.BufferedInvokeProcessor(handler);
}
