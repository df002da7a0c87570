import type { SourcePosition } from '../protocol.ts';

/** What is wrong with the handler's source, found before it runs. */
export class SourceError extends Error {
  readonly position: SourcePosition | undefined;

  constructor(message: string, position?: SourcePosition) {
    super(message);
    this.name = 'SourceError';
    this.position = position;
  }
}
