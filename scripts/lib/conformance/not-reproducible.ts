import type { Difference } from './compare-behaviour.ts';
import { normaliseText } from './normalise-text.ts';
import type { Behaviour, RuntimeCase } from './runtime-case.ts';

/** A cause for which a browser, or any other machine, cannot give what was recorded. */
interface Reason {
  text: string;
  /** Whether the cause is at work in this case, and explains these differences and no others. */
  explains(recorded: RuntimeCase, differences: readonly Difference[], observed: Behaviour): boolean;
}

const only = (differences: readonly Difference[], places: RegExp): boolean =>
  differences.every(({ where }) => places.test(where));
const source = ({ files }: RuntimeCase): string => Object.values(files).join('\n');

/**
 * The whole list, reviewed one by one. A reason goes by its cause, never by the name of a case, and
 * says which differences it excuses: everything else in such a case must agree.
 */
export const reasons: readonly Reason[] = [
  {
    text: 'The heap ran full: V8 ends the process and prints native frames. A browser has another limit, and ends the worker in silence.',
    explains: ({ expect }, differences) =>
      expect.exit === 'SIGABRT' &&
      expect.stderr.includes('JavaScript heap out of memory') &&
      only(differences, /^(?:stderr|exit)$/),
  },
  {
    text: 'The process aborted: Node prints native frames, of which a browser has none.',
    explains: ({ expect }, differences) =>
      expect.exit === 'SIGABRT' &&
      expect.stderr.includes('----- Native stack trace -----') &&
      only(differences, /^stderr$/),
  },
  {
    text: 'A promise or an iterator was printed: no browser tells what is within.',
    explains: (_recorded, differences) =>
      differences.every(
        ({ where, recorded, observed }) =>
          where === 'stdout' && withoutStates(recorded) === withoutStates(observed),
      ),
  },
  {
    text: 'The handler lists all environment variables: those of the recording machine are not those that Lambda sets.',
    explains: (recorded, differences) =>
      /(?:keys|values|entries|stringify|assign)\([^()]*process\.env\b(?!\.)|\.\.\.process\.env\b(?!\.)/.test(
        source(recorded),
      ) && only(differences, /^(?:posts\[\d+\]\.body(?:Length)?|stdout)$/),
  },
  {
    text: 'Timers fired between the invocations: Lambda freezes the process then, and so does the sandbox; the recording machine did not.',
    explains: (recorded, differences, observed) =>
      /\bset(?:Interval|Timeout|Immediate)\b|\bAbortSignal\.timeout\(/.test(source(recorded)) &&
      only(differences, /^(?:stdout|stderr)$/) &&
      recorded.expect.exit === null &&
      isPartOf(levelsAndTexts(observed.stdout), levelsAndTexts(recorded.expect.stdout)),
  },
  {
    text: 'The variable TZ moves local time: a browser has the zone of its machine.',
    explains: ({ env = {} }, differences) =>
      env['TZ'] !== undefined &&
      only(differences, /^(?:posts\[\d+\]\.body(?:Length)?|stdout)$/) &&
      differences.every(
        ({ recorded, observed }) => recorded.replace(/\d+/g, '0') === observed.replace(/\d+/g, '0'),
      ),
  },
  {
    text: 'The recording ran with --no-experimental-detect-module, which Node.js 24 in Lambda does not.',
    explains: ({ expect, runtime }) =>
      runtime !== 'nodejs22.x' &&
      expect.stdout.includes('Warning: Failed to load the ES module') &&
      /SyntaxError: (?:Unexpected token 'export'|Cannot use import statement outside a module)/.test(
        expect.stderr,
      ),
  },
];

/** Why a case that differs cannot agree, or `null` where it should. */
export function reasonFor(
  recorded: RuntimeCase,
  differences: readonly Difference[],
  observed: Behaviour,
): string | null {
  const reason = reasons.find(({ explains }) => explains(recorded, differences, observed));
  return reason?.text ?? null;
}

/** A text without what is within promises, and iterators of maps and sets. */
function withoutStates(text: string): string {
  const begin = /(?:Promise|\[(?:Map|Set) (?:Iterator|Entries)\]) \{/g;
  let shown = '';
  let from = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    shown += `${text.slice(from, match.index)}<hidden>`;
    from = closingBrace(text, begin.lastIndex);
    begin.lastIndex = from;
  }
  return shown + text.slice(from);
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  let index = from;
  while (index < text.length && depth > 0) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    index += 1;
  }
  return index;
}

function levelsAndTexts(stdout: string): string[] {
  return normaliseText(stdout)
    .split('\n')
    .map((line) => line.split('\t').slice(2).join('\t'));
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const rest = [...whole];
  return part.every((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}
