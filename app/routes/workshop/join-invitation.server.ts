import type { Site } from "~/domain/site/types";
import { paths } from "~/paths";
import { drawQr, type QrDrawing } from "./qr.server";

export interface JoinInvitation {
  /** Where the code is typed, without the scheme: `hyte.example.fi/taulu`. */
  address: string;
  /** Where the QR code leads. */
  link: string;
  qr: QrDrawing;
}

/** How people come to a board. */
export function joinInvitation(site: Site, code: string): JoinInvitation {
  const link = site.publicUrl + paths.board(code);
  const address = (site.publicUrl + paths.join()).replace(/^https?:\/\//, "");
  return { address, link, qr: drawQr(link) };
}
