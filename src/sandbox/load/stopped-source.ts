import type { SourcePosition } from '../protocol.ts';
import { placeError } from './node-error.ts';
import { belowRoot } from './path-parts.ts';

/** An ES module that the parser does not take. What is wrong with it, the engine has to say. */
export class StoppedSource extends SyntaxError {
  readonly code: string;

  constructor(path: string, code: string, position: SourcePosition) {
    super('Invalid or unexpected token');
    this.name = 'SyntaxError';
    this.code = code;
    this.stack = `SyntaxError: ${this.message}`;
    placeError(this, { file: belowRoot(path), ...position });
  }
}
