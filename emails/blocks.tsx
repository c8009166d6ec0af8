import { Fragment } from "react";
import type { Block, Fact, Line } from "./letter";
import { LINE, NOTE, QUIET, SPRUCE } from "./look";
import { partsOf } from "./web-addresses";

export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p style={{ margin: "0 0 16px" }}>
          {block.written ? <Written text={block.text} /> : <Lines lines={block.text.split("\n")} />}
        </p>
      );
    case "facts":
      return <FactTable facts={block.facts} />;
    case "button":
      return <ButtonLink label={block.label} url={block.url} />;
    case "link":
      return block.quiet ? <QuietLink {...block} /> : <PlainLink {...block} />;
    case "note":
      return <Note title={block.title} text={block.text} />;
    case "section":
      return <h2 style={{ margin: "28px 0 12px", fontSize: "20px", lineHeight: "26px" }}>{block.title}</h2>;
    case "list":
      return <List lines={block.lines} />;
  }
}

function FactTable({ facts }: { facts: Fact[] }) {
  const cell = { padding: "8px 0", borderTop: `1px solid ${LINE}`, verticalAlign: "top" } as const;
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ margin: "0 0 20px", fontSize: "17px", lineHeight: "24px" }}
    >
      <tbody>
        {facts.map(({ term, lines }) => (
          <tr key={term}>
            <th
              scope="row"
              align="left"
              className="line quiet"
              style={{
                ...cell,
                width: "32%",
                paddingRight: "12px",
                color: QUIET,
                fontSize: "15px",
                fontWeight: "normal",
              }}
            >
              {term}
            </th>
            <td className="line" style={{ ...cell, wordBreak: "break-word" }}>
              <Lines lines={lines} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines }: { lines: Line[] }) {
  return lines.map((line, index) => <LineView key={index} line={line} first={index === 0} />);
}

/** An organiser's own words. */
function Written({ text }: { text: string }) {
  return text.split("\n").map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {partsOf(line).map((part, place) => (
        <LineText key={place} line={part} />
      ))}
    </Fragment>
  ));
}

function LineView({ line, first }: { line: Line; first: boolean }) {
  return (
    <>
      {first ? null : <br />}
      <LineText line={line} />
    </>
  );
}

function LineText({ line }: { line: Line }) {
  if (typeof line === "string") return line;
  if ("strong" in line) return <strong>{line.text}</strong>;
  return (
    <a href={line.href} className="spruce" style={{ color: SPRUCE }}>
      <Breakable text={line.text} />
    </a>
  );
}

/** An address that is too long for the line goes on after its @, not in the middle of a word. */
function Breakable({ text }: { text: string }) {
  const [name, ...host] = text.split("@");
  if (host.length !== 1) return text;
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
}

/** The colour stands on the cell as well: Outlook draws no box around a link. */
function ButtonLink({ label, url }: NamedLink) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} style={{ margin: "0 0 20px" }}>
      <tbody>
        <tr>
          <td className="button" style={{ backgroundColor: SPRUCE, borderRadius: "6px" }}>
            <a
              href={url}
              style={{
                display: "inline-block",
                padding: "12px 22px",
                color: "#ffffff",
                fontWeight: "bold",
                textDecoration: "none",
              }}
            >
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function List({ lines }: { lines: Line[] }) {
  return (
    <ul style={{ margin: "0 0 20px", paddingLeft: "24px" }}>
      {lines.map((line, index) => (
        <li key={index} style={{ margin: "0 0 8px" }}>
          <LineView line={line} first />
        </li>
      ))}
    </ul>
  );
}

interface NamedLink {
  label: string;
  url: string;
}

function PlainLink({ label, url }: NamedLink) {
  return (
    <p style={{ margin: "0 0 20px" }}>
      <a href={url} className="spruce" style={{ color: SPRUCE, fontWeight: "bold" }}>
        {label}
      </a>
    </p>
  );
}

function QuietLink({ label, url }: NamedLink) {
  return (
    <p style={{ margin: "0 0 16px", fontSize: "15px" }}>
      <a href={url} className="quiet" style={{ color: QUIET }}>
        {label}
      </a>
    </p>
  );
}

function Note({ title, text }: { title: string; text: string }) {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ margin: "0 0 20px" }}
    >
      <tbody>
        <tr>
          <td
            className="note"
            style={{
              padding: "12px 16px",
              backgroundColor: NOTE,
              borderLeft: `4px solid ${SPRUCE}`,
            }}
          >
            <strong>{title}</strong>
            <br />
            <Written text={text} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
