import type { Integration } from '../catalog/types.ts';

/** The integrations that a mistyped path may have meant: those that share a word with it. */
export function nearIntegrations<T extends Pick<Integration, 'id' | 'aliases' | 'shortName'>>(
  integrations: readonly T[],
  path: string,
): T[] {
  const words = path
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  return integrations.filter(({ id, aliases, shortName }) => {
    const known = [id, shortName, ...aliases].join(' ').toLowerCase();
    return words.some((word) => known.includes(word) || word.includes(id));
  });
}
