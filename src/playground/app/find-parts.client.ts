/** One editor's place in the page. */
export interface PaneParts {
  host: HTMLElement;
  monaco: HTMLElement;
  textarea: HTMLTextAreaElement;
  note: HTMLElement;
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
    timeout: HTMLInputElement;
  };
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
      timeout: get('[data-choice="timeout"]'),
    },
    stop: get('[data-action="stop"]'),
    status: get('[data-part="status"]'),
    notice: get('[data-part="notice"]'),
    output: get('[data-part="output"]'),
  };
}
