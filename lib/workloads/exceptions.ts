/** Exceptions with their reasons, by the name of the property; what is no exception is passed over. */
type Exceptions = Readonly<Record<string, unknown>>;

/**
 * The reasons of a workload's exceptions as annotations, for those who audit a cluster: `kubectl get deployments -o yaml`
 * shows what was let through and why. Those of other containers are told with the container's name.
 */
export function reasonAnnotations(
  exceptions: Readonly<Record<string, Exceptions | undefined>>,
): Record<string, string> {
  const annotations: Record<string, string> = {};
  for (const [container, given = {}] of Object.entries(exceptions)) {
    for (const [name, exception] of Object.entries(given)) {
      const reason = reasonOf(exception);
      if (reason === undefined) continue;
      const key = `holdfast/${name.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`)}`;
      const text = container === '' ? reason : `${container}: ${reason}`;
      annotations[key] = annotations[key] === undefined ? text : `${annotations[key]}; ${text}`;
    }
  }
  return annotations;
}

function reasonOf(exception: unknown): string | undefined {
  const { reason } = (exception ?? {}) as { reason?: unknown };
  return typeof reason === 'string' ? reason : undefined;
}
