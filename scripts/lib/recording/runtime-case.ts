import type { Behaviour, Post, RuntimeCase as RecordedCase } from '../conformance/runtime-case.ts';

/** One function and what it is given: all of a recorded case but its answer. */
export type RuntimeCase = Omit<RecordedCase, 'expect'>;

/** What the runtime posted, as the recorder sees it: the body is always there. */
export type RecordedPost = Post & Required<Pick<Post, 'body' | 'bodyLength'>>;

/** All that could be seen of the process from outside. */
export type CaseAnswer = Omit<Behaviour, 'posts'> & { posts: RecordedPost[] };

/** What a file of recordings is an array of. */
export type { RecordedCase };
