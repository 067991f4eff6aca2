/** What a trigger asks with, where it has to say who it is. */
interface Authenticated {
  /**
   * Name of a TriggerAuthentication of the namespace.
   * @default - none
   * @see https://keda.sh/docs/latest/concepts/authentication/
   */
  readonly authentication?: string | undefined;
}

/** A number of messages of a Kafka topic that a group of consumers has not taken yet. */
export interface KafkaTrigger extends Authenticated {
  /** Addresses of the brokers: `['kafka:9092']`. */
  readonly bootstrapServers: readonly string[];
  /** The group whose messages are counted. */
  readonly consumerGroup: string;
  /** The topic they are taken from. */
  readonly topic: string;
  /**
   * Messages that wait for each pod.
   * @default 10
   */
  readonly lagThreshold?: number;
}

/** A number of messages in a queue of RabbitMQ; the address is the `host` of the TriggerAuthentication. */
export interface RabbitMqTrigger extends Authenticated {
  /** Name of the queue. */
  readonly queueName: string;
  /** Messages that wait for each pod. */
  readonly queueLength: number;
}

/** A number of messages in a queue of Amazon SQS. */
export interface AwsSqsTrigger extends Authenticated {
  /** Address of the queue. */
  readonly queueUrl: string;
  /** Region it is in, such as `eu-central-1`. */
  readonly awsRegion: string;
  /**
   * Messages that wait for each pod.
   * @default 5
   */
  readonly queueLength?: number;
}

/** A number that Prometheus knows. */
export interface PrometheusTrigger extends Authenticated {
  /** Address of Prometheus: `'http://prometheus-operated.monitoring:9090'`. */
  readonly serverAddress: string;
  /** A query that gives one number. */
  readonly query: string;
  /** The number for each pod. */
  readonly threshold: number;
}

/** A time of day or week. */
export interface CronTrigger {
  /** Time zone by its name: `'Europe/Zurich'`. */
  readonly timeZone: string;
  /** When it begins, in five fields: `'0 8 * * 1-5'`. */
  readonly start: string;
  /** When it ends. */
  readonly end: string;
  /** Number of pods in between. */
  readonly desiredReplicas: number;
}

/**
 * What KEDA counts the work by: made by one of the functions below, or written out for any other scaler that it has.
 * @see https://keda.sh/docs/latest/scalers/
 */
export interface Trigger extends Authenticated {
  /** Name of the scaler. */
  readonly type: string;
  /** What the scaler takes. */
  readonly metadata: Readonly<Record<string, string>>;
}

function trigger(type: string, metadata: Trigger['metadata'], { authentication }: Authenticated = {}): Trigger {
  return { type, metadata, ...(authentication !== undefined && { authentication }) };
}

export const Trigger = Object.freeze({
  kafka({ bootstrapServers, consumerGroup, topic, lagThreshold = 10, ...others }: KafkaTrigger): Trigger {
    const metadata = { bootstrapServers: bootstrapServers.join(), consumerGroup, topic };
    return trigger('kafka', { ...metadata, lagThreshold: String(lagThreshold) }, others);
  },

  rabbitMq({ queueName, queueLength, ...others }: RabbitMqTrigger): Trigger {
    return trigger('rabbitmq', { queueName, mode: 'QueueLength', value: String(queueLength) }, others);
  },

  awsSqs({ queueUrl: queueURL, awsRegion, queueLength = 5, ...others }: AwsSqsTrigger): Trigger {
    return trigger('aws-sqs-queue', { queueURL, awsRegion, queueLength: String(queueLength) }, others);
  },

  prometheus({ serverAddress, query, threshold, ...others }: PrometheusTrigger): Trigger {
    return trigger('prometheus', { serverAddress, query, threshold: String(threshold) }, others);
  },

  cron({ timeZone: timezone, start, end, desiredReplicas }: CronTrigger): Trigger {
    return trigger('cron', { timezone, start, end, desiredReplicas: String(desiredReplicas) });
  },
});
