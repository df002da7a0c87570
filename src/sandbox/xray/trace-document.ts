/** A subsegment as the X-Ray service is sent it. */
export interface TraceDocument {
  name: string;
  id: string;
  start_time: number;
  end_time?: number;
  in_progress?: true;
  type?: 'subsegment';
  trace_id?: string;
  parent_id?: string;
  namespace?: string;
  annotations?: Record<string, string | number | boolean>;
  metadata?: Record<string, Record<string, unknown>>;
  error?: true;
  fault?: true;
  throttle?: true;
  cause?: { exceptions: { id: string; type: string; message: string }[] };
  subsegments?: TraceDocument[];
}

/** An id of 16 hexadecimal digits, as segments have. */
export function segmentId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
