import { editor, Range, Uri } from 'monaco-editor/editor';
import { editorOptions } from './editor-options.client.ts';
import { keepIndentProvisional } from './keep-indent-provisional.client.ts';
import { keepWrapAffordable } from './keep-wrap-affordable.client.ts';
import { onMarkers } from './marker-listeners.client.ts';
import { colors, setModelSchema } from './monaco-core.client.ts';
import { modelName } from './model-name.ts';
import type { EditorFile, MonacoEditor, UpgradeOptions } from './monaco-editor.ts';
import { problemsOfMarkers } from './problems-of-markers.ts';
import { suggestByChoice } from './suggest-by-choice.client.ts';
import { keepTabRule } from './tab-rule.client.ts';
import { takePlaceOf } from './take-place-of.client.ts';
import { takeWholeTexts } from './take-whole-texts.client.ts';

let count = 0;

/** Puts Monaco in a textarea's place, at once. */
export function createMonacoEditor({
  textarea,
  host,
  label,
  language,
  file = 'index',
  schema,
  onDiagnostics,
}: UpgradeOptions): MonacoEditor {
  const changed = new Set<() => void>();
  const tell = (): void => {
    for (const listener of changed) listener();
  };
  count += 1;
  const folder = `file:///${label.toLowerCase()}-${count}/`;
  const createModel = ({ name, text, language: of }: EditorFile): editor.ITextModel => {
    const uri = Uri.parse(folder + modelName(name, of));
    // The schema first, or the service looks at the text twice.
    const model = editor.createModel('', 'plaintext', uri);
    if (schema && of === 'json') setModelSchema(model, schema);
    model.setEOL(editor.EndOfLineSequence.LF);
    model.updateOptions({
      tabSize: 2,
      insertSpaces: true,
      // Monaco's colours of brackets are not those of the static code.
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    model.setValue(text);
    onMarkers(model, (markers) => {
      markOnce('playground:first-diagnostics');
      onDiagnostics?.(problemsOfMarkers(markers), name);
    });
    model.onDidChangeContent(tell);
    editor.setModelLanguage(model, of);
    return model;
  };
  const closeModel = (name: string, old: editor.ITextModel): void => {
    setModelSchema(old, undefined);
    old.dispose();
    onDiagnostics?.([], name);
  };

  // Those that are not shown, with where one was in them.
  const others = new Map<
    string,
    { model: editor.ITextModel; state: editor.ICodeEditorViewState | null }
  >();
  let model = createModel({ name: file, text: textarea.value, language });
  const instance = editor.create(host, { ...editorOptions(textarea, label), model });
  colors.follow(host);
  keepTabRule(instance);
  const expectText = keepWrapAffordable(instance, textarea.wrap === 'off' ? 'off' : 'on');
  takeWholeTexts(instance);
  keepIndentProvisional(instance);
  suggestByChoice(instance);
  const giveBack = takePlaceOf(textarea, host, instance);
  markOnce('playground:editable');

  return {
    kind: 'monaco',
    getText: () => model.getValue(),
    setText(text) {
      if (text === model.getValue()) return;
      expectText(text);
      instance.pushUndoStop();
      instance.executeEdits('set', [{ range: model.getFullModelRange(), text }]);
      instance.pushUndoStop();
      instance.setSelection(new Range(1, 1, 1, 1));
      instance.setScrollTop(0);
    },
    onChange(listener) {
      changed.add(listener);
    },
    reveal({ line, column }) {
      const position = model.validatePosition({ lineNumber: line, column });
      instance.setPosition(position);
      instance.revealPositionInCenterIfOutsideViewport(position);
      instance.focus();
    },
    focus() {
      instance.focus();
    },
    setSchema(next) {
      schema = next;
      if (model.getLanguageId() === 'json') setModelSchema(model, next);
    },
    setLanguage(next) {
      if (next === model.getLanguageId()) return;
      const old = model;
      model = createModel({ name: file, text: old.getValue(), language: next });
      instance.setModel(model);
      closeModel(file, old);
    },
    showFile(next) {
      if (next.name !== file) {
        others.set(file, { model, state: instance.saveViewState() });
        const known = others.get(next.name);
        others.delete(next.name);
        file = next.name;
        model = known?.model ?? createModel(next);
        instance.setModel(model);
        if (known) instance.restoreViewState(known.state);
      }
      this.setText(next.text);
      this.setLanguage(next.language);
    },
    setSources(files) {
      const sources = files.map(({ name, text, language: of }) => ({
        path: folder + (name.includes('.') ? name : modelName(name, of)),
        content: text,
      }));
      void import('./monaco-typescript.client.ts').then(({ setSources }) => {
        setSources(folder, sources);
      });
    },
    closeFile(name) {
      const known = others.get(name);
      others.delete(name);
      if (known) closeModel(name, known.model);
    },
    dispose() {
      giveBack(model.getValue());
      setModelSchema(model, undefined);
      instance.dispose();
      model.dispose();
      for (const [name, other] of others) closeModel(name, other.model);
      changed.clear();
    },
  };
}

function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
