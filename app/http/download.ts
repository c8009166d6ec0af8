/** A file to be saved. Only plain letters are left in the name, which stands in a header. */
export function download(name: string, type: string, content: string): Response {
  const safe = name.replace(/[^a-zA-Z0-9._-]+/g, "-");
  return new Response(content, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${safe}"`,
      "Cache-Control": "no-store",
    },
  });
}
