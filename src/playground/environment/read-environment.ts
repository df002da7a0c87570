import { checkVariable } from './check-variable.ts';
import { parseDotEnv } from './parse-dot-env.ts';

/** What Lambda would refuse of an environment; `line` counts from 1 and is absent where it is all of them. */
export interface EnvironmentProblem {
  line?: number;
  message: string;
}

/** The variables that Lambda would take from a text, and what it would not. */
export interface Environment {
  variables: Record<string, string>;
  problems: EnvironmentProblem[];
}

/**
 * Bytes of all variables together, as a JSON object: the 4 KB of
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html, 2026-11-24. What Lambda answers to more
 * quotes that object as the string it measured: `test_large_environment_variables_fails`, recorded against AWS in
 * https://github.com/localstack/localstack/blob/main/tests/aws/services/lambda_/test_lambda_api.py.
 */
export const environmentLimit = 4096;

/** Reads a text of `NAME=value` lines. Where it is too long as a whole, none of the variables is set. */
export function readEnvironment(text: string): Environment {
  const taken = new Map<string, { value: string; line: number }>();
  const problems: EnvironmentProblem[] = [];
  for (const entry of parseDotEnv(text)) {
    const { line, name, value } = entry;
    const message = checkVariable(entry);
    const before = taken.get(name);
    if (message !== null) problems.push({ line, message });
    else if (before) {
      problems.push({
        line,
        message: `\`${name}\` is on line ${before.line} too: this one counts.`,
      });
    }
    if (message === null && value !== null) taken.set(name, { value, line });
  }
  const variables = Object.fromEntries([...taken].map(([name, { value }]) => [name, value]));
  const bytes = new TextEncoder().encode(JSON.stringify(variables)).length;
  if (bytes <= environmentLimit) return { variables, problems };
  const message = `All variables together are ${bytes} bytes as JSON: Lambda refuses more than ${environmentLimit} (4 KB), so none is set.`;
  return { variables: {}, problems: [...problems, { message }] };
}
