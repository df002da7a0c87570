/** Where the site will be served: `SITE_URL` is an origin, `BASE_PATH` a folder below it. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';

/** Always with a slash at both ends, whatever is set: `catalog` and `/catalog` are `/catalog/`. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
