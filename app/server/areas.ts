import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";

type Handler = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Remix, one handler to each first part of the addresses: for every request it lines up and tries all the routes
 * that it knows, several times over.
 */
export function remixByArea(build: ServerBuild, mode: string): Handler {
  const handlers = new Map<string, Handler>();
  for (const area of areasOf(build)) handlers.set(area, createRequestHandler(onlyIn(build, area), mode));
  const elsewhere = createRequestHandler(onlyIn(build, ""), mode);
  return (request, context) =>
    (handlers.get(areaOf(new URL(request.url).pathname)) ?? elsewhere)(request, context);
}

function areasOf(build: ServerBuild): Set<string> {
  return new Set(Object.values(build.routes).map((route) => areaOf(`/${route?.path ?? ""}`)));
}

/** The first part of a path: "tapahtumat" of `/tapahtumat/joutsa`. */
function areaOf(path: string): string {
  return path.split("/", 2)[1] ?? "";
}

/** The frame, the routes of the area, and those that answer everywhere, as the server and as the browser know them. */
function onlyIn(build: ServerBuild, area: string): ServerBuild {
  const belongs = ([id, route]: [string, { path?: string } | undefined]) =>
    id === "root" || [area, "*"].includes(areaOf(`/${route?.path ?? ""}`));
  const filtered = <Routes extends Record<string, { path?: string } | undefined>>(routes: Routes) =>
    Object.fromEntries(Object.entries(routes).filter(belongs)) as Routes;
  const assets = { ...build.assets, routes: filtered(build.assets.routes) };
  return { ...build, assets, routes: filtered(build.routes) };
}
