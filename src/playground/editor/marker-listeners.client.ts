import { editor } from 'monaco-editor/editor';

type MarkersListener = (markers: editor.IMarkerData[]) => void;

const listeners = new Map<string, MarkersListener>();

/** Tells what the language services find in a model. Monaco's own event is silent where nothing was found. */
export function onMarkers(model: editor.ITextModel, listener: MarkersListener): void {
  const uri = model.uri.toString();
  listeners.set(uri, listener);
  model.onWillDispose(() => listeners.delete(uri));
}

const setModelMarkers = editor.setModelMarkers.bind(editor);
Object.assign(editor, {
  setModelMarkers: (...[model, owner, markers]: Parameters<typeof setModelMarkers>) => {
    setModelMarkers(model, owner, markers);
    listeners.get(model.uri.toString())?.(markers);
  },
});
