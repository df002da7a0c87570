import type { ErrorObject, ValidateFunction } from 'ajv';
import type { ContentFiles } from './content-files.ts';
import { findingFromAjv } from './finding-from-ajv.ts';
import { parseJson } from './parse-json.ts';
import type { Finding } from './types.ts';

/** Hands out the content's files and writes down what is wrong with them, instead of throwing. */
export class ContentReader {
  readonly findings: Finding[] = [];
  readonly files: ContentFiles;

  constructor(files: ContentFiles) {
    this.files = files;
  }

  /** The text of a file that has to be there. */
  text(file: string, wantedBy: string): string | undefined {
    const text = this.files.get(file);
    if (text === undefined) {
      this.findings.push({
        rule: 'missing-file',
        file,
        pointer: '',
        problem: `There is no \`${file}\`.`,
        expected: `this file, because ${wantedBy}`,
        fix: 'Add the file, or mend the name.',
      });
    }
    return text;
  }

  /** The value of a JSON file that has to be there. */
  json(file: string, wantedBy: string): unknown {
    const text = this.text(file, wantedBy);
    if (text === undefined) return undefined;
    const parsed = parseJson(text);
    if (parsed.ok) return parsed.value;
    const { message, line, column } = parsed;
    this.findings.push({
      rule: 'unreadable-json',
      file,
      pointer: '',
      problem: `Line ${line}, column ${column} is not JSON: ${message}, near \`${near(text, line)}\`.`,
      expected: 'JSON without comments and trailing commas',
      fix: 'Mend this line or the one before it.',
      line,
      column,
    });
    return undefined;
  }

  /** The value of a JSON file that has to be there and to be of a shape. */
  shaped<T>(file: string, isShape: ValidateFunction<T>, wantedBy: string): T | undefined {
    const value = this.json(file, wantedBy);
    if (value === undefined) return undefined;
    if (isShape(value)) return value;
    for (const error of isShape.errors ?? ([] as ErrorObject[])) {
      this.findings.push(findingFromAjv(error, value, { rule: 'shape', file }));
    }
    return undefined;
  }
}

function near(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').trim().slice(0, 60);
}
