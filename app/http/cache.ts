/** For pages that are the same for everybody: the server keeps them for a moment, browsers ask again. */
export const SHARED_PAGE = {
  "Cache-Control": "public, max-age=0, s-maxage=1",
  Vary: "Accept-Language, Cookie",
};

/** Whether the asker has what bears this tag, in whatever encoding it was sent. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known.some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}
