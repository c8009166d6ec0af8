/** For pages that are the same for everybody: the server keeps them for a moment, browsers ask again. */
export const SHARED_PAGE = {
  "Cache-Control": "public, max-age=0, s-maxage=1",
  Vary: "Accept-Language, Cookie",
};
