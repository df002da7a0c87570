import type { SourcePosition } from '../protocol.ts';

const places = new Map<string, (position: SourcePosition) => SourcePosition>();

/** Where the columns of a file that runs lie in its source: the runtime puts words into it. */
export const sourcePlaces = {
  set: (path: string, inSource: (position: SourcePosition) => SourcePosition): void => {
    places.set(path, inSource);
  },
  /** The place in the source of `/var/task/…`; any other is as it is. */
  find: (path: string, position: SourcePosition): SourcePosition =>
    places.get(path)?.(position) ?? position,
};
