import { services } from '../services.ts';

/** Makes a question that is answered with yes once, in an environment that started for an invocation. */
export function coldStartOnce(): () => boolean {
  let asked = false;
  return () => {
    const first = !asked;
    asked = true;
    return first && services.process.env['AWS_LAMBDA_INITIALIZATION_TYPE'] === 'on-demand';
  };
}
