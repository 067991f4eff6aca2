import type { AnalysisTemplateProps, ApplicationProps, RolloutProps } from '../imports/argoproj.io';
import type { VerticalPodAutoscalerProps } from '../imports/autoscaling.k8s.io';
import type { ObjectStoreProps } from '../imports/barmancloud.cnpg.io';
import type { SealedSecretProps } from '../imports/bitnami.com';
import type { CertificateProps, ClusterIssuerProps, IssuerProps } from '../imports/cert-manager.io';
import type { ClusterSecretStoreProps, ExternalSecretProps, SecretStoreProps } from '../imports/external-secrets.io';
import type {
  GatewayProps,
  GrpcRouteProps,
  HttpRouteProps,
  ReferenceGrantProps,
} from '../imports/gateway.networking.k8s.io';
import type { ScaledObjectProps, TriggerAuthenticationProps } from '../imports/keda.sh';
import type { ClusterPolicyProps } from '../imports/kyverno.io';
import type { PodMonitorProps, PrometheusRuleProps, ServiceMonitorProps } from '../imports/monitoring.coreos.com';
import type { DestinationRuleProps, VirtualServiceProps } from '../imports/networking.istio.io';
import type { ClusterProps, PoolerProps, ScheduledBackupProps } from '../imports/postgresql.cnpg.io';
import type { VolumeSnapshotClassProps, VolumeSnapshotProps } from '../imports/snapshot.storage.k8s.io';
import type { BackupStorageLocationProps, ScheduleProps } from '../imports/velero.io';

/** The kinds of others that holdfast makes, with the types that `npm run import` makes of their definitions. */
export interface CustomKinds {
  AnalysisTemplate: AnalysisTemplateProps;
  Application: ApplicationProps;
  BackupStorageLocation: BackupStorageLocationProps;
  Certificate: CertificateProps;
  Cluster: ClusterProps;
  ClusterIssuer: ClusterIssuerProps;
  ClusterPolicy: ClusterPolicyProps;
  ClusterSecretStore: ClusterSecretStoreProps;
  DestinationRule: DestinationRuleProps;
  ExternalSecret: ExternalSecretProps;
  GRPCRoute: GrpcRouteProps;
  Gateway: GatewayProps;
  HTTPRoute: HttpRouteProps;
  Issuer: IssuerProps;
  ObjectStore: ObjectStoreProps;
  PodMonitor: PodMonitorProps;
  Pooler: PoolerProps;
  PrometheusRule: PrometheusRuleProps;
  ReferenceGrant: ReferenceGrantProps;
  Rollout: RolloutProps;
  ScaledObject: ScaledObjectProps;
  Schedule: ScheduleProps;
  ScheduledBackup: ScheduledBackupProps;
  SealedSecret: SealedSecretProps;
  SecretStore: SecretStoreProps;
  ServiceMonitor: ServiceMonitorProps;
  TriggerAuthentication: TriggerAuthenticationProps;
  VerticalPodAutoscaler: VerticalPodAutoscalerProps;
  VirtualService: VirtualServiceProps;
  VolumeSnapshot: VolumeSnapshotProps;
  VolumeSnapshotClass: VolumeSnapshotClassProps;
}

/** The one place that says which version of a kind is used, and so which one is imported. */
export const customApiVersions: Readonly<Record<keyof CustomKinds, string>> = {
  AnalysisTemplate: 'argoproj.io/v1alpha1',
  Application: 'argoproj.io/v1alpha1',
  BackupStorageLocation: 'velero.io/v1',
  Certificate: 'cert-manager.io/v1',
  Cluster: 'postgresql.cnpg.io/v1',
  ClusterIssuer: 'cert-manager.io/v1',
  ClusterPolicy: 'kyverno.io/v1',
  ClusterSecretStore: 'external-secrets.io/v1',
  DestinationRule: 'networking.istio.io/v1',
  ExternalSecret: 'external-secrets.io/v1',
  GRPCRoute: 'gateway.networking.k8s.io/v1',
  Gateway: 'gateway.networking.k8s.io/v1',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  Issuer: 'cert-manager.io/v1',
  ObjectStore: 'barmancloud.cnpg.io/v1',
  PodMonitor: 'monitoring.coreos.com/v1',
  Pooler: 'postgresql.cnpg.io/v1',
  PrometheusRule: 'monitoring.coreos.com/v1',
  ReferenceGrant: 'gateway.networking.k8s.io/v1beta1',
  Rollout: 'argoproj.io/v1alpha1',
  ScaledObject: 'keda.sh/v1alpha1',
  Schedule: 'velero.io/v1',
  ScheduledBackup: 'postgresql.cnpg.io/v1',
  SealedSecret: 'bitnami.com/v1alpha1',
  SecretStore: 'external-secrets.io/v1',
  ServiceMonitor: 'monitoring.coreos.com/v1',
  TriggerAuthentication: 'keda.sh/v1alpha1',
  VerticalPodAutoscaler: 'autoscaling.k8s.io/v1',
  VirtualService: 'networking.istio.io/v1',
  VolumeSnapshot: 'snapshot.storage.k8s.io/v1',
  VolumeSnapshotClass: 'snapshot.storage.k8s.io/v1',
};
