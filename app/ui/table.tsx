import { type ReactNode, useId } from "react";

interface Column {
  heading: string;
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
  /** On a phone each row is a card, with the headings beside its cells. */
  cards?: boolean;
}

export function Table({ caption, captionHidden, columns, rows, cards }: TableProps) {
  return (
    <TableFrame caption={caption} captionHidden={captionHidden} cards={cards}>
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
                <td
                  key={String(index)}
                  className={numeric(columns[index])}
                  data-heading={cards ? columns[index]?.heading : undefined}
                >
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
  cards?: boolean;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** A table that scrolls by itself, with the keyboard too, where the screen is narrower than it. */
export function TableFrame({ caption, captionHidden, cards, children }: TableFrameProps) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className={cards ? "table table--cards" : "table"}>
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
