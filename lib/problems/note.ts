import type { IConstruct } from 'constructs';

/**
 * Something that is known of many constructs, kept on the constructs themselves: V8 gives up what a WeakMap holds, here whole
 * trees, only when it looks at all memory.
 */
export class Note<Value> {
  private readonly key = Symbol('note');

  get(construct: IConstruct): Value | undefined {
    return (construct as unknown as { readonly [key: symbol]: Value | undefined })[this.key];
  }

  set(construct: IConstruct, value: Value): void {
    (construct as unknown as { [key: symbol]: Value })[this.key] = value;
  }
}
