export type { Autoscaling, WebServiceProps } from './props';
export { WebService } from './web-service';
