import { logLevelThresholds } from '../powertools/log-levels.ts';
import { Logger } from '../powertools/logger.ts';

/** `@aws-lambda-powertools/logger`. */
export default {
  LogLevel: Object.fromEntries(Object.keys(logLevelThresholds).map((name) => [name, name])),
  LogLevelThreshold: logLevelThresholds,
  Logger,
};
