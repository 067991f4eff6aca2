import type { OrganisationDefaults } from './props';

/** Clusters with rules of their own. */
export type Platform = 'kind' | 'eks' | 'gke-autopilot' | 'aks';

/**
 * What each platform needs that others do without; what an organisation says itself wins.
 */
export const platformDefaults: Readonly<Record<Platform, OrganisationDefaults>> = {
  /** Images are loaded into the nodes (`kind load docker-image`), where a registry that is asked each time has none. */
  kind: { imagePullPolicy: 'IfNotPresent' },
  eks: {},
  /**
   * Pods are billed and placed by their requests, and without bursting a limit becomes the request; less than 250m with
   * 512Mi is raised without a word, and then differs from what was applied for good.
   * @see https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests
   */
  'gke-autopilot': {
    resources: {
      requests: { cpu: '500m', memory: '512Mi', 'ephemeral-storage': '512Mi' },
      limits: { cpu: '500m', memory: '512Mi', 'ephemeral-storage': '512Mi' },
    },
  },
  aks: {},
};
