export type { WebServiceProps } from './props';
export { WebService } from './web-service';
