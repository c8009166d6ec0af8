import type { QrDrawing } from "./qr.server";
import "~/ui/styles/pages/qr.css";

/** A QR code, dark on white in every scheme, so that phones read it. */
export function Qr({ drawing, label }: { drawing: QrDrawing; label: string }) {
  return (
    <div className="qr">
      <svg
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={drawing.path} fill="currentColor" />
      </svg>
    </div>
  );
}
