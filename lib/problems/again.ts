let again = false;

/**
 * Makes something that was made before, and checked then. Nothing is told of it, so nobody need look for what is wrong
 * with its props, nor for the lines that made its constructs: a tenth of making it.
 */
export function madeAgain<Made>(make: () => Made): Made {
  const before = again;
  again = true;
  try {
    return make();
  } finally {
    again = before;
  }
}

/** True while something is made again. */
export function isMadeAgain(): boolean {
  return again;
}
