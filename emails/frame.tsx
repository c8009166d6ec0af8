import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { BlockView } from "./blocks";
import { footerOf } from "./footer";
import type { Letter } from "./letter";
import { DARK_CSS, FONT, INK, LINE, OUTLOOK_CSS, PAPER, QUIET } from "./look";
import { Masthead } from "./masthead";

/** The HTML part: tables and inline styles, as mail programs want them; no image, nothing fetched, no tracking. */
export function renderHtml(letter: Letter, language: Language): string {
  const head = renderToStaticMarkup(<Head subject={letter.subject} />);
  const body = renderToStaticMarkup(<Body letter={letter} language={language} />);
  return `<!doctype html><html lang="${language}"><head>${head}${OUTLOOK_CSS}</head>${body}</html>`;
}

function Head({ subject }: { subject: string }) {
  return (
    <>
      <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
      <style>{DARK_CSS}</style>
    </>
  );
}

function Body({ letter, language }: { letter: Letter; language: Language }) {
  return (
    <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: PAPER }}>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0} className="paper">
        <tbody>
          <tr>
            <td align="center" style={{ padding: "24px 12px" }}>
              <Sheet letter={letter} language={language} />
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  );
}

function Sheet({ letter, language }: { letter: Letter; language: Language }) {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className="sheet ink"
      style={{
        maxWidth: "600px",
        textAlign: "left",
        color: INK,
        fontFamily: FONT,
        fontSize: "17px",
        lineHeight: "26px",
      }}
    >
      <tbody>
        <tr>
          <td className="line" style={{ padding: "0 8px 16px", borderBottom: `1px solid ${LINE}` }}>
            <Masthead tagline={mailWords[language].frame.tagline} />
          </td>
        </tr>
        <tr>
          <td style={{ padding: "24px 8px 8px" }}>
            <h1 style={{ margin: "0 0 16px", fontSize: "25px", lineHeight: "32px" }}>{letter.heading}</h1>
            {letter.blocks.map((block, index) => (
              <BlockView key={index} block={block} />
            ))}
          </td>
        </tr>
        <tr>
          <td
            className="line quiet"
            style={{
              padding: "16px 8px 0",
              borderTop: `1px solid ${LINE}`,
              color: QUIET,
              fontSize: "15px",
              lineHeight: "22px",
            }}
          >
            {footerOf(letter, language).map((line) => (
              <p key={line} style={{ margin: "0 0 4px" }}>
                {line}
              </p>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
