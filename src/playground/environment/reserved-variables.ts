/**
 * Names that Lambda keeps for itself and refuses in a function's configuration:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, 2026-11-24. `TZ`, `LANG`, `PATH`, `NODE_PATH`,
 * `LD_LIBRARY_PATH` and the `AWS_XRAY_*` are on that page too, as variables that may be set. The three of
 * `AWS_LAMBDA_MAX_CONCURRENCY` and `AWS_LAMBDA_METADATA_*` rest on two emulators that follow that page, such as
 * https://github.com/stackshy/cloudemu; the copies of the page that could be read are older than they are.
 */
export const reservedVariables: ReadonlySet<string> = new Set([
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_DEFAULT_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_LAMBDA_MAX_CONCURRENCY',
  'AWS_LAMBDA_METADATA_API',
  'AWS_LAMBDA_METADATA_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'LAMBDA_RUNTIME_DIR',
  'LAMBDA_TASK_ROOT',
]);
