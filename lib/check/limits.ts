/** The largest file that is read, in bytes. */
export const mostFileBytes = 16 * 1024 * 1024;

/** All that is read in one run, in bytes. What comes after it is not looked at, and said to be so. */
export const mostBytes = 64 * 1024 * 1024;

/** The most documents that are read in one run. */
export const mostDocuments = 100_000;

/** The most values in one object, aliases counted as often as they stand there: etcd takes no object of 1.5 MiB. */
export const mostValues = 100_000;

/** The most values that aliases may stand for in one run. */
export const mostAliasedValues = 1_000_000;

/** How deep lists and objects may stand in each other. Kubernetes has none of more than about 40. */
export const mostDepth = 100;

/** The most keys that `<<` may bring into a document. */
export const mostMergedKeys = 10_000;

/** The most findings that are told. Where there are more, that is one of them. */
export const mostFindings = 100_000;
