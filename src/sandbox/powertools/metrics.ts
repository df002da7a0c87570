import { services } from '../services.ts';
import { coldStartOnce } from './cold-start.ts';
import { metricResolutions, metricUnits } from './metric-units.ts';

type Dimensions = Record<string, string>;

interface Metric {
  unit: string;
  resolution: number;
  values: number[];
}

export interface MetricsOptions {
  namespace?: string;
  serviceName?: string;
  defaultDimensions?: Dimensions;
  singleMetric?: boolean;
  functionName?: string;
}

const most = { metrics: 100, values: 100, dimensions: 29, name: 255 } as const;

/** The Metrics of Powertools: prints what CloudWatch reads metrics from (EMF), a line of JSON. */
export class Metrics {
  readonly #options: MetricsOptions;
  readonly #namespace: string;
  readonly #coldStart = coldStartOnce();
  readonly #metrics = new Map<string, Metric>();
  #defaults: Dimensions;
  #dimensions: Dimensions = {};
  #sets: Dimensions[] = [];
  #metadata: Record<string, unknown> = {};
  #timestamp: number | undefined;
  #mayNotBeEmpty = false;

  constructor(options: MetricsOptions = {}) {
    const { POWERTOOLS_METRICS_NAMESPACE, POWERTOOLS_SERVICE_NAME } = services.process.env;
    this.#options = options;
    this.#namespace = options.namespace || POWERTOOLS_METRICS_NAMESPACE || '';
    const service = options.serviceName || POWERTOOLS_SERVICE_NAME || 'service_undefined';
    this.#defaults = { service, ...options.defaultDimensions };
  }

  addMetric(
    name: string,
    unit: string,
    value: number,
    resolution: number = metricResolutions.Standard,
  ): this {
    check(name, unit, value, resolution);
    if (this.#metrics.size >= most.metrics) this.publishStoredMetrics();
    const known = this.#metrics.get(name);
    if (known && known.unit !== unit) {
      throw new Error(
        `Metric "${name}" has already been added with unit "${known.unit}", but we received unit "${unit}". Did you mean to use metric unit "${known.unit}"?`,
      );
    }
    const values = [...(known?.values ?? []), value];
    this.#metrics.set(name, known ? { ...known, values } : { unit, resolution, values });
    if (this.#options.singleMetric || values.length === most.values) this.publishStoredMetrics();
    return this;
  }
  addDimension(name: string, value: string): this {
    if (!name || !value) {
      warn(
        `The dimension ${name} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
      );
      return this;
    }
    checkCount({ ...this.#defaults, ...this.#dimensions, [name]: value });
    this.#dimensions = { ...this.#dimensions, [name]: value };
    return this;
  }
  addDimensions(dimensions: Dimensions): this {
    checkCount({ ...this.#defaults, ...dimensions });
    this.#sets.push({ ...dimensions });
    return this;
  }
  setDefaultDimensions(dimensions: Dimensions): this {
    checkCount({ ...this.#defaults, ...dimensions });
    this.#defaults = { ...this.#defaults, ...dimensions };
    return this;
  }
  addMetadata(key: string, value: unknown): this {
    this.#metadata[key] = value;
    return this;
  }
  setTimestamp(timestamp: number | Date): this {
    this.#timestamp = Number(timestamp);
    return this;
  }
  setThrowOnEmptyMetrics(enabled: boolean): this {
    this.#mayNotBeEmpty = enabled;
    return this;
  }
  throwOnEmptyMetrics(): void {
    this.#mayNotBeEmpty = true;
  }
  hasStoredMetrics(): boolean {
    return this.#metrics.size > 0;
  }
  clearMetrics(): void {
    this.#metrics.clear();
    this.#timestamp = undefined;
  }
  clearDimensions(): void {
    this.#dimensions = {};
    this.#sets = [];
  }
  clearDefaultDimensions(): void {
    this.#defaults = {};
  }
  clearMetadata(): void {
    this.#metadata = {};
  }
  singleMetric(): Metrics {
    const defaultDimensions = this.#defaults;
    return new Metrics({ namespace: this.#namespace, defaultDimensions, singleMetric: true });
  }
  captureColdStartMetric(functionName?: string): void {
    if (!this.#coldStart()) return;
    const single = this.singleMetric();
    const name = (this.#options.functionName ?? functionName)?.trim();
    if (name) single.addDimension('function_name', name);
    single.addMetric('ColdStart', metricUnits.Count, 1);
  }

  publishStoredMetrics(): this {
    if (!this.hasStoredMetrics() && !this.#mayNotBeEmpty) {
      warn(
        'No application metrics to publish. The cold-start metric may be published if enabled. If application metrics should never be empty, consider using `throwOnEmptyMetrics`',
      );
    }
    try {
      const line = JSON.stringify(this.serializeMetrics());
      if (this.hasStoredMetrics()) services.write('stdout', `${line}\n`);
    } finally {
      this.clearMetrics();
      this.clearDimensions();
      this.clearMetadata();
    }
    return this;
  }

  serializeMetrics(): Record<string, unknown> {
    if (!this.hasStoredMetrics() && this.#mayNotBeEmpty) {
      throw new RangeError('The number of metrics recorded must be higher than zero');
    }
    const metrics = [...this.#metrics];
    if (!this.#namespace && metrics.length > 0) warn('Namespace should be defined, default used');
    const sets = Object.keys(this.#dimensions).length > 0 ? [this.#dimensions] : [];
    const named = [...sets, ...this.#sets].map((set) => [
      ...new Set([...Object.keys(this.#defaults), ...Object.keys(set)]),
    ]);
    const usual = Object.keys(this.#defaults);
    return {
      _aws: {
        Timestamp: this.#timestamp ?? Date.now(),
        CloudWatchMetrics: [
          {
            Namespace: this.#namespace || 'default_namespace',
            Dimensions: named.length === 0 && usual.length > 0 ? [usual] : named,
            Metrics: metrics.map(([Name, { unit, resolution }]) => ({
              Name,
              Unit: unit,
              ...(resolution === metricResolutions.High ? { StorageResolution: 1 } : {}),
            })),
          },
        ],
      },
      ...this.#metadata,
      ...this.#defaults,
      ...(Object.assign({}, this.#dimensions, ...this.#sets) as Dimensions),
      ...Object.fromEntries(
        metrics.map(([name, { values }]) => [name, values.length === 1 ? values[0] : values]),
      ),
    };
  }
}

function check(name: unknown, unit: string, value: unknown, resolution: number): void {
  if (typeof name !== 'string') throw new Error(`${String(name)} is not a valid string`);
  if (name.length < 1 || name.length > most.name) {
    throw new RangeError(`The metric name should be between 1 and ${most.name} characters`);
  }
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new RangeError(`${String(value)} is not a valid number`);
  }
  oneOf('unit', unit, Object.values(metricUnits));
  oneOf('resolution', resolution, Object.values(metricResolutions));
}

function oneOf(what: string, value: unknown, known: readonly unknown[]): void {
  if (known.includes(value)) return;
  throw new RangeError(
    `Invalid metric ${what} '${String(value)}', expected either option: ${known.join(',')}`,
  );
}

function checkCount(dimensions: Dimensions): void {
  if (Object.keys(dimensions).length <= most.dimensions) return;
  throw new RangeError(`The number of metric dimensions must be lower than ${most.dimensions}`);
}

function warn(text: string): void {
  services.write('stderr', `${text}\n`);
}
