/** How schemas are compiled, for checks and for the validators of the site alike: Ajv's strict mode, all errors. */
export const ajvOptions = {
  allErrors: true,
  strict: true,
  // `required` in an `if` or a branch names properties that the parent describes.
  strictRequired: false,
  // A member that is text or a number, and a tuple, are nothing to warn of.
  allowUnionTypes: true,
  strictTuples: false,
} as const;

/** Keywords of our own: they say something to readers and nothing to validators. */
export const ownKeywords = ['x-sources-differ'];
