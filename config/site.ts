/** Where the site will be served: `SITE_URL` is an origin, `BASE_PATH` a folder below it. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';
export const basePath = process.env['BASE_PATH'] || '/';
