import { normaliseText } from './normalise-text.ts';
import type { Behaviour, Post } from './runtime-case.ts';

/** One thing in which the sandbox did not do what was recorded. */
export interface Difference {
  /** `posts[0].body`, `stdout`, `stderr`, `exit`. */
  where: string;
  recorded: string;
  observed: string;
}

/** A recorded output of at least so many characters may be cut. */
const cutLength = 1_000;

/** What differs between a recording and what the sandbox did, beyond times, ids and inner frames. */
export function compareBehaviour(
  recorded: Behaviour,
  observed: Behaviour,
  fileNames: readonly string[] = [],
): Difference[] {
  const normalise = (text: string): string => normaliseText(text, fileNames);
  const output = (text: string): string => withEntriesApart(normalise(text));
  return [
    ...comparePosts(recorded.posts, observed.posts, normalise),
    ...compareOutput('stdout', recorded.stdout, observed.stdout, output),
    ...compareOutput('stderr', recorded.stderr, observed.stderr, output),
    ...differ('exit', String(recorded.exit), String(observed.exit)),
  ];
}

/** Recordings keep the beginning of a long output: then the last line is only begun. */
function compareOutput(
  where: string,
  recorded: string,
  observed: string,
  normalise: (text: string) => string,
): Difference[] {
  const texts = [normalise(recorded), normalise(observed)] as const;
  const cut = recorded.length >= cutLength && !recorded.endsWith('\n');
  return cut && texts[1].startsWith(texts[0]) ? [] : differ(where, ...texts);
}

function comparePosts(
  recorded: readonly Post[],
  observed: readonly Post[],
  normalise: (text: string) => string,
): Difference[] {
  const count = differ('posts', String(recorded.length), String(observed.length));
  const found = recorded.flatMap((post, index) => {
    const other = observed[index];
    return other ? comparePost(`posts[${index}]`, post, other, normalise) : [];
  });
  return [...count, ...found];
}

function comparePost(
  where: string,
  recorded: Post,
  observed: Post,
  normalise: (text: string) => string,
): Difference[] {
  const { body = '', bodyLength } = recorded;
  const bytes = Buffer.byteLength(body);
  // A recorded body that stops in the middle is the beginning of a long one.
  const cut = bodyLength !== undefined && bodyLength > bytes && !isWhole(recorded);
  const same = cut
    ? [body, (observed.body ?? body).slice(0, body.length)]
    : [normalise(body), normalise(observed.body ?? '')];
  const sized = cut || bodyLength === bytes;
  const ownLength = sized && normalise(body) === body;
  return [
    ...differ(`${where}.to`, recorded.to, observed.to),
    ...differ(`${where}.contentType`, recorded.contentType ?? '', observed.contentType ?? ''),
    ...differ(`${where}.errorType`, recorded.errorType ?? '', observed.errorType ?? ''),
    ...differ(`${where}.body`, same[0] ?? '', same[1] ?? ''),
    ...(ownLength
      ? differ(`${where}.bodyLength`, String(bodyLength), String(observed.bodyLength))
      : []),
    ...differ(
      `${where}.trailers`,
      normalise(readTrailers(recorded)),
      normalise(readTrailers(observed)),
    ),
  ];
}

function isWhole({ contentType, body = '' }: Post): boolean {
  if (contentType !== 'application/json') return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** Trailers as text, the error of their body readable. */
function readTrailers({ trailers = {} }: Post): string {
  return Object.entries(trailers)
    .map(([name, value]) => [
      name.toLowerCase(),
      name.toLowerCase().endsWith('-body') ? Buffer.from(value, 'base64').toString() : value,
    ])
    .sort()
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** What the runtime logs after text without a line break begins a line of its own here. */
function withEntriesApart(output: string): string {
  return output.replace(/(?<!^|\n)(?=<time>\t|\{"timestamp":"<time>")/g, '\n');
}

function differ(where: string, recorded: string, observed: string): Difference[] {
  return recorded === observed ? [] : [{ where, recorded, observed }];
}
