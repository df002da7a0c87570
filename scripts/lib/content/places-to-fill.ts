/** A place that is still to be filled in; `line` counts from 1. */
export interface PlaceToFill {
  file: string;
  line: number;
  text: string;
}

/** Every line that says `TODO`, in the order of the files. */
export function placesToFill(files: ReadonlyMap<string, string>): PlaceToFill[] {
  return [...files].flatMap(([file, content]) =>
    content.split('\n').flatMap((line, index) => {
      const text = /TODO.*/.exec(line)?.[0];
      return text === undefined ? [] : [{ file, line: index + 1, text: text.replace(/",?$/, '') }];
    }),
  );
}
