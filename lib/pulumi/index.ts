export { type AppFactory, type DeployOptions, deploy } from './deploy';
