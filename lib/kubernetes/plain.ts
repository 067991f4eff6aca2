import type { k8s } from 'cdk8s-plus-28';

/** The type itself where it has no fields besides: an object with a `value` of its own is no "number or string". */
type Exactly<Type, Of> = Of extends Type ? Of : never;

/** A type of cdk8s-plus as it stands in a manifest: "number or string" is no class but the number or string itself. */
export type Plain<Type> =
  Type extends Exactly<Type, k8s.IntOrString | k8s.Quantity>
    ? number | string
    : Type extends Date
      ? string
      : Type extends readonly (infer Item)[]
        ? readonly Plain<Item>[]
        : Type extends object
          ? { readonly [Field in keyof Type]: Plain<Type[Field]> }
          : Type;

// Fields that Kubernetes has got since 1.28, the version cdk8s-plus-28 was made from.
declare module 'cdk8s-plus-28/lib/imports/k8s' {
  interface LifecycleHandler {
    /**
     * Waits in the kubelet, without a shell in the image. Beta and on since 1.30.
     * @see https://github.com/kubernetes/enhancements/issues/3960 (KEP-3960)
     */
    readonly sleep?: { readonly seconds: number };
  }
  interface VolumeMount {
    /**
     * Holds for what is mounted within as well. On by default since 1.31.
     * @see https://github.com/kubernetes/enhancements/issues/3857 (KEP-3857)
     */
    readonly recursiveReadOnly?: 'Disabled' | 'IfPossible' | 'Enabled';
  }
  interface PodSecurityContext {
    /**
     * A field since 1.30, on by default since 1.31.
     * @see https://github.com/kubernetes/enhancements/issues/24 (KEP-24)
     */
    readonly appArmorProfile?: SeccompProfile;
  }

  /** Not new, but written in another way by the classes of cdk8s-plus, which manifests do not go through. */
  interface ServiceSpec {
    readonly clusterIP?: string;
  }
}
