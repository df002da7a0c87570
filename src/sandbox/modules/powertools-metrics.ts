import { metricResolutions, metricUnits } from '../powertools/metric-units.ts';
import { Metrics } from '../powertools/metrics.ts';

/** `@aws-lambda-powertools/metrics`. */
export default { MetricResolution: metricResolutions, MetricUnit: metricUnits, Metrics };
