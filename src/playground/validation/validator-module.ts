/** The part of an Ajv error that the playground reads. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A compiled schema: Ajv's standalone code. */
export interface Validate {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** What `validators/<event type id>.js` exports. */
export interface ValidatorModule {
  validateEvent: Validate;
  validateResponse: Validate | null;
}
