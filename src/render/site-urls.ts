/** Where the site is served: `site` is an origin, `base` a path such as `/` or `/catalog/`. */
export interface SiteLocation {
  site: string;
  base: string;
}

/** A path of the site below its base: `pathTo('/catalog', 'integrations/sqs/')`. */
export function pathTo(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path}`;
}

/** The public address of a path of the site. */
export function urlOf({ site, base }: SiteLocation, path: string): string {
  return new URL(pathTo(base, path), site).href;
}
