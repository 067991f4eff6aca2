export type { Autoscaling, ImageReference, WebServiceProps } from './props';
export { WebService } from './web-service';
