/**
 * The catalog as the rest of the site sees it. Every value here comes from `content/integrations`,
 * was validated when it was read, and is plain data: no functions, no file handles.
 */

/** How Lambda and the service meet. `none` means that the service never invokes a function. */
export type Invocation = 'event-source-mapping' | 'synchronous' | 'asynchronous' | 'none';

/** Whether the integration can be chosen today, and by whom. */
export type LifecycleStatus = 'available' | 'closed-to-new-customers' | 'superseded' | 'ended';

/** Who invokes again after a failure: Lambda, the service itself, the calling client, or nobody. */
export type RetriedBy = 'lambda' | 'service' | 'caller' | 'nobody';

/** The seven languages whose event types the catalog names. */
export type Language = 'typescript' | 'java' | 'go' | 'csharp' | 'powershell' | 'python' | 'rust';

/** A public page that backs a fact. `checked` is an ISO date, `YYYY-MM-DD`. */
export interface Source {
  id: string;
  title: string;
  url: string;
  checked: string;
}

/** One sentence that is true of the integration, and the id of the source that says so. */
export interface Fact {
  label: string;
  /** Markdown, inline only. */
  value: string;
  source: string;
}

/** Where public sources contradict each other: what each one says. Shown on the page as it is. */
export interface Disagreement {
  about: string;
  says: { source: string; text: string }[];
}

export interface Lifecycle {
  status: LifecycleStatus;
  /** What a reader should know or do instead; absent when `available`. */
  note?: string;
  source: string;
}

export interface Retry {
  by: RetriedBy;
  /** Attempts, delays and limits in one or two sentences. Markdown, inline only. */
  summary: string;
  source: string;
}

export interface Permission {
  kind: 'execution-role' | 'resource-based-policy';
  title: string;
  /** Who needs it and why. Markdown, inline only. */
  text: string;
  /** An IAM policy document (execution role) or a policy as Lambda stores it (resource-based). */
  policy: Record<string, unknown>;
  source: string;
}

/** A trigger snippet. The file's name decides its title and language, see `setup-kinds.ts`. */
export interface SetupSnippet {
  file: string;
  title: string;
  language: string;
  code: string;
}

/** What happens when something goes wrong, beyond what the rules of the verdicts say: a row of the failure table. */
export interface FailureRule {
  when: string;
  /** What the service or Lambda does. Markdown, inline only. */
  then: string;
  source: string;
}

/** The name of the event (and response) type in one language's library. */
export interface LanguageType {
  language: Language;
  /** Package, module or artifact, as one installs it; `null` where the language has no library. */
  package: string | null;
  /** Exact name of the event's type; `null` where there is none. */
  event: string | null;
  /** Exact name of the response's type; `null` where there is none or none is read. */
  response: string | null;
  /** A hint the names cannot give, e.g. PowerShell's `$LambdaInput`. Markdown, inline only. */
  note?: string;
  source: string;
}

/** Where @types/aws-lambda says something else about a member than the service sends. */
export interface TypeDifference {
  /** JSON pointer into the samples, `*` for any one segment; `''` is the whole event. */
  member: string;
  /** What the type says, and what the service sends. Markdown, inline only. */
  text: string;
  source: string;
}

/** A named sample event. `text` is the file as its author wrote it. */
export interface Sample {
  name: string;
  title: string;
  /** One sentence: what to look at. */
  lookAt: string;
  text: string;
}

/** A named example function. `mistake` says what it gets wrong; absent for good examples. */
export interface Handler {
  name: string;
  title: string;
  /** One sentence: what to look at. */
  lookAt: string;
  mistake?: string;
  /** What is set when it is chosen, by the names of the verdict's options. */
  options?: Record<string, boolean | number | string>;
  /** The verdict that it earns, and the name of the sample that shows it. */
  earns?: { sample: string; verdict: 'ok' | 'rejected' | 'retried' | 'partial' | 'lost' };
  /** TypeScript source, ESM, exporting `handler`. */
  code: string;
}

export type JsonSchema = { [key: string]: unknown };

export interface EventType {
  /** `<integration>/<event type>`, e.g. `sqs/messages`. */
  id: string;
  title: string;
  summary: string;
  samples: Sample[];
  handlers: Handler[];
  /** Draft-07, self-contained: shared definitions are bundled in. No `$id` yet. */
  eventSchema: JsonSchema;
  /** Draft-07, self-contained; `null` where the service ignores the answer. */
  responseSchema: JsonSchema | null;
  /** What the service does with the answer. Markdown, inline only. */
  response: { summary: string; source: string };
  failure: FailureRule[];
  types: LanguageType[];
  /** Reviewed one by one; empty where every sample fits its TypeScript type. */
  typeDifferences: TypeDifference[];
}

export interface Integration {
  id: string;
  name: string;
  /** As people say it: "Amazon SQS". */
  shortName: string;
  formerNames: string[];
  /** Other words people search for: "queue", "dead-letter queue". */
  aliases: string[];
  /** One line for the grid, at most 120 characters. */
  summary: string;
  /** For search engines, 70 to 160 characters. */
  description: string;
  invocation: Invocation;
  /** Where `invocation` comes from. */
  invocationSource: string;
  lifecycle: Lifecycle;
  retry: Retry;
  facts: Fact[];
  disagreements: Disagreement[];
  permissions: Permission[];
  setup: SetupSnippet[];
  sources: Source[];
  eventTypes: EventType[];
  /** Functions that use a service which invokes none, each with an event of its own making. */
  examples: EventType[];
  /** The integration's icon: SVG source, 24 by 24, drawn in `currentColor`. */
  icon: string;
  /** `index.md` without frontmatter. */
  prose: string;
}

export interface Catalog {
  /** In alphabetical order of `id`. */
  integrations: Integration[];
}

/** Something wrong in the content, told so that its author can mend it. */
export interface Finding {
  rule: string;
  /** Path from the content folder, with `/`. */
  file: string;
  /** JSON pointer into the file; `''` is the whole file. */
  pointer: string;
  /** What is wrong, with the offending value in backticks. */
  problem: string;
  /** What was expected instead. */
  expected: string;
  /** What to do. */
  fix: string;
  /** Where in a file that is no readable JSON, counted from 1. */
  line?: number;
  column?: number;
}
