import { Meanwhile } from './meanwhile';

const again = new Meanwhile();

/**
 * Makes something that was made before, and checked then. Nothing is told of it, so nobody need look for what is wrong
 * with its props, nor for the lines that made its constructs: a tenth of making it.
 */
export function madeAgain<Made>(make: () => Made): Made {
  return again.during(make);
}

/** True while something is made again. */
export function isMadeAgain(): boolean {
  return again.holds;
}
