import { join } from 'node:path';
import type { Interface } from '../../scripts/docs/interfaces';
import { readProps } from '../../scripts/docs/props';
import { root } from './cli';

/**
 * Tests that the properties of interfaces are documented, and that each documented default is what was observed, in the
 * words of the documentation.
 */
export function testDocumentedDefaults(
  interfaces: readonly Interface[],
  observed: Readonly<Record<string, string>>,
): void {
  const props = interfaces.flatMap(([file, name]) =>
    readProps(join(root, file), name).map((prop) => ({ ...prop, name: `${name}.${prop.name}` })),
  );
  const optional = props.filter(({ required }) => !required);

  test.each(optional.map((prop) => [prop.name, prop.default]))(
    'the documented default of %s, %s, is what is observed',
    (name, text) => {
      expect(text).toBe(observed[name]);
    },
  );

  test('every optional property has a documented default, and every one is observed', () => {
    expect(optional.map(({ name }) => name).sort()).toEqual(Object.keys(observed).sort());
  });

  test('every property says what it means', () => {
    expect(props.filter(({ text }) => text.length <= 10)).toEqual([]);
  });
}
