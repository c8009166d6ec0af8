/** A file to be saved. Only plain letters are left in the name, which stands in a header. */
export function download(name: string, type: string, content: string | Buffer): Response {
  const safe = name.replace(/[^a-zA-Z0-9._-]+/g, "-");
  const isText = typeof content === "string";
  return new Response(isText ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": isText ? `${type}; charset=utf-8` : type,
      "Content-Disposition": `attachment; filename="${safe}"`,
      "Cache-Control": "no-store",
    },
  });
}
