import { toRecordable } from '../recording/to-recordable.ts';
import { services } from '../services.ts';
import { segmentId } from './trace-document.ts';
import type { TraceDocument } from './trace-document.ts';

/** What Lambda opens for each invocation; here as there it cannot be changed, only extended. */
export class Segment {
  readonly name: string;
  readonly id = segmentId();
  readonly facade: boolean;

  constructor(name: string, facade = false) {
    this.name = name;
    this.facade = facade;
  }

  get trace_id(): string {
    const trace = services.process.env['_X_AMZN_TRACE_ID'] ?? '';
    return /Root=([^;]*)/.exec(trace)?.[1] ?? '';
  }

  addNewSubsegment(name: string): Subsegment {
    return new Subsegment(name, this);
  }
  addAnnotation(_key: string, _value: unknown): void {
    this.#refuse('addAnnotation');
  }
  addMetadata(_key: string, _value: unknown): void {
    this.#refuse('addMetadata');
  }
  addError(_error: unknown): void {
    this.#refuse('addError');
  }
  close(): void {
    this.#refuse('close');
  }

  #refuse(method: string): void {
    services.write('stderr', `Function "${method}" cannot be called on an AWS Lambda segment.\n`);
  }
}

/** A part of the work. When one right under the segment closes, it is recorded as sent to X-Ray. */
export class Subsegment {
  readonly parent: Segment | Subsegment;
  readonly #document: TraceDocument;
  readonly #children: Subsegment[] = [];

  constructor(name: string, parent: Segment | Subsegment) {
    this.parent = parent;
    this.#document = { name, id: segmentId(), start_time: Date.now() / 1000, in_progress: true };
  }

  get name(): string {
    return this.#document.name;
  }
  get id(): string {
    return this.#document.id;
  }
  get namespace(): string | undefined {
    return this.#document.namespace;
  }
  set namespace(namespace: string | undefined) {
    if (namespace !== undefined) this.#document.namespace = namespace;
  }

  addNewSubsegment(name: string): Subsegment {
    const child = new Subsegment(name, this);
    this.#children.push(child);
    return child;
  }
  addAnnotation(key: string, value: string | number | boolean): void {
    this.#document.annotations = { ...this.#document.annotations, [key]: value };
  }
  addMetadata(key: string, value: unknown, namespace = 'default'): void {
    const { metadata = {} } = this.#document;
    this.#document.metadata = {
      ...metadata,
      [namespace]: { ...metadata[namespace], [key]: value },
    };
  }
  addError(error: unknown): void {
    const type = error instanceof Error ? error.name : 'Error';
    const message = error instanceof Error ? error.message : String(error);
    this.addFaultFlag();
    const exceptions = this.#document.cause?.exceptions ?? [];
    this.#document.cause = { exceptions: [...exceptions, { id: segmentId(), type, message }] };
  }
  addErrorFlag(): void {
    this.#document.error = true;
  }
  addFaultFlag(): void {
    this.#document.fault = true;
  }
  addThrottleFlag(): void {
    this.#document.throttle = true;
  }
  isClosed(): boolean {
    return this.#document.in_progress === undefined;
  }

  close(error?: unknown): void {
    if (error !== undefined && error !== null) this.addError(error);
    if (this.isClosed()) return;
    delete this.#document.in_progress;
    this.#document.end_time = Date.now() / 1000;
    if (!(this.parent instanceof Segment)) return;
    const { trace_id, id: parent_id } = this.parent;
    const TraceSegmentDocuments = [
      JSON.stringify(toRecordable({ ...this.toJSON(), type: 'subsegment', trace_id, parent_id })),
    ];
    const input = { TraceSegmentDocuments };
    services.record({ kind: 'aws', service: 'xray', operation: 'PutTraceSegments', input });
  }

  toJSON(): TraceDocument {
    const subsegments = this.#children.map((child) => child.toJSON());
    return { ...this.#document, ...(subsegments.length > 0 ? { subsegments } : {}) };
  }
}
