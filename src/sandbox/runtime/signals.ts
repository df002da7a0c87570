/** Linux's signals that a process can be sent, and how the Go program that starts the runtime words them. */
export const signals: Readonly<Record<string, { number: number; words: string }>> = {
  SIGHUP: { number: 1, words: 'hangup' },
  SIGINT: { number: 2, words: 'interrupt' },
  SIGQUIT: { number: 3, words: 'quit' },
  SIGABRT: { number: 6, words: 'aborted' },
  SIGKILL: { number: 9, words: 'killed' },
  SIGUSR1: { number: 10, words: 'user defined signal 1' },
  SIGSEGV: { number: 11, words: 'segmentation fault' },
  SIGUSR2: { number: 12, words: 'user defined signal 2' },
  SIGPIPE: { number: 13, words: 'broken pipe' },
  SIGALRM: { number: 14, words: 'alarm clock' },
  SIGTERM: { number: 15, words: 'terminated' },
};
