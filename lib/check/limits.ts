/** The largest file that is read, in bytes. */
export const mostFileBytes = 64 * 1024 * 1024;

/** All that is read in one run, in bytes. What comes after it is not looked at, and said to be so. */
export const mostBytes = 256 * 1024 * 1024;

/** The most values an object may have once its aliases stand for what they mean. */
export const mostValues = 100_000;

/** The most values that aliases may add in all objects of a run. */
export const mostAliasedValues = 1_000_000;

/** How deep lists and objects may stand in each other. Kubernetes has none of more than about 40. */
export const mostDepth = 100;

/** The most keys that `<<` may bring into a document. */
export const mostMergedKeys = 10_000;
