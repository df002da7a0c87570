import { services } from '../services.ts';
import { coldStartOnce } from './cold-start.ts';
import { logJson } from './log-json.ts';
import { logLevelOf, logLevelThresholds } from './log-levels.ts';
import type { LogLevelName } from './log-levels.ts';

type Attributes = Record<string, unknown>;
type Input = string | (Attributes & { message: string });

interface LambdaContext {
  invokedFunctionArn: string;
  awsRequestId: string;
  memoryLimitInMB: string;
  functionName: string;
  functionVersion: string;
  tenantId?: string;
}

export interface LoggerOptions {
  logLevel?: string;
  serviceName?: string;
  sampleRateValue?: number;
  persistentKeys?: Attributes;
  persistentLogAttributes?: Attributes;
  jsonReplacerFn?: (key: string, value: unknown) => unknown;
  logRecordOrder?: string[];
}

const reserved = new Set(['level', 'message', 'sampling_rate', 'service', 'timestamp']);

/** The Logger of Powertools: one line of JSON for each call. */
export class Logger {
  readonly #options: LoggerOptions;
  readonly #service: string;
  readonly #coldStart = coldStartOnce();
  #level: number;
  #context: Attributes | undefined;
  #persistent: Attributes = {};
  #temporary: Attributes = {};

  constructor(options: LoggerOptions = {}) {
    const { env } = services.process;
    this.#options = options;
    this.#service = options.serviceName || env['POWERTOOLS_SERVICE_NAME'] || 'service_undefined';
    // Lambda's own log level has the last word.
    const level =
      logLevelOf(env['AWS_LAMBDA_LOG_LEVEL']) ??
      logLevelOf(options.logLevel) ??
      logLevelOf(env['POWERTOOLS_LOG_LEVEL'] || env['LOG_LEVEL']);
    this.#level = logLevelThresholds[level ?? 'INFO'];
    this.appendPersistentKeys(options.persistentKeys ?? options.persistentLogAttributes ?? {});
  }

  get level(): number {
    return this.#level;
  }
  getLevelName(): LogLevelName {
    const names = Object.keys(logLevelThresholds) as LogLevelName[];
    return names.find((name) => logLevelThresholds[name] === this.#level) ?? 'INFO';
  }
  setLogLevel(level: string): void {
    if (logLevelOf(services.process.env['AWS_LAMBDA_LOG_LEVEL'])) return;
    if (!Object.hasOwn(logLevelThresholds, level)) throw new Error(`Invalid log level: ${level}`);
    this.#level = logLevelThresholds[level as LogLevelName];
  }

  trace(input: Input, ...extra: unknown[]): void {
    this.#log('TRACE', input, extra);
  }
  debug(input: Input, ...extra: unknown[]): void {
    this.#log('DEBUG', input, extra);
  }
  info(input: Input, ...extra: unknown[]): void {
    this.#log('INFO', input, extra);
  }
  warn(input: Input, ...extra: unknown[]): void {
    this.#log('WARN', input, extra);
  }
  error(input: Input, ...extra: unknown[]): void {
    this.#log('ERROR', input, extra);
  }
  critical(input: Input, ...extra: unknown[]): void {
    this.#log('CRITICAL', input, extra);
  }

  addContext(context: LambdaContext): void {
    this.#context = {
      cold_start: this.#coldStart(),
      function_arn: context.invokedFunctionArn,
      function_memory_size: context.memoryLimitInMB,
      function_name: context.functionName,
      function_request_id: context.awsRequestId,
      tenant_id: context.tenantId,
    };
  }
  appendKeys(attributes: Attributes): void {
    Object.assign(this.#temporary, this.#allowed(attributes));
  }
  appendPersistentKeys(attributes: Attributes): void {
    Object.assign(this.#persistent, this.#allowed(attributes));
  }
  addPersistentLogAttributes(attributes: Attributes): void {
    this.appendPersistentKeys(attributes);
  }
  getPersistentLogAttributes(): Attributes {
    return this.#persistent;
  }
  removeKeys(keys: string[]): void {
    for (const key of keys) Reflect.deleteProperty(this.#temporary, key);
  }
  removePersistentKeys(keys: string[]): void {
    for (const key of keys) Reflect.deleteProperty(this.#persistent, key);
  }
  resetKeys(): void {
    this.#temporary = {};
  }
  setCorrelationId(id: unknown): void {
    this.appendKeys({ correlation_id: id });
  }
  getCorrelationId(): unknown {
    return this.#temporary['correlation_id'];
  }

  createChild(options: LoggerOptions = {}): Logger {
    const child = new Logger({
      ...this.#options,
      logLevel: this.getLevelName(),
      serviceName: this.#service,
      ...options,
      persistentKeys: { ...this.#persistent, ...options.persistentKeys },
    });
    // It is not a cold start that it has not seen.
    child.#context = this.#context && { ...this.#context, cold_start: child.#coldStart() };
    child.#temporary = { ...this.#temporary };
    return child;
  }

  logEventIfEnabled(event: unknown, enabled?: boolean): void {
    const { POWERTOOLS_LOGGER_LOG_EVENT: variable = '' } = services.process.env;
    if (enabled ?? /^(?:1|true)$/i.test(variable)) {
      this.info('Lambda invocation event', { event });
    }
  }
  /** Sampling draws lots: here nothing is drawn, so that a run shows the same each time. */
  refreshSampleRateCalculation(): void {
    return undefined;
  }

  #log(name: LogLevelName, input: Input, extra: unknown[]): void {
    if (logLevelThresholds[name] < this.#level) return;
    const { message, ...rest } = typeof input === 'string' ? { message: input } : input;
    const attributes = { ...this.#persistent, ...this.#temporary, ...this.#allowed(rest) };
    for (const item of extra) {
      if (item instanceof Error) Object.assign(attributes, { error: item });
      else if (typeof item === 'string') Object.assign(attributes, { extra: item });
      else if (typeof item === 'object' && item) {
        Object.assign(attributes, this.#allowed(item as Attributes));
      }
    }
    const trace = services.process.env['_X_AMZN_TRACE_ID'] ?? '';
    const { tenant_id, ...context } = this.#context ?? {};
    const line = {
      level: name,
      message,
      timestamp: new Date().toISOString(),
      service: this.#service,
      ...context,
      sampling_rate: this.#options.sampleRateValue ?? 0,
      xray_trace_id: /Root=([^;]*)/.exec(trace)?.[1],
      tenant_id,
      ...attributes,
    };
    const text = logJson(this.#ordered(line), this.#options.jsonReplacerFn);
    services.write(/WARN|ERROR|CRITICAL/.test(name) ? 'stderr' : 'stdout', `${text}\n`);
  }

  #ordered(line: Attributes): Attributes {
    const first = (this.#options.logRecordOrder ?? []).filter((key) => Object.hasOwn(line, key));
    return { ...Object.fromEntries(first.map((key) => [key, line[key]])), ...line };
  }

  #allowed(attributes: Attributes): Attributes {
    const entries = Object.entries(attributes).filter(([key]) => {
      if (!reserved.has(key)) return true;
      this.warn(`The key "${key}" is a reserved key and will be dropped.`);
      return false;
    });
    return Object.fromEntries(entries);
  }
}
