import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { beginImport, type Upload } from "~/domain/import/begin-import.server";
import { formDataOf } from "~/http/form.server";
import { paths } from "~/paths";
import { soon } from "./soon.server";

/** Takes the file of a form in and leads to the page of its import. */
export async function receive(
  request: Request,
  { db, site, logFault }: AppLoadContext,
  upload: Omit<Upload, "fileName" | "bytes">,
) {
  const file = (await formDataOf(request)).get("file");
  if (!(file instanceof File) || file.size === 0) return data({ fault: "missing" }, 422);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begun = await beginImport(db, site, { ...upload, fileName: file.name, bytes }, new Date());
  await soon(begun.prepared, logFault);
  return redirect(paths.officeImport(begun.id), 303);
}
