const keys = {
  REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
  X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
  TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
} as const;

type Context = Record<PropertyKey, unknown>;

abstract class InvokeStoreBase {
  static readonly PROTECTED_KEYS = keys;
  abstract get(key: PropertyKey): unknown;

  isProtectedKey(key: PropertyKey): boolean {
    return Object.values<PropertyKey>(keys).includes(key);
  }
  getRequestId(): unknown {
    return this.get(keys.REQUEST_ID) ?? '-';
  }
  getXRayTraceId(): unknown {
    return this.get(keys.X_RAY_TRACE_ID);
  }
  getTenantId(): unknown {
    return this.get(keys.TENANT_ID);
  }
}

const classes = {
  InvokeStoreSingle: class extends InvokeStoreBase {
    currentContext: Context | undefined = undefined;

    getContext(): Context | undefined {
      return this.currentContext;
    }
    hasContext(): boolean {
      return this.currentContext !== undefined;
    }
    get(key: PropertyKey): unknown {
      return this.currentContext?.[key];
    }
    set(key: PropertyKey, value: unknown): void {
      if (this.isProtectedKey(key)) {
        throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      }
      (this.currentContext ??= {})[key] = value;
    }
    run<Result>(context: Context, callback: () => Result): Result {
      this.currentContext = context;
      return callback();
    }
  },
};

/** What `awslambda.InvokeStore` is: values of the invocation in progress, by key. */
export type InvokeStore = InstanceType<typeof classes.InvokeStoreSingle>;

export function createInvokeStore(): InvokeStore {
  return new classes.InvokeStoreSingle();
}

/** The store's own values of an invocation. */
export function invocationValues(requestId: string, traceId: string | undefined): Context {
  return { [keys.REQUEST_ID]: requestId, [keys.X_RAY_TRACE_ID]: traceId };
}
