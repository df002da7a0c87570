/** One editor's place in the page. */
export interface PaneParts {
  host: HTMLElement;
  monaco: HTMLElement;
  textarea: HTMLTextAreaElement;
  note: HTMLElement;
}

/** The function's configuration. */
export interface SettingsParts {
  disclosure: HTMLDetailsElement;
  runtime: HTMLSelectElement;
  timeout: HTMLInputElement;
  environment: HTMLTextAreaElement;
  logFormat: HTMLSelectElement;
  logLevel: HTMLSelectElement;
  /** What is set, in a few words, where the fields are folded. */
  summary: HTMLElement;
  problems: HTMLElement;
  lambdaSets: HTMLElement;
}

/** The elements that the build has rendered and the app drives. */
export interface Parts {
  root: HTMLElement;
  event: PaneParts;
  handler: PaneParts;
  choices: {
    eventType: HTMLSelectElement | null;
    sample: HTMLSelectElement;
    handler: HTMLSelectElement;
    language: HTMLSelectElement;
  };
  settings: SettingsParts;
  files: HTMLElement;
  stop: HTMLButtonElement;
  status: HTMLElement;
  notice: HTMLElement;
  output: HTMLElement;
}

/** Finds the parts of a playground. */
export function findParts(root: HTMLElement): Parts {
  const get = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`The playground has no \`${selector}\`.`);
    return found;
  };
  const pane = (name: string): PaneParts => ({
    host: get(`[data-pane="${name}"] [data-part="editor"]`),
    monaco: get(`[data-pane="${name}"] [data-part="monaco"]`),
    textarea: get(`[data-pane="${name}"] textarea`),
    note: get(`[data-pane="${name}"] [data-part="note"]`),
  });
  return {
    root,
    event: pane('Event'),
    handler: pane('Handler'),
    choices: {
      eventType: root.querySelector<HTMLSelectElement>('[data-choice="event-type"]'),
      sample: get('[data-choice="sample"]'),
      handler: get('[data-choice="handler"]'),
      language: get('[data-choice="language"]'),
    },
    settings: {
      disclosure: get('[data-part="settings"]'),
      runtime: get('[data-choice="runtime"]'),
      timeout: get('[data-choice="timeout"]'),
      environment: get('[data-part="environment"]'),
      logFormat: get('[data-part="log-format"]'),
      logLevel: get('[data-part="log-level"]'),
      summary: get('[data-part="environment-summary"]'),
      problems: get('[data-part="environment-problems"]'),
      lambdaSets: get('[data-part="lambda-sets"]'),
    },
    files: get('[data-part="files"]'),
    stop: get('[data-action="stop"]'),
    status: get('[data-part="status"]'),
    notice: get('[data-part="notice"]'),
    output: get('[data-part="output"]'),
  };
}
