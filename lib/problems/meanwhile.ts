/** Something that holds while work is done, for all that the work calls. */
export class Meanwhile {
  private isOn = false;

  get holds(): boolean {
    return this.isOn;
  }

  during<Result>(work: () => Result): Result {
    const before = this.isOn;
    this.isOn = true;
    try {
      return work();
    } finally {
      this.isOn = before;
    }
  }
}
