import { type ReactNode, useId } from "react";

export interface Column {
  heading: ReactNode;
  numeric?: boolean;
}

export interface Row {
  key: string;
  /** One to a column; the first names the row. */
  cells: readonly ReactNode[];
}

interface TableProps {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
}

export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <TableFrame caption={caption} captionHidden={captionHidden}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={String(index)} scope="col" className={numeric(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={String(index)} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={String(index)} className={numeric(columns[index])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface TableFrameProps {
  caption: string;
  captionHidden?: boolean;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** A table that scrolls by itself, with the keyboard too, where the screen is narrower than it. */
export function TableFrame({ caption, captionHidden, children }: TableFrameProps) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className="table">
        <caption id={captionId} className={captionHidden ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

function numeric(column: Column | undefined) {
  return column?.numeric ? "table__number" : undefined;
}
