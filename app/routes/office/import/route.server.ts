import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findImportSealed } from "db/imports";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { choose } from "~/domain/import/choose.server";
import { confirmImport } from "~/domain/import/confirm-import.server";
import { unsealPreview, unsealResult } from "~/domain/import/preview.server";
import { stateAt } from "~/domain/import/rules";
import { formDataOf } from "~/http/form.server";
import { paths } from "~/paths";
import { soon } from "../import-upload/soon.server";
import { choicesIn } from "./choices";
import { openedImport } from "./opened-import.server";
import { pageOf } from "./page-of";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, found, event } = await openedImport(request, params.importId, db);
  const { state, fault } = stateAt(found, new Date());
  const sealed = state === "ready" || state === "done" ? await findImportSealed(db, found.id) : null;
  const preview = state === "ready" ? unsealPreview(site, sealed) : null;
  const municipalities = preview ? await listMunicipalitiesAndArea(db) : [];
  const { kind, fileName, rowsDone, rowsTotal, expiresAt } = found;
  return {
    ...{ asker, event, state, kind, fileName, rowsDone, rowsTotal, expiresAt },
    id: found.id,
    fault: state === "ready" && !preview ? ("fault" as const) : fault,
    places: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
    page: preview && pageOf(kind, preview, new URL(request.url).searchParams),
    result: state === "done" ? unsealResult(site, sealed) : null,
  };
}

/** Keeps what was chosen on the page, and, unless that is all, begins to save. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, logFault } = context;
  const { found, scope } = await openedImport(request, params.importId, db);
  const form = await formDataOf(request);
  const choices = choicesIn(form);
  if (form.get("deed") === "keep") {
    await choose(db, site, found.id, choices);
    return redirect(paths.officeImport(found.id, new URL(request.url).search), 303);
  }
  const overwrite = form.get("overwrite") === "on";
  const outcome = await confirmImport(db, site, found, scope, { choices, overwrite }, new Date());
  if (outcome.ok) await soon(outcome.saved, logFault);
  return redirect(paths.officeImport(found.id), 303);
}
