import type { FunctionSpec } from '../../sandbox/protocol.ts';

/** What of a function's configuration changed, so that no warm environment fits; null where nothing did. */
export function whyCold(before: FunctionSpec, after: FunctionSpec): string | null {
  const names = ({ files }: FunctionSpec): string[] => files.map(({ name }) => name);
  const changed = [
    { what: 'runtime', of: (spec: FunctionSpec) => spec.runtime },
    { what: 'language', of: (spec: FunctionSpec) => spec.files[0]?.language },
    { what: 'environment', of: (spec: FunctionSpec) => spec.environment },
    { what: 'list of files', of: names },
  ].filter(({ of }) => JSON.stringify(of(before)) !== JSON.stringify(of(after)));
  if (changed.length === 0) return null;
  return `The next run is a cold start: another ${changed.map(({ what }) => what).join(', another ')}.`;
}
