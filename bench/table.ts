export type Row = readonly (string | number)[];

/** A table for the terminal: columns as wide as what stands in them. */
export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.filter((row) => row.length === head.length).map((row) => String(row[column]).length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `2.5 times`, of what is known. */
export function ratio(value: number | undefined, reference: number | undefined): string {
  return value === undefined || reference === undefined ? '' : `${(value / reference).toFixed(1)} times`;
}
