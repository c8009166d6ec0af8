import type { Site } from "~/domain/site/types";
import { paths } from "~/paths";
import { drawQr, type QrDrawing } from "~/routes/workshop/qr.server";

/** For a guest's confirmation: at the door it puts those who were registered together on top. Holds no name. */
export function doorQr(site: Site, eventId: string, reference: string): QrDrawing {
  return drawQr(`${site.publicUrl}${paths.officeDoor(eventId)}?viite=${reference}`);
}
