import { FONT, QUIET, SPRUCE } from "./look";

export function Masthead({ tagline }: { tagline: string }) {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ borderCollapse: "separate" }}
    >
      <tbody>
        <tr>
          <td>
            <Ring />
          </td>
          <td style={{ paddingLeft: "12px", fontFamily: FONT, lineHeight: "20px" }}>
            <strong className="spruce" style={{ fontSize: "18px", color: SPRUCE }}>
              Hytekierto
            </strong>
            <br />
            <span className="quiet" style={{ fontSize: "14px", color: QUIET }}>
              {tagline}
            </span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The ring of four arcs: one cell with round borders of two shades; where corners stay square, a frame. */
function Ring() {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ borderCollapse: "separate" }}
    >
      <tbody>
        <tr>
          <td
            className="ring"
            style={{
              width: "22px",
              height: "22px",
              borderRadius: "50%",
              borderStyle: "solid",
              borderWidth: "6px",
              borderColor: `${SPRUCE} #6f9f92 ${SPRUCE} #6f9f92`,
              fontSize: "1px",
              lineHeight: "1px",
            }}
          >
            {"\u00a0"}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
