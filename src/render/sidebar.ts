import type { Catalog } from '../catalog/types.ts';
import { invocationLabels, invocations } from './labels.ts';
import { sitePaths } from './site-paths.ts';

interface SidebarLink {
  label: string;
  link: string;
}

/** One entry of Starlight's sidebar. */
export type SidebarItem = SidebarLink | { label: string; items: SidebarLink[]; collapsed: boolean };

/** The sidebar: the ways in, the guides, then the integrations grouped by how they invoke. */
export function sidebar({ integrations }: Catalog, guides: SidebarLink[]): SidebarItem[] {
  const groups = invocations.map((invocation) => ({
    label: invocationLabels[invocation].group,
    items: integrations
      .filter((integration) => integration.invocation === invocation)
      .map(({ id, shortName }) => ({ label: shortName, link: `/${sitePaths.integration(id)}` })),
    collapsed: integrations.length > 12,
  }));
  return [
    { label: 'All integrations', link: '/integrations/' },
    { label: 'Playground', link: '/playground/' },
    { label: 'Guides', items: guides, collapsed: false },
    ...groups.filter(({ items }) => items.length > 0),
  ];
}
