import { services } from '../services.ts';
import { coldStartOnce } from '../powertools/cold-start.ts';
import xray from './aws-xray-sdk.ts';

// Its own classes: this file is bundled apart, and a copy of them would know no segment of theirs.
const { Segment, Subsegment } = xray;

interface TracerOptions {
  serviceName?: string;
  enabled?: boolean;
}

/** The Tracer of Powertools, over the X-Ray SDK. */
class Tracer {
  readonly provider = xray;
  readonly serviceName: string;
  readonly #enabled: boolean;
  readonly #coldStart = coldStartOnce();

  constructor({ serviceName, enabled }: TracerOptions = {}) {
    const { POWERTOOLS_SERVICE_NAME, POWERTOOLS_TRACE_ENABLED = '' } = services.process.env;
    this.serviceName = serviceName || POWERTOOLS_SERVICE_NAME || 'service_undefined';
    this.#enabled = enabled !== false && !/^(?:false|0)$/i.test(POWERTOOLS_TRACE_ENABLED);
  }

  isTracingEnabled(): boolean {
    return this.#enabled;
  }
  /** A segment that nobody sends, where tracing is off. */
  getSegment(): ReturnType<typeof xray.getSegment> {
    return this.#enabled ? xray.getSegment() : new Subsegment('## Dummy segment', new Off());
  }
  setSegment(segment: Parameters<typeof xray.setSegment>[0]): void {
    if (this.#enabled) xray.setSegment(segment);
  }
  getRootXrayTraceId(): string | undefined {
    return this.#header('Root');
  }
  isTraceSampled(): boolean {
    return this.#enabled && this.#header('Sampled') === '1';
  }
  captureAWSv3Client<T>(client: T): T {
    return client;
  }

  putAnnotation(key: string, value: string | number | boolean): void {
    if (!this.#enabled) return;
    const segment = xray.getSegment();
    if (segment instanceof Subsegment) segment.addAnnotation(key, value);
    else warn('You cannot annotate the main segment in a Lambda execution environment');
  }
  putMetadata(key: string, value: unknown, namespace = this.serviceName): void {
    if (!this.#enabled) return;
    const segment = xray.getSegment();
    if (segment instanceof Subsegment) segment.addMetadata(key, value, namespace);
    else warn('You cannot add metadata to the main segment in a Lambda execution environment');
  }
  addResponseAsMetadata(data: unknown, name?: string): void {
    if (data !== undefined) this.putMetadata(`${name ? `${name} ` : ''}response`, data);
  }
  addErrorAsMetadata(error: unknown): void {
    if (this.#enabled) xray.getSegment().addError(error);
  }
  addServiceNameAnnotation(): void {
    if (this.serviceName) this.putAnnotation('Service', this.serviceName);
  }
  annotateColdStart(): void {
    if (this.#enabled) this.putAnnotation('ColdStart', this.#coldStart());
  }

  #header(name: string): string | undefined {
    const trace = services.process.env['_X_AMZN_TRACE_ID'] ?? '';
    return new RegExp(`(?:^|;)${name}=([^;]*)`).exec(trace)?.[1];
  }
}

/** What a segment hangs from that is not to be recorded. */
class Off extends Subsegment {
  constructor() {
    super('off', new Segment('off'));
  }
}

function warn(text: string): void {
  services.write('stderr', `${text}\n`);
}

/** `@aws-lambda-powertools/tracer`. */
export default { Tracer };
