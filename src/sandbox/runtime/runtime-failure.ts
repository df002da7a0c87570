/** An error of the runtime itself, such as `Runtime.HandlerNotFound`. Its name is the errorType. */
export class RuntimeFailure extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
    // As in the runtime, whose frames are cut: the first lines alone say what happened.
    this.stack = `${name}: ${message}`;
  }
}
