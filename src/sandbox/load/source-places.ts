import type { EditedText } from '../compile/edit-text.ts';
import type { SourcePosition } from '../protocol.ts';

type Places = Pick<EditedText, 'inSource' | 'isAdded'>;

const places = new Map<string, Places>();

/** Where the columns of a file that runs lie in its source: the runtime puts words into it. */
export const sourcePlaces = {
  set: (path: string, edited: Places): void => {
    places.set(path, edited);
  },
  /** The place in the source of `/var/task/…`; any other is as it is. */
  find: (path: string, position: SourcePosition): SourcePosition =>
    places.get(path)?.inSource(position) ?? position,
  /** Whether a place lies in the runtime's words alone. */
  isAdded: (path: string, position: SourcePosition): boolean =>
    places.get(path)?.isAdded(position) ?? false,
};
